import { goalsOf } from './records.ts'
import { askedFeedback, type AskedFeedback } from './asked-feedback.ts'
import { wasAboutCareer, lastCareerTalk } from './career-talk.ts'
import type { CareerShare } from './codes.ts'
import { addDays, addMonths, firstOfMonth } from './day.ts'
import type { Day } from './day.ts'
import { energyLines } from './energy-lines.ts'
import { energyByMonth, latestFirst } from './energy.ts'
import type { MonthEnergy } from './energy.ts'
import { keptAgreements } from './kept.ts'
import type { KeptAgreements } from './kept.ts'
import type { Sign } from './log.ts'
import { dayOf, heldMeetings } from './meetings.ts'
import { startOfCheckin } from './month-of-checkin.ts'
import { ascending } from './order.ts'
import type { Goal } from './plan.ts'
import type { Folder, MeetingRecord } from './records.ts'
import { recurring } from './recurring.ts'
import type { Recurring } from './recurring.ts'
import { DEFAULT_RHYTHM, lastReview, rhythmOf } from './rhythm.ts'

/** First and last day of a look back, both counted. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

export interface GoalEvidence {
  readonly goal: Goal
  readonly count: number
}

export interface FeedbackReceived {
  readonly meeting: string
  readonly with: string
  readonly date: Day
  readonly text: string
  /** What the user made of it: the first reaction, what is true in it, what they do (advice S30). */
  readonly first?: string
  readonly accept?: string
  readonly doing?: string
}

/** An agreement that was put on another day more than once. */
export interface MovedOften {
  readonly id: string
  readonly what: string
  readonly times: number
}

/** What the records say about a period: facts, no score (advice S61, S108). The user's alone. */
export interface PeriodFacts extends Period {
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
  /** Conversations held in the period, and how many were about the user's career (advice S74). */
  readonly talks: {
    readonly held: number
    readonly career: number
    readonly shares: readonly CareerShare[]
    /** Debriefs that say who did most of the talking, and those in which it was not the user alone (advice S98). */
    readonly counted: number
    readonly listened: number
  }
  readonly feedback: readonly FeedbackReceived[]
  /** What was asked of others, and what came back. */
  readonly requests: AskedFeedback
}

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

/** All facts over a period. */
export function periodFacts(folder: Folder, period: Period): PeriodFacts {
  const { from, to } = period
  const checkins = latestFirst(folder.checkins, to)
    .filter((checkin) => startOfCheckin(checkin) >= firstOfMonth(from))
    .toReversed()
  const linesOf = (sign: Sign): readonly Recurring[] =>
    recurring(energyLines(folder, sign, from, to)).slice(0, TOP)
  return {
    from,
    to,
    kept: keptAgreements(folder, from, to),
    energy: energyByMonth(checkins, from, to),
    plus: linesOf('plus'),
    minus: linesOf('minus'),
    postponed: recurring(
      checkins.map(({ private: own }) => (own.postpone === undefined ? [] : [own.postpone])),
    ),
    movedOften: movedOften(folder, period),
    evidence: evidenceByGoal(folder, period),
    ambition: ambitionBeforeAndNow(folder, from),
    daysSinceTalk: lastCareerTalk(folder, to)?.days ?? null,
    ...talksIn(folder, period),
  }
}

const within = (day: Day | null | undefined, { from, to }: Period): boolean =>
  day !== null && day !== undefined && day >= from && day <= to

function movedOften(folder: Folder, period: Period): readonly MovedOften[] {
  const all = [folder.agreements, ...folder.meetings].flatMap(({ shared }) => shared.agreements ?? [])
  return all
    .map(({ id, what, history }) => {
      const moves = (history ?? []).filter(({ on, by }) => by !== undefined && within(on, period))
      return { id, what, times: moves.length }
    })
    .filter(({ times }) => times > 1)
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
function ambitionBeforeAndNow({ plan }: Folder, from: Day): PeriodFacts['ambition'] {
  const now = plan.shared.ambition ?? plan.private.ambition ?? null
  const earlier = [...(plan.shared.earlier ?? []), ...(plan.private.earlier ?? [])]
  const given = earlier.toSorted(ascending(({ until }) => until)).find(({ until }) => until > from)
  return { before: given?.ambition ?? now, now }
}

function talksIn(folder: Folder, period: Period): Pick<PeriodFacts, 'talks' | 'feedback' | 'requests'> {
  const held = heldMeetings(folder, period.to)
    .filter((meeting) => within(dayOf(meeting), period))
    .toReversed()
  const feedback = held.flatMap(feedbackFrom)
  const talkers = held.flatMap((meeting) => meeting.private['talk-listen'] ?? [])
  return {
    talks: {
      held: held.length,
      career: held.filter(wasAboutCareer).length,
      shares: held.flatMap((meeting) => meeting.private['career-share'] ?? []),
      counted: talkers.length,
      listened: talkers.filter((one) => one !== 'me').length,
    },
    feedback,
    requests: askedFeedback(
      folder,
      period,
      feedback.map(({ text }) => text),
    ),
  }
}

function feedbackFrom(meeting: MeetingRecord): readonly FeedbackReceived[] {
  const { shared, private: own } = meeting
  const date = dayOf(meeting)
  const texts = [shared.feedback, own.feedback].flatMap((text) => text ?? [])
  return date === null
    ? []
    : texts.map((text) => ({ meeting: shared.id, with: shared.with, date, text, ...taken(own) }))
}

const taken = (own: MeetingRecord['private']): Pick<FeedbackReceived, 'first' | 'accept' | 'doing'> => ({
  ...(own['feedback-first'] !== undefined && { first: own['feedback-first'] }),
  ...(own['feedback-accept'] !== undefined && { accept: own['feedback-accept'] }),
  ...(own['feedback-reaction'] !== undefined && { doing: own['feedback-reaction'] }),
})
