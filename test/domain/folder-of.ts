import type { Agreement } from '../../src/domain/agreement.ts'
import { type Day, readIsoDay } from '../../src/domain/day.ts'
import type { SharedMeeting } from '../../src/domain/meeting.ts'
import type { PrivateCheckin } from '../../src/domain/private/checkin.ts'
import type { PrivateMeeting } from '../../src/domain/private/meeting.ts'
import type { OwnStep } from '../../src/domain/private/step.ts'
import {
  type AnyRecord,
  type CheckinRecord,
  emptyFolder,
  type EvidenceRecord,
  type Folder,
  type MeetingRecord,
  type ReviewRecord,
} from '../../src/domain/records.ts'
import { withRecord } from '../../src/domain/with-record.ts'

/** A day a test writes down; a mistake in it is a mistake in the test. */
export function day(text: string): Day {
  const read = readIsoDay(text)
  if (read === null) throw new Error(`not a day: ${text}`)
  return read
}

/** A folder that holds these records. */
export const folderOf = (...records: readonly AnyRecord[]): Folder =>
  records.reduce(withRecord, emptyFolder())

type Shared = Omit<Partial<SharedMeeting>, 'date' | 'debriefed' | 'prepared' | 'next'> & {
  readonly date?: string
  readonly debriefed?: string
  readonly prepared?: string
  readonly next?: string
}

let meetings = 0

/** A planned career conversation with Anna, unless said otherwise. */
export function meeting(shared: Shared = {}, own: PrivateMeeting = {}): MeetingRecord {
  meetings += 1
  const { date, debriefed, prepared, next, ...rest } = shared
  const id = rest.id ?? `m-${String(meetings).padStart(4, '0')}`
  return {
    type: 'meeting',
    file: `meetings/${date ?? 'later'}-${id}.yaml`,
    shared: {
      kind: 'career',
      with: 'Anna',
      status: 'planned',
      ...rest,
      id,
      ...(date !== undefined && { date: day(date) }),
      ...(debriefed !== undefined && { debriefed: day(debriefed) }),
      ...(prepared !== undefined && { prepared: day(prepared) }),
      ...(next !== undefined && { next: day(next) }),
    },
    private: own,
  }
}

/** A career conversation that was held and looked back on. */
export const held = (date: string, shared: Shared = {}, own: PrivateMeeting = {}): MeetingRecord =>
  meeting({ status: 'held', date, debriefed: date, ...shared }, own)

type Dated<T> = Omit<Partial<T>, 'by' | 'made' | 'closed'> & {
  readonly by?: string
  readonly made?: string
  readonly closed?: string
}

/** An open agreement of the user's own, made on 1 September 2026, unless said otherwise. */
export function agreement(id: string, fields: Dated<Agreement> = {}): Agreement {
  const { by, made, closed, ...rest } = fields
  return {
    what: `what ${id} says`,
    who: 'me',
    status: 'open',
    ...rest,
    id,
    made: day(made ?? '2026-09-01'),
    ...(by !== undefined && { by: day(by) }),
    ...(closed !== undefined && { closed: day(closed) }),
  }
}

export function ownStep(id: string, fields: Dated<OwnStep> = {}): OwnStep {
  const { who: _who, seen: _seen, history: _history, ...step } = agreement(id, fields)
  return step
}

/** Agreements made outside a conversation. */
export const outside = (...agreements: readonly Agreement[]): AnyRecord => ({
  type: 'agreements',
  file: 'agreements.yaml',
  shared: { agreements },
  private: {},
})

/** A check-in of a month, made on its 28th. */
export const checkin = (month: string, own: PrivateCheckin = {}): CheckinRecord => ({
  type: 'checkin',
  file: `checkins/${month}.yaml`,
  shared: { made: day(`${month}-28`) },
  private: own,
})

export const review = (made: string): ReviewRecord => ({
  type: 'review',
  file: `reviews/${made}.yaml`,
  shared: { made: day(made), from: day('2026-01-01') },
  private: {},
})

export const evidence = (id: string, date: string, goal?: string): EvidenceRecord => ({
  type: 'evidence',
  file: `evidence/${date}-${id}.yaml`,
  shared: { id, date: day(date), line: `line ${id}`, ...(goal !== undefined && { goal }) },
  private: {},
})

export const rhythm = (values: Readonly<Record<string, number>>): AnyRecord => ({
  type: 'settings',
  file: 'career.yaml',
  shared: { rhythm: values },
  private: {},
})
