import type { Day } from '../../domain/day.ts'
import type { GoalsReport, ReportEvidence, ReportGoal } from '../../domain/report/goals.ts'
import { capitalised, unstopped } from '../sentence.ts'
import { fullDate } from '../words.ts'
import { legendOf } from './legend.ts'
import type { Block, Item } from './page.ts'
import type { Lane, Mark } from './picture.ts'
import type { ReportWords } from './report-words.ts'
import { timeLine } from './time-line.ts'
import type { TimeLine } from './time-line.ts'

/** As much evidence as one reads under a goal; the rest is counted. */
const MOST_EVIDENCE = 3
const MOST_ELSEWHERE = 5

/** Goals on a line of time with milestones and evidence, and a list with the same facts; nothing when there are none. */
export function goalBlocks(report: GoalsReport, today: Day, words: ReportWords): readonly Block[] {
  const { shown, more, elsewhere } = report
  const { goals } = words.page
  return [
    ...(shown.length === 0 ? [] : shownBlocks(shown, today, words)),
    ...(more === 0 ? [] : [{ is: 'text' as const, text: goals.more(more) }]),
    ...elsewhereBlocks(elsewhere, words),
  ]
}

function shownBlocks(shown: readonly ReportGoal[], today: Day, words: ReportWords): readonly Block[] {
  const { goals } = words.page
  const line = timeLine(shown.flatMap(daysOf), today, words)
  const lanes = shown.map((goal) => laneOf(goal, line, today))
  const count = (status: ReportGoal['status']): number =>
    shown.filter((goal) => goal.status === status).length
  return [
    {
      is: 'picture',
      picture: {
        id: 'goals-picture',
        title: goals.picture,
        description: goals.describe(count('open'), count('reached')),
        drawing: { is: 'lanes', ticks: line.ticks, today: line.today, lanes },
        legend: legendOf(lanes, words),
      },
    },
    ...shown.flatMap((goal) => goalFacts(goal, words)),
  ]
}

const daysOf = ({ made, by, closed, milestones, evidence }: ReportGoal): readonly Day[] => [
  made,
  ...[by, closed].flatMap((day) => day ?? []),
  ...milestones.flatMap((one) => one.done ?? one.by ?? []),
  ...evidence.map(({ date }) => date),
]

function laneOf(goal: ReportGoal, { place, holds }: TimeLine, today: Day): Lane {
  const { text, made, by, closed, status, milestones, evidence } = goal
  const isOpen = status === 'open'
  const end = isOpen
    ? (by ?? lastOf([today, ...milestones.flatMap((one) => one.by ?? [])]))
    : (closed ?? today)
  const last: Mark | null = isOpen ? (by === null ? null : 'open') : status === 'reached' ? 'done' : 'dropped'
  return {
    name: nameOf(text),
    from: place(made),
    to: place(end),
    late: null,
    marks: [
      ...evidence
        .filter(({ date }) => holds(date))
        .map(({ date }) => ({ at: place(date), mark: 'evidence' as const })),
      ...milestones.flatMap(({ by: due, done }) => {
        const day = done ?? due
        const mark = done === undefined ? ('milestone' as const) : ('milestone-done' as const)
        return day === undefined || !holds(day) ? [] : [{ at: place(day), mark }]
      }),
      ...(last === null ? [] : [{ at: place(end), mark: last }]),
    ],
  }
}

const lastOf = (days: readonly Day[]): Day => days.reduce((last, day) => (day > last ? day : last))

const nameOf = (text: string): string => capitalised(unstopped(text))

/** A goal under its own heading: how it stands, the points on the way, what shows progress. */
function goalFacts(goal: ReportGoal, words: ReportWords): readonly Block[] {
  const { goals, andMore } = words.page
  const day = (one: Day): string => fullDate(words.dates, one)
  const { horizon, status, made, by, closed, milestones, evidence } = goal
  const shown = evidence.slice(0, MOST_EVIDENCE)
  const stands = [
    goals.horizon[horizon],
    closed === null ? goals.status[status] : goals.closed(goals.status[status], day(closed)),
    goals.since(day(made)),
    ...(by === null ? [] : [goals.by(day(by))]),
  ]
  const items: readonly Item[] = [
    ...milestones.map(({ what, by: due, done }) => {
      const on = done ?? due
      return {
        text: goals.milestone(unstopped(what)),
        beside: goals.milestoneDay(on === undefined ? null : day(on), done !== undefined),
      }
    }),
    ...shown.map(({ line, date }) => ({ text: goals.evidence(unstopped(line())), beside: day(date) })),
    ...(evidence.length > shown.length ? [{ text: andMore(evidence.length - shown.length) }] : []),
    ...(evidence.length === 0 && status === 'open' ? [{ text: goals.noEvidence }] : []),
  ]
  return [
    { is: 'heading', text: nameOf(goal.text) },
    { is: 'note', text: capitalised(stands.join(' · ')) },
    ...(items.length === 0 ? [] : [{ is: 'list' as const, items }]),
  ]
}

function elsewhereBlocks(elsewhere: readonly ReportEvidence[], words: ReportWords): readonly Block[] {
  if (elsewhere.length === 0) return []
  const shown = elsewhere.slice(0, MOST_ELSEWHERE)
  const rest = elsewhere.length - shown.length
  return [
    { is: 'heading', text: words.page.goals.elsewhere },
    {
      is: 'list',
      items: shown.map(({ line, date }) => ({
        text: capitalised(unstopped(line())),
        beside: fullDate(words.dates, date),
      })),
    },
    ...(rest > 0 ? [{ is: 'text' as const, text: words.page.andMore(rest) }] : []),
  ]
}
