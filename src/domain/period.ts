import type { Agreement } from './agreement.ts'
import { goalsOf } from './records.ts'
import { lastCareerTalk } from './career-talk.ts'
import { addDays, addMonths, firstOfMonth } from './day.ts'
import type { Day } from './day.ts'
import { energyLines } from './energy-lines.ts'
import { energyByMonth, latestFirst } from './energy.ts'
import type { MonthEnergy } from './energy.ts'
import { keptAgreements } from './kept.ts'
import type { KeptAgreements, KeptSides } from './kept.ts'
import { sidesWithin } from './ledger.ts'
import type { Sign } from './log.ts'
import { startOfCheckin } from './month-of-checkin.ts'
import { ascending } from './order.ts'
import { type PeriodTalks, talksIn } from './period-talks.ts'
import type { Goal } from './plan.ts'
import type { CheckinRecord, Folder } from './records.ts'
import { recurring } from './recurring.ts'
import type { Recurring } from './recurring.ts'
import { DEFAULT_RHYTHM, lastReview, rhythmOf } from './rhythm.ts'
import type { Talks } from './standing.ts'

/** First and last day of a look back, both counted. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

export interface GoalEvidence {
  readonly goal: Goal
  readonly count: number
}

/** An agreement that was put on another day more than once. */
export interface MovedOften {
  readonly id: string
  readonly what: string
  readonly times: number
}

/** What the records say about a period: facts, no score (advice S61, S108). The user's alone. */
export interface PeriodFacts extends Period, PeriodTalks {
  readonly kept: KeptAgreements
  readonly energy: readonly MonthEnergy[]
  /** At most three, from what gave energy. */
  readonly plus: readonly Recurring[]
  /** At most three, from what drained energy. */
  readonly minus: readonly Recurring[]
  /** What was put off in more than one check-in (advice S67). */
  readonly postponed: readonly Recurring[]
  readonly movedOften: readonly MovedOften[]
  readonly evidence: { readonly goals: readonly GoalEvidence[]; readonly withoutGoal: number }
  /** Its wording on the first day and today. */
  readonly ambition: { readonly before: string | null; readonly now: string | null }
  /** Days since the last conversation about the user's career; null when there was none. */
  readonly daysSinceTalk: number | null
}

/** In how many check-ins something stands before it comes back. */
const LEAST = 2
/** What comes back most, and no more than one can do something about. */
const TOP = 3

/**
 * The period a review looks back on: since the day after the last review, else the months between reviews.
 * A review of today is the one being made, so it does not count.
 */
export function periodOf(folder: Folder, today: Day): Period {
  const last = lastReview(folder, addDays(today, -1))
  const months = rhythmOf(folder)['review-months']
  const usual = addMonths(today, -(months > 0 ? months : DEFAULT_RHYTHM['review-months']))
  return { from: last === null ? usual : addDays(last.shared.made, 1), to: today }
}

/**
 * All facts over a period.
 * @param folder at least the records in which there is a day of {@link daysFrom} or later
 * @param ever every conversation, for when the last one was
 */
export function periodFacts(folder: Folder, period: Period, ever: Talks = folder): PeriodFacts {
  const { from, to } = period
  const linesOf = (sign: Sign): readonly Recurring[] =>
    recurring(energyLines(folder, sign, from, to), LEAST, TOP)
  return {
    ...plainFacts(folder, period, sidesWithin(folder, from, to), ever),
    energy: energyByMonth(checkinsIn(folder, period), from, to),
    plus: linesOf('plus'),
    minus: linesOf('minus'),
    evidence: evidenceByGoal(folder, period),
    ...talksIn(folder, period),
  }
}

/** What is over before this day says nothing of a period: a month in which it begins counts as a whole. */
export const daysFrom = ({ from }: Period): Day => firstOfMonth(from)

/** Those that a page about years tells as well, which has its own for the rest. */
export type PlainFacts = Pick<
  PeriodFacts,
  'from' | 'to' | 'kept' | 'postponed' | 'movedOften' | 'ambition' | 'daysSinceTalk'
>

/** What these are made from. */
interface Plain extends Pick<Folder, 'plan' | 'agreements' | 'checkins'> {
  readonly meetings: readonly {
    readonly shared: { readonly agreements?: readonly Pick<Agreement, 'id' | 'what' | 'history'>[] }
  }[]
}

/**
 * The part of the facts for which not every line of the log is read.
 * @param sides the agreements of the period at least
 * @param ever as in {@link periodFacts}
 */
export function plainFacts(folder: Plain, period: Period, sides: KeptSides, ever: Talks): PlainFacts {
  const { from, to } = period
  return {
    from,
    to,
    kept: keptAgreements(sides, from, to),
    postponed: recurring(
      checkinsIn(folder, period).map(({ private: own }) =>
        own.postpone === undefined ? [] : [own.postpone],
      ),
    ),
    movedOften: movedOften(folder, period),
    ambition: ambitionBeforeAndNow(folder, from),
    daysSinceTalk: lastCareerTalk(ever, to)?.days ?? null,
  }
}

/** The check-ins about the months of a period, the oldest first. */
function checkinsIn(folder: Pick<Folder, 'checkins'>, period: Period): readonly CheckinRecord[] {
  const first = daysFrom(period)
  return latestFirst(folder.checkins, period.to)
    .filter((checkin) => startOfCheckin(checkin) >= first)
    .toReversed()
}

const within = (day: Day | null | undefined, { from, to }: Period): boolean =>
  day !== null && day !== undefined && day >= from && day <= to

function movedOften(folder: Plain, period: Period): readonly MovedOften[] {
  const all = [folder.agreements, ...folder.meetings].flatMap(({ shared }) => shared.agreements ?? [])
  return all.flatMap(({ id, what, history = [] }) => {
    // Hardly any was moved at all, and of years there are thousands.
    if (history.length < 2) return []
    const moves = history.filter(({ on, by }) => by !== undefined && within(on, period))
    return moves.length > 1 ? [{ id, what, times: moves.length }] : []
  })
}

function evidenceByGoal(folder: Folder, period: Period): PeriodFacts['evidence'] {
  const goals = goalsOf(folder.plan)
  const found = folder.evidence
    .filter(({ shared }) => within(shared.date, period))
    .map(({ shared }) => shared.goal)
  const known = new Set(goals.map(({ id }) => id))
  return {
    goals: goals
      .map((goal) => ({ goal, count: found.filter((id) => id === goal.id).length }))
      .filter(({ goal, count }) => goal.status === 'open' || count > 0),
    withoutGoal: found.filter((id) => id === undefined || !known.has(id)).length,
  }
}

/** The wording that held on the first day is the first one that was given up after it. */
function ambitionBeforeAndNow({ plan }: Plain, from: Day): PeriodFacts['ambition'] {
  const now = plan.shared.ambition ?? plan.private.ambition ?? null
  const earlier = [...(plan.shared.earlier ?? []), ...(plan.private.earlier ?? [])]
  const given = earlier.toSorted(ascending(({ until }) => until)).find(({ until }) => until > from)
  return { before: given?.ambition ?? now, now }
}
