import type { Audience } from '../domain/codes.ts'
import type {
  CheckinRecord,
  EvidenceRecord,
  FeedbackRecord,
  MeetingRecord,
  PeopleRecord,
  PlanRecord,
  PracticeRecord,
  ReviewRecord,
  SettingsRecord,
} from '../domain/records.ts'
import type { Json } from '../engine/answers.ts'
import type { Home } from '../engine/step.ts'
import type { ChoiceSet } from '../text/choices.ts'
import type { Note } from '../text/notes.ts'
import type { QuestionKey } from '../text/questions.ts'
import type { Condition, FlowStep, Offer } from './flow-step.ts'
import { type DateContext, readDay } from './read-day.ts'
import {
  readChoice,
  readChoices,
  readLine,
  readLines,
  readOfferedLine,
  readOfferedText,
  readScale,
  readText,
  readYesNo,
  typedLines,
} from './readers.ts'
import { typedText } from './typed-text.ts'

/**
 * Who sees an answer: `share` may stand in a document for somebody else, `private` never,
 * `until-shared` is the user's alone until they share that one answer.
 */
export type Visibility = 'share' | 'private' | 'until-shared'

/** How it is asked, with what that way of asking needs. */
export type Asking =
  | { readonly as: 'yes-no' }
  | { readonly as: 'line' | 'long' | 'list'; readonly offers?: Offers }
  | { readonly as: 'choice'; readonly of: readonly string[]; readonly words: ChoiceSet }
  | { readonly as: 'many'; readonly of: readonly string[]; readonly words: ChoiceSet; readonly most: number }
  | { readonly as: 'scale'; readonly from: number; readonly to: number }
  | { readonly as: 'date'; readonly look: 'ahead' | 'behind' }

/** Ready examples; looked for when the question is put in words where that takes a look at many records. */
export type Offers = readonly Offer[] | (() => readonly Offer[])

/** One question as it stands in a flow's table. */
export interface Spec {
  readonly id: string
  readonly text: QuestionKey
  readonly asking: Asking
  readonly visibility: Visibility
  readonly part: string
  readonly home?: Home
  readonly params?: Readonly<Record<string, string | undefined>>
  readonly required?: boolean
  readonly conditional?: boolean
  readonly screen?: string
  readonly when?: Condition
  readonly notes?: readonly Note[]
  /** A question that only makes sense for what it is: no moving it to the other side. */
  readonly fixed?: boolean
  /** What is known when it has no home in one record. */
  readonly known?: Json
}

/** The records a flow works on; what they hold is shown as known. */
export interface Sources {
  readonly meeting?: MeetingRecord | null
  readonly plan?: PlanRecord
  readonly people?: PeopleRecord
  readonly checkin?: CheckinRecord | null
  readonly review?: ReviewRecord | null
  readonly evidence?: EvidenceRecord | null
  readonly feedback?: FeedbackRecord | null
  readonly practice?: PracticeRecord | null
  readonly settings?: SettingsRecord
}

export interface Stored {
  readonly value: Json
  readonly audience: Audience
}

/** What a record holds for a question, and on which side. */
export function storedAt(home: Home | undefined, sources: Sources): Stored | null {
  const record = home && sources[home.record]
  if (!home || !record) return null
  const shared = (record.shared as Readonly<Record<string, Json | undefined>>)[home.key]
  if (shared !== undefined) return { value: shared, audience: 'share' }
  const own = (record.private as Readonly<Record<string, Json | undefined>>)[home.key]
  return own === undefined ? null : { value: own, audience: 'private' }
}

/** Which side an answer goes to, unless the user says otherwise. */
export interface Secrecy {
  /** Something here names leaving: sensitive answers stay with the user (until shared). */
  readonly now: boolean
  /** That was so when the records were written: what stands there as shared was shared on purpose. */
  readonly before: boolean
  readonly sensitive: ReadonlySet<string>
}

export const OPEN: Secrecy = { now: false, before: false, sensitive: new Set() }

/** Makes a step of a table's line: its reader, its codes, what is known, and who sees it. */
export function buildStep(spec: Spec, sources: Sources, secrecy: Secrecy, dates: DateContext): FlowStep {
  const stored = storedAt(spec.home, sources)
  const known = spec.known ?? stored?.value
  const { as } = spec.asking
  const offers = offersOf(spec.asking)
  const step: FlowStep = {
    id: spec.id,
    kind: as,
    text: spec.text,
    part: spec.part,
    audience: audienceOf(spec, stored, secrecy),
    mayChange: spec.visibility !== 'private' && spec.fixed !== true,
    parse: parserOf(spec.asking, offers, dates),
    typed: as === 'list' ? (value) => typedLines(offers?.())(value) : typedText,
    ...pick(spec, ['params', 'required', 'conditional', 'screen', 'when', 'notes', 'home']),
    ...codesOf(spec.asking),
    ...(known !== undefined && { known, confirms: true }),
  }
  return offers === null ? step : Object.defineProperty(step, 'offers', { enumerable: true, get: offers })
}

/** The ready examples, looked for once; null where a question has none. */
function offersOf(asking: Asking): (() => readonly Offer[]) | null {
  if (!('offers' in asking) || asking.offers === undefined) return null
  const { offers } = asking
  if (typeof offers !== 'function') return () => offers
  let found: readonly Offer[] | null = null
  return () => (found ??= offers())
}

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Pick<
    T,
    K
  >

function audienceOf(spec: Spec, stored: Stored | null, secrecy: Secrecy): Audience {
  if (spec.visibility === 'private') return 'private'
  if (spec.visibility === 'until-shared') return stored?.audience ?? 'private'
  if (stored?.audience === 'private') return 'private'
  if (!secrecy.now || !secrecy.sensitive.has(spec.id)) return 'share'
  return stored?.audience === 'share' && secrecy.before ? 'share' : 'private'
}

function parserOf(
  asking: Asking,
  offers: (() => readonly Offer[]) | null,
  dates: DateContext,
): FlowStep['parse'] {
  switch (asking.as) {
    case 'line':
      return offers ? (raw) => readOfferedLine(offers())(raw) : readLine
    case 'long':
      return offers ? (raw) => readOfferedText(offers())(raw) : readText
    case 'list':
      return (raw) => readLines(offers?.())(raw)
    case 'choice':
      return readChoice(asking.of)
    case 'many':
      return readChoices(asking.of, asking.most)
    case 'scale':
      return readScale(asking.from, asking.to)
    case 'date':
      return readDay(asking.look, dates)
    case 'yes-no':
      return readYesNo
  }
}

function codesOf(asking: Asking): Partial<FlowStep> {
  switch (asking.as) {
    case 'choice':
    case 'many':
      return { choices: asking.of, choiceSet: asking.words }
    case 'scale':
      return { scale: { from: asking.from, to: asking.to } }
    default:
      return {}
  }
}
