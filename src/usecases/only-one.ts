import { nearest } from '../domain/nearest.ts'
import type { Located } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'

interface Sought<T> {
  /** What the user typed. */
  readonly text: string
  /** Everything they may have meant. */
  readonly all: readonly T[]
  readonly idOf: (thing: T) => string
}

/** The one that was found; several, or none with the ids that look like what was typed, is a problem. */
export function onlyOne<T>(found: readonly T[], { text, all, idOf }: Sought<T>): Result<T, Located> {
  const [only, ...more] = found
  if (only === undefined)
    return fail({ problem: { code: 'no-such-record', text, near: nearest(text.trim(), all.map(idOf)) } })
  return more.length === 0
    ? ok(only)
    : fail({ problem: { code: 'several-records', text, ids: found.map(idOf) } })
}
