import type { Day } from '../day.ts'

/** One line of a day: what gave energy or cost it, or just what happened (advice S65). */
export interface LogLine {
  readonly on: Day
  readonly text: string
  readonly sign?: 'plus' | 'minus'
}

/** The lines of one month, in the order in which they were written; the user's alone. */
export interface PrivateLog {
  readonly lines?: readonly LogLine[]
}
