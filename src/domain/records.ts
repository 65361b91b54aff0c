import type { Agreement } from './agreement.ts'
import type { SharedCheckin, SharedEvidence, SharedReview } from './checkin.ts'
import type { SharedMeeting } from './meeting.ts'
import type { Contested } from './merge/conflict.ts'
import type { SharedFeedback } from './feedback.ts'
import type { Goal, Person, Settings, SharedPlan } from './plan.ts'
import type { PrivateCheckin, PrivateEvidence, PrivateReview } from './private/checkin.ts'
import type { PrivateFeedback } from './private/feedback.ts'
import type { PrivateLog } from './private/log.ts'
import type { PrivateMeeting } from './private/meeting.ts'
import type { PrivatePeople, PrivatePlan } from './private/plan.ts'
import type { PrivatePractice } from './private/practice.ts'

/**
 * One record is one file. `file` is its path in the folder with forward slashes, given at birth and never changed.
 * What may be shared and what may not are two types that do not fit each other, so that a document for somebody else,
 * which is made from the shared one, has no way to a private answer.
 */
interface RecordOf<T extends string, Shared, Private> {
  readonly type: T
  readonly file: string
  readonly shared: Shared & Contested
  readonly private: Private & Contested
}

/** A side that a record does not have. */
type Nothing = Readonly<Record<string, never>>

export type SettingsRecord = RecordOf<'settings', Settings, Nothing>
export type PlanRecord = RecordOf<'plan', SharedPlan, PrivatePlan>
export type PeopleRecord = RecordOf<'people', { readonly people?: readonly Person[] }, PrivatePeople>
export type AgreementsRecord = RecordOf<
  'agreements',
  { readonly agreements?: readonly Agreement[] },
  { readonly stuck?: Readonly<Record<string, string>> }
>
export type MeetingRecord = RecordOf<'meeting', SharedMeeting, PrivateMeeting>
export type CheckinRecord = RecordOf<'checkin', SharedCheckin, PrivateCheckin>
export type ReviewRecord = RecordOf<'review', SharedReview, PrivateReview>
export type EvidenceRecord = RecordOf<'evidence', SharedEvidence, PrivateEvidence>
export type FeedbackRecord = RecordOf<'feedback', SharedFeedback, PrivateFeedback>
/** What a day gave and cost is nobody else's. */
export type LogRecord = RecordOf<'log', Nothing, PrivateLog>
/** A rehearsal is nobody else's: it has no side to share. */
export type PracticeRecord = RecordOf<'practice', Nothing, PrivatePractice>

export type AnyRecord =
  | SettingsRecord
  | PlanRecord
  | PeopleRecord
  | AgreementsRecord
  | MeetingRecord
  | CheckinRecord
  | ReviewRecord
  | EvidenceRecord
  | FeedbackRecord
  | LogRecord
  | PracticeRecord

export type RecordType = AnyRecord['type']

/** Everything the folder holds, as far as it could be read; lists are in the order of their file names. */
export interface Folder {
  readonly settings: SettingsRecord
  readonly plan: PlanRecord
  readonly people: PeopleRecord
  readonly agreements: AgreementsRecord
  readonly meetings: readonly MeetingRecord[]
  readonly checkins: readonly CheckinRecord[]
  readonly reviews: readonly ReviewRecord[]
  readonly evidence: readonly EvidenceRecord[]
  readonly feedback: readonly FeedbackRecord[]
  readonly logs: readonly LogRecord[]
  readonly practices: readonly PracticeRecord[]
  /** Every file name in use, records that could not be read too, so that a new one gets a free name. */
  readonly files: readonly string[]
}

/** A folder in which nothing was written yet. */
export const emptyFolder = (): Folder => ({
  settings: { type: 'settings', file: 'career.yaml', shared: {}, private: {} },
  plan: { type: 'plan', file: 'plan.yaml', shared: {}, private: {} },
  people: { type: 'people', file: 'people.yaml', shared: {}, private: {} },
  agreements: { type: 'agreements', file: 'agreements.yaml', shared: {}, private: {} },
  meetings: [],
  checkins: [],
  reviews: [],
  evidence: [],
  feedback: [],
  logs: [],
  practices: [],
  files: [],
})

/** Every record of a folder, in a fixed order: first those there is one of, then the lists. */
export const recordsOf = (folder: Folder): readonly AnyRecord[] => [
  folder.settings,
  folder.plan,
  folder.people,
  folder.agreements,
  ...folder.meetings,
  ...folder.checkins,
  ...folder.reviews,
  ...folder.evidence,
  ...folder.feedback,
  ...folder.logs,
  ...folder.practices,
]

/** The goals of a plan, what may be shared first, then the user's own. */
export const goalsOf = ({ shared, private: own }: PlanRecord): readonly Goal[] => [
  ...(shared.goals ?? []),
  ...(own.goals ?? []),
]
