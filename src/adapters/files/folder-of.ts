import { type AnyRecord, emptyFolder, type Folder, type RecordType } from '../../domain/records.ts'
import type { FolderPart } from '../../usecases/ports.ts'
import type { Place } from './index/places.ts'
import type { Parts } from './load-folder.ts'

const PLACE_OF: Readonly<Record<FolderPart, Place>> = {
  settings: 'top',
  plan: 'top',
  people: 'top',
  agreements: 'top',
  meetings: 'meetings',
  checkins: 'checkins',
  reviews: 'reviews',
  evidence: 'evidence',
  feedback: 'feedback',
  logs: 'log',
  practices: 'practice',
}

/** Where these parts are on the disk. */
export const placesOf = (parts: readonly FolderPart[]): readonly Place[] => [
  ...new Set(parts.map((part) => PLACE_OF[part])),
]

/** The folder, each part parsed when somebody asks for it first; what is missing is empty. */
export function folderOf(parts: Parts): Folder {
  const empty = emptyFolder()
  const lists = {
    settings: () => one(parts, 'settings') ?? empty.settings,
    plan: () => one(parts, 'plan') ?? empty.plan,
    people: () => one(parts, 'people') ?? empty.people,
    agreements: () => one(parts, 'agreements') ?? empty.agreements,
    meetings: () => all(parts, 'meetings', 'meeting'),
    checkins: () => all(parts, 'checkins', 'checkin'),
    reviews: () => all(parts, 'reviews', 'review'),
    evidence: () => all(parts, 'evidence', 'evidence'),
    feedback: () => all(parts, 'feedback', 'feedback'),
    logs: () => all(parts, 'log', 'log'),
    practices: () => all(parts, 'practice', 'practice'),
  } satisfies { [P in FolderPart]: () => Folder[P] }
  return lazily<Folder>({ ...lists, files: () => [...parts.values()].flatMap(({ files }) => files) })
}

type Of<T extends RecordType> = Extract<AnyRecord, { readonly type: T }>

const isOf =
  <T extends RecordType>(type: T) =>
  (record: AnyRecord): record is Of<T> =>
    record.type === type

const all = <T extends RecordType>(parts: Parts, place: Place, type: T): readonly Of<T>[] =>
  recordsAt(parts, place).filter(isOf(type))

const one = <T extends RecordType>(parts: Parts, type: T): Of<T> | undefined =>
  recordsAt(parts, 'top').find(isOf(type))

function recordsAt(parts: Parts, place: Place): readonly AnyRecord[] {
  const part = parts.get(place)
  if (part === undefined) throw new Error(`${place} was not looked at`)
  return part.records()
}

/** An object whose values are made when they are asked for, once. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made: Partial<T> = {}
  for (const key of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = makers[key]()
        Object.defineProperty(made, key, { value, configurable: true, enumerable: true })
        return value
      },
    })
  return made as T
}
