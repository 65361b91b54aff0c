import { type FolderPart, PartMissing } from '../domain/part-missing.ts'
import type { Standing } from '../domain/standing.ts'

/** The parts in the order in which they are read; those that stand in one place of the folder side by side. */
export const PARTS_BY_PLACE: readonly (readonly FolderPart[])[] = [
  ['settings', 'plan', 'people', 'agreements'],
  ['meetings'],
  ['checkins'],
  ['reviews'],
  ['feedback'],
  ['logs'],
  ['practices'],
  ['evidence'],
]

/** Every part of a folder. */
export const PARTS: readonly FolderPart[] = PARTS_BY_PLACE.flat()

/** What came of a piece of work: what it worked out, or the part it turned to that was not read yet. */
export type Tried<T> =
  | { readonly is: 'done'; readonly value: T }
  | { readonly is: 'missing'; readonly part: FolderPart }

/** Tries a pure function on what was read until now. */
export function tried<T>(work: () => T): Tried<T> {
  try {
    return { is: 'done', value: work() }
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error
    return { is: 'missing', part: error.part }
  }
}

/** An object each of whose values is looked up anew when somebody turns to it. */
export function lookedUp<T extends object, K extends keyof T>(
  keys: readonly K[],
  valueOf: (key: K) => unknown,
): T {
  const made = {}
  for (const key of keys) Object.defineProperty(made, key, { enumerable: true, get: () => valueOf(key) })
  return made as T
}

const STANDING: readonly (keyof Standing & FolderPart)[] = [
  'settings',
  'plan',
  'people',
  'agreements',
  'meetings',
  'checkins',
  'reviews',
  'practices',
  'evidence',
  'feedback',
]

/**
 * What stands open, each part taken from the look in which it was read.
 * @param from gives that look; throws `PartMissing` where there was none
 */
export const standingByPart = (from: (part: FolderPart) => Standing): Standing =>
  lookedUp([...STANDING, 'settled'], (key) =>
    key === 'settled' ? (from('feedback').settled ?? 0) : from(key)[key],
  )
