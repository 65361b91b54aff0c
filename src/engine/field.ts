import type { Audience } from '../domain/codes.ts'
import type { Json } from './answers.ts'
import type { Cursor } from './cursor.ts'
import type { Step } from './step.ts'

/** What stands in the field when a question appears. */
export interface Field {
  readonly typed: string
  /** The old answer as text, empty when there is none; `typed` may be half typed over it. */
  readonly old: string
  /** An old answer is there: Enter keeps it. */
  readonly known: boolean
  readonly value: Json | null
  /** Who sees the answer when Enter keeps it: as the user had it before going back, else as the step says. */
  readonly audience: Audience
  /** Is there an answer to go back to? */
  readonly mayGoBack: boolean
}

/**
 * What stands in the field of a question, but for whether one may go back from it.
 * @param halfTyped what was left standing in it
 */
export function fieldOf(step: Step, cursor: Cursor, halfTyped: string | undefined): Omit<Field, 'mayGoBack'> {
  const before = cursor.before[step.id]
  const answered = before?.is === 'given' ? before : null
  // What no longer reads (a day that has passed since) stands there to be changed; Enter must not keep it.
  const readable = answered && step.parse(answered.value).ok ? answered : null
  const value = readable?.value ?? step.known ?? null
  const known = value !== null
  const old = known ? step.typed(value) : ''
  const half = halfTyped || (answered && !readable ? step.typed(answered.value) : '')
  return { typed: half || old, old, known, value, audience: answered?.audience ?? step.audience }
}
