import type { Day } from '../domain/day.ts'
import type { Sign } from '../domain/log.ts'
import type { HelpOf } from './command-help.ts'
import type { DateTexts } from './dates.ts'

/** What `career log` says. */
export interface LogTexts {
  readonly help: HelpOf<'log' | 'log list'>
  readonly option: Readonly<Record<'plus' | 'minus' | 'month', string>>
  readonly argument: string
  readonly placeholder: string
  readonly question: string
  readonly sign: string
  readonly signs: Readonly<Record<Sign | 'none', string>>
  readonly helpLines: readonly string[]
  readonly saved: (line: { readonly text: string; readonly sign: Sign | null }) => string
  readonly line: (
    line: { readonly on: Day; readonly text: string; readonly sign: Sign | null },
    dates: DateTexts,
  ) => string
  /** Something stands in the lines of this month and those before it, in so many months. */
  readonly recurs: (sign: Sign, label: string, months: number) => string
  readonly none: readonly string[]
}
