import * as v from 'valibot'
import type { SharedMeeting } from '../../domain/meeting.ts'
import type { Contested } from '../../domain/merge/conflict.ts'
import type { AnyRecord, RecordType } from '../../domain/records.ts'
import {
  checkinPrivate,
  checkinShared,
  evidencePrivate,
  evidenceShared,
  reviewPrivate,
  reviewShared,
} from './schema/checkin.ts'
import { feedbackPrivate, feedbackShared, logPrivate } from './schema/feedback.ts'
import { meetingPrivate, meetingShared } from './schema/meeting.ts'
import {
  agreementsPrivate,
  agreementsShared,
  nothing,
  peoplePrivate,
  peopleShared,
  planPrivate,
  planShared,
  settingsShared,
} from './schema/plan.ts'
import { conflicts, opt, SCHEMA } from './schema/parts.ts'
import { practicePrivate } from './schema/practice.ts'
import { shapeOf, type Shape } from './schema/shape.ts'

/** How one kind of record stands in its file. */
export interface Layout {
  /** The whole file: `schema`, the shared keys, and `private` last. */
  readonly shape: Shape & { readonly is: 'map' }
  readonly shared: v.GenericSchema
  readonly own: v.GenericSchema
  /** Makes the record of data that both schemas accept; null when they do not. */
  readonly record: (file: string, shared: unknown, own: unknown) => AnyRecord | null
}

/** Does a schema know every key of the type it stands for? A key it does not know would get lost on saving. */
type Covers<S extends v.GenericSchema, T> = [NameInFile<keyof T>] extends [keyof v.InferOutput<S>] ? S : never

/** The numbers that the format of a file has had. */
const FORMATS: Shape = {
  is: 'codes',
  codes: Array.from({ length: SCHEMA }, (_, at) => String(at + 1)),
  numeric: true,
}

function layout<T extends RecordType, S extends v.GenericSchema, P extends v.GenericSchema>(
  _type: T,
  shared: Covers<S, RecordOfType<T>['shared']>,
  own: P & Covers<P, RecordOfType<T>['private']>,
  make: (file: string, shared: v.InferOutput<S>, own: v.InferOutput<P>) => RecordOfType<T>,
): Layout {
  const top = shapeOf(shared)
  const below = shapeOf(own)
  const keys: Record<string, Shape> = { schema: FORMATS, ...(top.is === 'map' ? top.keys : {}) }
  if (below.is === 'map' && Object.keys(below.keys).length > 0) keys['private'] = below
  return {
    shape: { is: 'map', keys },
    shared,
    own,
    record: (file, data, ownData) =>
      v.is<S>(shared, data) && v.is<P>(own, ownData) ? make(file, data, ownData) : null,
  }
}

type RecordOfType<T extends RecordType> = Extract<AnyRecord, { readonly type: T }>
/** `never` for the private side that settings do not have. */
type NameInFile<K> = string extends K
  ? never
  : K extends 'cancelledBy'
    ? 'cancelled-by'
    : K extends 'notNow'
      ? 'not-now'
      : K

/** Any side that says something may hold what lost its place there when two versions were made one. */
const contested = <E extends v.ObjectEntries>({ entries }: v.ObjectSchema<E, undefined>) =>
  v.object({ ...entries, conflict: opt(conflicts) })

const MAKERS: Readonly<Record<RecordType, () => Layout>> = {
  settings: () =>
    layout('settings', contested(settingsShared), nothing, (file, shared) => ({
      type: 'settings',
      file,
      shared,
      private: {},
    })),
  plan: () =>
    layout('plan', contested(planShared), contested(planPrivate), (file, shared, own) => ({
      type: 'plan',
      file,
      shared,
      private: own,
    })),
  people: () =>
    layout('people', contested(peopleShared), contested(peoplePrivate), (file, shared, own) => ({
      type: 'people',
      file,
      shared,
      private: own,
    })),
  agreements: () =>
    layout('agreements', contested(agreementsShared), contested(agreementsPrivate), (file, shared, own) => ({
      type: 'agreements',
      file,
      shared,
      private: own,
    })),
  meeting: () =>
    layout('meeting', contested(meetingShared), contested(meetingPrivate), (file, shared, own) => ({
      type: 'meeting',
      file,
      shared: namesInMemory(shared),
      private: own,
    })),
  checkin: () =>
    layout('checkin', contested(checkinShared), contested(checkinPrivate), (file, shared, own) => ({
      type: 'checkin',
      file,
      shared,
      private: own,
    })),
  review: () =>
    layout('review', contested(reviewShared), contested(reviewPrivate), (file, shared, own) => ({
      type: 'review',
      file,
      shared,
      private: own,
    })),
  evidence: () =>
    layout('evidence', contested(evidenceShared), contested(evidencePrivate), (file, shared, own) => ({
      type: 'evidence',
      file,
      shared,
      private: own,
    })),
  feedback: () =>
    layout('feedback', contested(feedbackShared), contested(feedbackPrivate), (file, shared, own) => ({
      type: 'feedback',
      file,
      shared,
      private: own,
    })),
  log: () =>
    layout('log', nothing, contested(logPrivate), (file, _shared, own) => ({
      type: 'log',
      file,
      shared: {},
      private: own,
    })),
  practice: () =>
    layout('practice', nothing, contested(practicePrivate), (file, _shared, own) => ({
      type: 'practice',
      file,
      shared: {},
      private: own,
    })),
}

const made = new Map<RecordType, Layout>()

/** Made when a file of that kind is read first: to describe all of them takes a start longer than to read one file. */
export function layoutOf(type: RecordType): Layout {
  const known = made.get(type)
  if (known !== undefined) return known
  const fresh = MAKERS[type]()
  made.set(type, fresh)
  return fresh
}

type MeetingInFile = v.InferOutput<typeof meetingShared> & Contested

/** Keys in files are written with hyphens, all of them; two have another name in memory. */
function namesInMemory(inFile: MeetingInFile): SharedMeeting & Contested {
  const { 'cancelled-by': cancelledBy, 'not-now': notNow, ...rest } = inFile
  return { ...rest, ...(cancelledBy && { cancelledBy }), ...(notNow && { notNow }) }
}

const NAMES_IN_FILE: Readonly<Record<string, string>> = { cancelledBy: 'cancelled-by', notNow: 'not-now' }

/** The key in the file for a key in memory. */
export const nameInFile = (key: string): string =>
  Object.hasOwn(NAMES_IN_FILE, key) ? (NAMES_IN_FILE[key] ?? key) : key
