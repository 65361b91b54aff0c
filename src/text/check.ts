import type { HelpOf } from './command-help.ts'

/** What `career check` says, with its help by the words of the command. */
export interface CheckTexts {
  readonly help: HelpOf<'check'>
  readonly optionHelp: { readonly fix: string }
  readonly allRight: (files: number) => string
  readonly nothing: readonly string[]
  readonly found: (problems: number, fixable: number) => readonly string[]
  readonly fixed: (count: number) => string
}
