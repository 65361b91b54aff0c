import type { Agreement } from '../../domain/agreement.ts'
import type { SharedCheckin, SharedEvidence, SharedReview } from '../../domain/checkin.ts'
import type { PackedRecord } from '../../domain/exchange/document.ts'
import type { SharedFeedback } from '../../domain/feedback.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import type { PlainMap } from '../../domain/merge/plain.ts'
import type { Person, SharedPlan } from '../../domain/plan.ts'

interface In<T> {
  readonly file: string
  readonly shared: T
}

/** The sides of the records that may be shared; there is no other in here. */
export interface ShareParts {
  readonly plan: In<SharedPlan>
  readonly people: In<{ readonly people?: readonly Person[] }>
  readonly agreements: In<{ readonly agreements?: readonly Agreement[] }>
  readonly meetings: readonly In<SharedMeeting>[]
  readonly checkins: readonly In<SharedCheckin>[]
  readonly reviews: readonly In<SharedReview>[]
  readonly evidence: readonly In<SharedEvidence>[]
  readonly feedback: readonly In<SharedFeedback>[]
}

/**
 * What an export to share holds: from each record the keys named here and no other. What kind of conversation it was,
 * what was asked for in it, how one prepared for it and what others said in their own words stay with the user.
 */
export function shareRecords(parts: ShareParts): readonly PackedRecord[] {
  const { plan, people, agreements, meetings, checkins, reviews, evidence, feedback } = parts
  return [
    packed('plan', plan.file, planData(plan.shared)),
    packed('people', people.file, listOf('people', people.shared.people, PERSON)),
    packed('agreements', agreements.file, listOf('agreements', agreements.shared.agreements, AGREEMENT)),
    ...meetings.map(({ file, shared }) => packed('meeting', file, meetingData(shared))),
    ...checkins
      .filter(({ shared }) => shared.share !== 'nobody')
      .map(({ file, shared }) => packed('checkin', file, pick(shared, CHECKIN))),
    ...reviews.map(({ file, shared }) => packed('review', file, pick(shared, REVIEW))),
    ...evidence
      .filter(({ shared }) => TOLD.some((key) => shared[key] !== undefined))
      .map(({ file, shared }) => packed('evidence', file, pick(shared, EVIDENCE))),
    ...feedback.map(({ file, shared }) => packed('feedback', file, pick(shared, FEEDBACK))),
  ].filter(({ shared }) => Object.keys(shared).length > 0)
}

const packed = (type: string, file: string, shared: PlainMap): PackedRecord => ({ type, file, shared })

const PLAN = ['ambition', 'why', 'benefit', 'strengths', 'values', 'craft'] as const
const GOAL = [
  'id',
  'text',
  'horizon',
  'status',
  'made',
  'closed',
  'result',
  'by',
  'milestones',
  'needs',
  'gain-organisation',
  'gain-manager',
  'gain-colleagues',
] as const
const PERSON = ['name', 'role'] as const
const AGREEMENT = ['id', 'what', 'who', 'by', 'seen', 'status', 'made', 'closed'] as const
const NOT_NOW = ['what', 'condition', 'again'] as const
const MEETING = [
  'id',
  'with',
  'date',
  'status',
  'outcome',
  'since-last',
  'feedback-wanted',
  'report',
  'questions',
  'need',
  'offer',
  'proposal',
  'ambition-shared',
  'current',
  'develop',
  'summary',
  'feedback',
  'thanks',
  'feasible',
  'proof',
  'next',
] as const
const CHECKIN = ['made', 'learned', 'plus', 'visible'] as const
const REVIEW = ['made', 'from', 'table'] as const
const TOLD = ['line', 'situation', 'action', 'result'] as const
/** An example that tells nothing is left out: its file may be named after what was taken back. */
const EVIDENCE = ['id', 'date', ...TOLD] as const
const FEEDBACK = ['id', 'with', 'moment', 'behaviour', 'questions', 'asked', 'answered'] as const

/** Directions that lead away are never told by a list. */
function planData({ goals, direction = [], ...plan }: SharedPlan): PlainMap {
  const open = direction.filter((one) => one !== 'outside' && one !== 'unknown')
  return {
    ...pick(plan, PLAN),
    ...(open.length > 0 && { direction: open }),
    ...listOf('goals', goals, GOAL),
  }
}

function meetingData({ agreements, notNow, ...meeting }: SharedMeeting): PlainMap {
  return {
    ...pick(meeting, MEETING),
    ...listOf('agreements', agreements, AGREEMENT),
    ...listOf('not-now', notNow, NOT_NOW),
  }
}

/** What a list of keys names of a value, in the order of the list. */
function pick<T extends object>(from: T, keys: readonly (keyof T & string)[]): PlainMap {
  const pairs = keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]] as const]))
  return Object.fromEntries(pairs) as PlainMap
}

function listOf<T extends object>(
  name: string,
  items: readonly T[] | undefined,
  keys: readonly (keyof T & string)[],
): PlainMap {
  return items === undefined || items.length === 0 ? {} : { [name]: items.map((item) => pick(item, keys)) }
}
