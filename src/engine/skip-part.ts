import { type Cursor, put, type Steps } from './cursor.ts'
import type { Step } from './step.ts'

/** What was left standing in a field when the user asked for help or went back, by the id of its question. */
export type HalfTyped = Readonly<Record<string, string>>

/**
 * Skips what is left of the part a step belongs to; required questions stay. What the user had answered before going
 * back stands again as it was.
 */
export function skipPart<S extends Step>(steps: Steps<S>, cursor: Cursor, from: S): Cursor {
  const open = openIn(steps, cursor, from)[0]
  return open
    ? skipPart(steps, put(steps, cursor, open.id, cursor.before[open.id] ?? { is: 'skipped' }), from)
    : cursor
}

const openIn = <S extends Step>(steps: Steps<S>, cursor: Cursor, from: S): readonly S[] =>
  steps(cursor.answers).filter(
    (step) => step.part === from.part && step.required !== true && !(step.id in cursor.answers),
  )

/** What was half typed, but for the questions of that part. */
export function withoutPart<S extends Step>(
  steps: Steps<S>,
  cursor: Cursor,
  from: S,
  halfTyped: HalfTyped,
): HalfTyped {
  const skipped = new Set(openIn(steps, cursor, from).map(({ id }) => id))
  return Object.fromEntries(Object.entries(halfTyped).filter(([id]) => !skipped.has(id)))
}
