import type { Due } from '../../domain/due.ts'
import { ascending } from '../../domain/order.ts'
import type { Kept } from '../../domain/kept.ts'
import type { Block, Item, Page, Section } from '../html/page.ts'
import { agreementBlocks, keptYears, nameOf } from '../html/report-agreements.ts'
import { listUnder, notNowBlocks, undecidedBlocks } from '../html/report-lists.ts'
import { goalBlocks } from '../html/report-goals.ts'
import type { ReportWords } from '../html/report-words.ts'
import { capitalised, unstopped } from '../sentence.ts'
import { fullDate } from '../words.ts'
import { energyBlocks } from './report-energy.ts'
import { talkBlocks } from './report-talks.ts'
import type { PrivateReport } from './report.ts'

/** The user's own report as a page. */
export function privateReportPage(report: PrivateReport, words: ReportWords): Page<'private'> {
  const { page, dates } = words
  const { from, to } = report.period
  return {
    audience: 'private',
    language: words.language,
    title: page.title,
    about: [page.onlyForYou, page.period(fullDate(dates, from), fullDate(dates, to))],
    sections: [brief, ahead, energy, agreements, goals, talks, recurring].flatMap((section) =>
      section(report, words),
    ),
    foot: [page.made(dates.longDay(to))],
  }
}

type MakeSection = (report: PrivateReport, words: ReportWords) => readonly Section[]

const brief: MakeSection = ({ ambition, kept, daysSinceTalk }, { page, dates }) => {
  const line = (side: keyof typeof kept): readonly string[] => lineOf(kept[side], page.kept[side])
  const counts = [...line('mine'), ...line('theirs'), ...line('steps')]
  const talk = daysSinceTalk === null ? page.noTalk : page.lastTalk(dates.distance(-daysSinceTalk))
  const blocks: readonly Block[] = [
    ...(ambition === null
      ? []
      : [
          { is: 'heading' as const, text: page.ambition },
          { is: 'quote' as const, text: ambition },
        ]),
    { is: 'list', items: [...counts, talk].map((text) => ({ text })) },
    ...(counts.length === 0 ? [] : [{ is: 'note' as const, text: page.keptMeans }]),
  ]
  return [{ id: 'brief', title: page.sections.brief, blocks }]
}

const lineOf = ({ kept, of }: Kept, say: (kept: number, of: number) => string): readonly string[] =>
  of === 0 ? [] : [say(kept, of)]

/** As much as one looks at. */
const MOST_AHEAD = 8

const ahead: MakeSection = ({ ahead: due }, words) => {
  if (due.length === 0) return []
  const { page } = words
  const items = nearestFirst(due)
    .slice(0, MOST_AHEAD)
    .toSorted(ascending(({ date }) => date))
    .map((one) => dueItem(one, words))
  const rest = due.length - items.length
  return [
    {
      id: 'ahead',
      title: page.sections.ahead,
      blocks: [
        { is: 'list', items },
        ...(rest > 0 ? [{ is: 'text' as const, text: page.andMore(rest) }] : []),
      ],
    },
  ]
}

/** What passed years ago can wait for what is near. */
const nearestFirst = (due: readonly Due[]): readonly Due[] =>
  due.toSorted((one, other) => Math.abs(one.days) - Math.abs(other.days))

function dueItem({ kind, what, who, date }: Due, words: ReportWords): Item {
  const { page, dates } = words
  const text =
    kind === 'agreement'
      ? nameOf({ what: what ?? '', who: who === 'me' ? null : who }, words).join(' · ')
      : page.due[kind](unstopped(what ?? ''), who ?? '')
  return { text: capitalised(text), beside: dates.longDay(date) }
}

const energy: MakeSection = ({ energy: report }, words) => [
  { id: 'energy', title: words.page.sections.energy, blocks: energyBlocks(report, words) },
]

const agreements: MakeSection = (
  { agreements: { mine, theirs, together, undecided, notNow, ownSteps }, period },
  words,
) => {
  const { page } = words
  const texts = page.agreements
  const today = period.to
  const blocks: readonly Block[] = [
    ...agreementBlocks(
      {
        id: 'mine',
        title: texts.mine,
        report: mine,
        today,
        note: ({ id }) => (ownSteps.has(id) ? texts.step : null),
      },
      words,
    ),
    ...agreementBlocks({ id: 'theirs', title: texts.theirs, report: theirs, today }, words),
    ...agreementBlocks({ id: 'together', title: texts.together, report: together, today }, words),
    ...undecidedBlocks(undecided, words),
    ...notNowBlocks(notNow, words),
    ...keptYears(mine, theirs, texts.yearHead, words),
  ]
  return [{ id: 'agreements', title: page.sections.agreements, blocks: orSay(blocks, texts.empty) }]
}

const goals: MakeSection = ({ goals: report, period }, words) => [
  {
    id: 'goals',
    title: words.page.sections.goals,
    blocks: orSay(goalBlocks(report, period.to, words), words.page.goals.empty),
  },
]

const talks: MakeSection = ({ talks: report }, words) => [
  { id: 'talks', title: words.page.sections.talks, blocks: talkBlocks(report, words) },
]

/** What comes back most, and no more than one can do something about. */
const MOST_RECURRING = 5

const recurring: MakeSection = (
  { energy: { gave, cost }, recurring: { postponed, movedOften } },
  { page },
) => {
  const group = (title: string, items: readonly (readonly [text: string, times: number])[]) =>
    listUnder(
      title,
      items.slice(0, MOST_RECURRING).map(([text, times]) => ({
        text: capitalised(unstopped(text)),
        beside: page.times(times),
      })),
    )
  const counted = (list: typeof gave) => list.map(({ label, count }) => [label, count] as const)
  const blocks = [
    ...group(page.recurring.gave, counted(gave)),
    ...group(page.recurring.cost, counted(cost)),
    ...group(page.recurring.postponed, counted(postponed)),
    ...group(
      page.recurring.movedOften,
      movedOften.map(({ what, times }) => [what, times] as const),
    ),
  ]
  return [{ id: 'recurring', title: page.sections.recurring, blocks: orSay(blocks, page.recurring.empty) }]
}

/** A part without anything says what will stand there. */
const orSay = (blocks: readonly Block[], empty: string): readonly Block[] =>
  blocks.length > 0 ? blocks : [{ is: 'text', text: empty }]
