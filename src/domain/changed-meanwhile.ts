import type { Failure } from './problem.ts'

/**
 * Somebody else changed the same piece since it was read, so nothing is written (exit 4).
 * @param file as the user knows it
 * @param path the piece; empty for the whole file
 */
export const changedMeanwhile = (file: string, path = ''): Failure => stale('changed-meanwhile', file, path)

/** The same of a piece that is to be taken back. */
export const changedSince = (file: string, path = ''): Failure => stale('changed-since', file, path)

const stale = (code: 'changed-meanwhile' | 'changed-since', file: string, path: string): Failure => ({
  exit: 4,
  problems: [{ problem: { code, file, path }, place: { file } }],
})
