import type { Day } from '../day.ts'

/** What was put off and waits to be raised again (advice S38, B1). */
export interface ReportNotNow {
  readonly what: string
  readonly condition: string | null
  /** The day to raise it again. */
  readonly again: Day | null
  /** With whom; null where everybody who reads the report knows. */
  readonly with: string | null
}
