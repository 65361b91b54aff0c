import type { MeetingKind } from './codes.ts'
import { addDays, type Day } from './day.ts'
import type { MeetingRecord } from './records.ts'
import type { Standing } from './standing.ts'

/** The small steps towards a conversation (advice S83, B9), in their order. */
export const COUNTDOWN_STEPS = [
  'look-back',
  'wish',
  'example',
  'questions',
  'rehearse',
  'agenda',
  'cue-card',
] as const
export type CountdownStepId = (typeof COUNTDOWN_STEPS)[number]

/** How much time there is: two weeks, some days, or hardly any. */
export type Pace = 'two-weeks' | 'few-days' | 'one-day'

/** What one step is, for a kind of conversation. */
export interface StepSpec {
  readonly id: CountdownStepId
  /** Its day in the two-week plan, in days before the conversation. */
  readonly daysBefore: number
  /** Ids of the questions it answers. */
  readonly covers: readonly string[]
  /** What is to be typed after `career`. */
  readonly command: readonly string[]
}

/**
 * The steps towards this conversation, in their order. When time is short the steps that can wait are left out, and a
 * day before there is one sitting for all questions.
 */
export function stepsFor({ shared }: MeetingRecord, pace: Pace): readonly StepSpec[] {
  const wish = WISH[shared.kind]
  const asked = QUESTIONS[shared.kind]
  const merged = pace === 'one-day' ? [...wish, ...asked] : asked
  return COUNTDOWN_STEPS.filter((id) => AT_PACE[pace].has(id) && fits(id, shared.kind)).map((id) => ({
    id,
    daysBefore: DAYS_BEFORE[id],
    covers: { ...COVERS, wish: wish.flat(), questions: merged.flat() }[id],
    command: commandOf(id, shared.id, shared.prepared !== undefined),
  }))
}

/** Is this step done, as far as the records say? Null where no record can tell. */
export function isStepDone(folder: Standing, meeting: MeetingRecord, id: CountdownStepId): boolean | null {
  const { kind } = meeting.shared
  switch (id) {
    case 'look-back':
      return isAnswered(folder, meeting, ['since-last']) || collectedLately(folder, meeting)
    case 'wish':
      return WISH[kind].every((group) => isAnswered(folder, meeting, group))
    case 'example':
      return isAnswered(folder, meeting, COVERS.example)
    case 'questions':
      return QUESTIONS[kind].every((group) => isAnswered(folder, meeting, group))
    case 'rehearse':
      return meeting.private.sentence !== undefined || wasRehearsed(folder, meeting)
    case 'agenda':
    case 'cue-card':
      return null
  }
}

const DAYS_BEFORE: Readonly<Record<CountdownStepId, number>> = {
  'look-back': 14,
  wish: 12,
  example: 10,
  questions: 7,
  rehearse: 5,
  agenda: 3,
  'cue-card': 1,
}

const AT_PACE: Readonly<Record<Pace, ReadonlySet<CountdownStepId>>> = {
  'two-weeks': new Set(COUNTDOWN_STEPS),
  'few-days': new Set<CountdownStepId>(['wish', 'questions', 'rehearse', 'agenda', 'cue-card']),
  'one-day': new Set<CountdownStepId>(['questions', 'agenda', 'cue-card']),
}

/** One of each group is enough. */
type Groups = readonly (readonly string[])[]

const AMBITION: Groups = [['outcome'], ['ambition', 'ambition-shared']]

const WISH: Readonly<Record<MeetingKind, Groups>> = {
  career: AMBITION,
  annual: AMBITION,
  appraisal: [['outcome'], ['pay']],
  'catch-up': [],
  negotiation: [['want']],
  'sounding-board': AMBITION,
  hr: AMBITION,
  network: [['outcome'], ['learn-from']],
  'first-talk': AMBITION,
}

const ASK: Groups = [['questions']]
const ASK_AND_PROPOSE: Groups = [['questions'], ['proposal']]

const QUESTIONS: Readonly<Record<MeetingKind, Groups>> = {
  career: ASK_AND_PROPOSE,
  annual: ASK_AND_PROPOSE,
  appraisal: ASK_AND_PROPOSE,
  'catch-up': [['report']],
  negotiation: [['options'], ['proposal']],
  'sounding-board': ASK,
  hr: ASK,
  network: ASK,
  'first-talk': ASK,
}

const COVERS = {
  'look-back': ['since-last'],
  example: ['evidence', 'since-last'],
  rehearse: ['sentence'],
  agenda: [],
  'cue-card': [],
} as const

/** Somebody outside the line needs no proof; a catch-up is too small a thing for any of these. */
const LEFT_OUT: Readonly<Partial<Record<MeetingKind, ReadonlySet<CountdownStepId>>>> = {
  'catch-up': new Set(['look-back', 'wish', 'example', 'rehearse', 'agenda']),
  'sounding-board': new Set(['look-back', 'example', 'rehearse']),
  network: new Set(['look-back', 'example', 'rehearse']),
  hr: new Set(['look-back', 'example']),
}

const fits = (id: CountdownStepId, kind: MeetingKind): boolean => LEFT_OUT[kind]?.has(id) !== true

function commandOf(id: CountdownStepId, meeting: string, isPrepared: boolean): readonly string[] {
  switch (id) {
    case 'look-back':
      return ['evidence', 'add']
    case 'wish':
    case 'questions':
      return ['prep', meeting]
    case 'example':
      return ['prep', meeting, '--example']
    case 'rehearse':
      return ['practice', meeting]
    case 'agenda':
    case 'cue-card':
      return isPrepared ? ['show', meeting] : ['prep', meeting]
  }
}

/** What was collected up to this long before a conversation is fresh enough for it. */
const FRESH_DAYS = 35

function collectedLately({ evidence, reviews }: Standing, { shared }: MeetingRecord): boolean {
  const { date } = shared
  if (date === undefined) return false
  const from = addDays(date, -FRESH_DAYS)
  const isFresh = (day: Day): boolean => day <= date && day >= from
  // Reviews first: there are few of them, and evidence is only read where it has to be.
  return reviews.some((one) => isFresh(one.shared.made)) || evidence.some((one) => isFresh(one.shared.date))
}

const wasRehearsed = ({ practices }: Standing, { shared }: MeetingRecord): boolean =>
  practices.some((one) => (one.private.practised ?? []).some(({ meeting }) => meeting === shared.id))

/** Is one of these questions answered, in the record or in the plan, to share or not? */
const isAnswered = ({ plan }: Standing, meeting: MeetingRecord, ids: readonly string[]): boolean =>
  [meeting.shared, meeting.private, plan.shared, plan.private].some((side: object) =>
    ids.some((id) => isFilled((side as Readonly<Record<string, unknown>>)[id])),
  )

const isFilled = (answer: unknown): boolean =>
  typeof answer === 'string' ? answer.trim() !== '' : Array.isArray(answer) && answer.length > 0
