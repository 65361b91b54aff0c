import type { CommandHelp } from './command-help.ts'

/** What `career completion` says. */
export interface CompletionTexts {
  readonly help: Readonly<Record<'completion', CommandHelp>>
  readonly argument: string
}
