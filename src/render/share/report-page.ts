import type { Page, Block, Section } from '../html/page.ts'
import { agreementBlocks, keptYears } from '../html/report-agreements.ts'
import { notNowBlocks, undecidedBlocks } from '../html/report-lists.ts'
import { goalBlocks } from '../html/report-goals.ts'
import type { ReportWords } from '../html/report-words.ts'
import { fullDate } from '../words.ts'
import type { SharedReport } from './report.ts'

/** A report for somebody else as a page: where the two stand, and nothing that is the user's alone. */
export function sharedReportPage(report: SharedReport, words: ReportWords): Page<'share'> {
  const { page, dates } = words
  const { period, yourName, for: name } = report
  const day = fullDate(dates, period.to)
  const about = page.fromTo(yourName, name)
  return {
    audience: 'share',
    language: words.language,
    title: page.shareTitle(day),
    about: [...(about === '' ? [] : [about]), page.period(fullDate(dates, period.from), day)],
    sections: [brief, agreements, goals].flatMap((section) => section(report, words)),
    foot: [page.made(dates.longDay(period.to))],
  }
}

type MakeSection = (report: SharedReport, words: ReportWords) => readonly Section[]

const brief: MakeSection = (report, words) => {
  const { page, dates } = words
  const { ambition, directions, mine, theirs, talked, next } = report
  const lines = [
    ...(directions.length > 0
      ? [page.direction(dates.list(directions.map((one) => words.directions[one])))]
      : []),
    ...(mine.kept.of > 0 ? [page.kept.mine(mine.kept.kept, mine.kept.of)] : []),
    ...(theirs.kept.of > 0 ? [theirsLine(report, words)] : []),
    ...(talked.length > 0
      ? [page.talkedOn(dates.list(talked.toReversed().map((day) => fullDate(dates, day))))]
      : []),
    ...(next === null ? [] : [page.nextTalk(dates.longDay(next))]),
  ]
  const blocks: readonly Block[] = [
    ...(ambition === null
      ? []
      : [
          { is: 'heading' as const, text: page.ambition },
          { is: 'quote' as const, text: ambition },
        ]),
    ...(lines.length === 0 ? [] : [{ is: 'list' as const, items: lines.map((text) => ({ text })) }]),
    ...(mine.kept.of + theirs.kept.of > 0 ? [{ is: 'note' as const, text: page.keptMeans }] : []),
  ]
  return blocks.length === 0 ? [] : [{ id: 'brief', title: page.sections.brief, blocks }]
}

function theirsLine({ theirs, theirsOf }: SharedReport, { page }: ReportWords): string {
  const { kept, of } = theirs.kept
  return theirsOf === null ? page.kept.theirs(kept, of) : page.keptBy(theirsOf, kept, of)
}

const agreements: MakeSection = ({ mine, theirs, theirsOf, together, undecided, notNow, period }, words) => {
  const { page } = words
  const today = period.to
  const [year, me, others] = page.agreements.yearHead
  const title = theirsOf === null ? page.agreements.theirs : page.agreements.of(theirsOf)
  // Under their own name they need not be named again at every line.
  const told =
    theirsOf === null ? theirs : { ...theirs, shown: theirs.shown.map((one) => ({ ...one, who: null })) }
  const blocks = [
    ...agreementBlocks({ id: 'mine', title: page.agreements.mine, report: mine, today }, words),
    ...agreementBlocks({ id: 'theirs', title, report: told, today }, words),
    ...agreementBlocks({ id: 'together', title: page.agreements.together, report: together, today }, words),
    ...undecidedBlocks(undecided, words),
    ...notNowBlocks(notNow, words),
    ...keptYears(mine, theirs, [year, me, theirsOf ?? others], words),
  ]
  return blocks.length === 0 ? [] : [{ id: 'agreements', title: page.sections.agreements, blocks }]
}

const goals: MakeSection = ({ goals: report, period }, words) => {
  const blocks = goalBlocks(report, period.to, words)
  return blocks.length === 0 ? [] : [{ id: 'goals', title: words.page.sections.goals, blocks }]
}
