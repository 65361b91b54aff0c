import { type FolderPart, PartMissing } from '../../domain/part-missing.ts'
import { type AnyRecord, emptyFolder, type Folder, type RecordType } from '../../domain/records.ts'
import type { Part } from './index/look-at.ts'
import { type Place, PLACES } from './index/places.ts'
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

/** Where these parts are on the disk, in the order of the folder: so broken files are told in one order everywhere. */
export function placesOf(parts: readonly FolderPart[]): readonly Place[] {
  const wanted = new Set(parts.map((part) => PLACE_OF[part]))
  return PLACES.filter((place) => wanted.has(place))
}

/** The folder, each part parsed when somebody asks for it first; what is missing is empty. */
export const folderOf = (read: Parts): Folder => folderBy(read, (part) => part.records())

/** The same without records that were over before a day; see `lastDayIn`. What there is one of is there. */
export const folderSince = (read: Parts, day: string): Folder =>
  folderBy(read, (part, place) => (place === 'top' ? part.records() : part.since(day)))

function folderBy(read: Parts, recordsOf: (part: Part, place: Place) => readonly AnyRecord[]): Folder {
  const empty = emptyFolder()
  const all = <T extends RecordType>(part: FolderPart, type: T): readonly Of<T>[] => {
    const place = PLACE_OF[part]
    const found = read.get(place)
    if (found === undefined) throw new PartMissing(part)
    return recordsOf(found, place).filter((record): record is Of<T> => record.type === type)
  }
  const one = <T extends RecordType>(part: FolderPart, type: T): Of<T> | undefined => all(part, type)[0]
  const parts = {
    settings: () => one('settings', 'settings') ?? empty.settings,
    plan: () => one('plan', 'plan') ?? empty.plan,
    people: () => one('people', 'people') ?? empty.people,
    agreements: () => one('agreements', 'agreements') ?? empty.agreements,
    meetings: () => all('meetings', 'meeting'),
    checkins: () => all('checkins', 'checkin'),
    reviews: () => all('reviews', 'review'),
    evidence: () => all('evidence', 'evidence'),
    feedback: () => all('feedback', 'feedback'),
    logs: () => all('logs', 'log'),
    practices: () => all('practices', 'practice'),
  } satisfies { [P in FolderPart]: () => Folder[P] }
  return lazily<Folder>({ ...parts, files: () => [...read.values()].flatMap(({ files }) => files()) })
}

type Of<T extends RecordType> = Extract<AnyRecord, { readonly type: T }>

/** An object whose values are made when they are asked for, once. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
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
