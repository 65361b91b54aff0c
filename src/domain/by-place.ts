import type { Located } from './problem.ts'

/** Sorts problems of one file as they stand in it, from the top. */
export const byPlace = (one: Located, other: Located): number =>
  (one.place?.line ?? 0) - (other.place?.line ?? 0) || (one.place?.column ?? 0) - (other.place?.column ?? 0)
