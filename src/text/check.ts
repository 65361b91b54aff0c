import type { Problem } from '../domain/problem.ts'
import type { HelpOf } from './command-help.ts'

/** What `career check` says, with its help by the words of the command. */
export interface CheckTexts {
  readonly help: HelpOf<'check'>
  readonly optionHelp: { readonly fix: string; readonly 'dry-run': string }
  readonly allRight: (files: number) => string
  readonly nothing: readonly string[]
  /** @param byHand a file the user has to see to, as `career edit` takes it */
  readonly found: (problems: number, fixable: number, byHand: string | null) => readonly string[]
  /** What was done about a problem, behind its place. */
  readonly mended: (code: Problem['code']) => string
  /** What would be done about it. */
  readonly wouldMend: (code: Problem['code']) => string
  /** Said once below what was done. */
  readonly kept: readonly string[]
  readonly wouldFix: string
  readonly nothingChanged: string
}
