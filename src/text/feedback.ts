import type { CommandHelp } from './commands.ts'

/** What `career feedback` says, with its help by the words of the command. */
export interface FeedbackTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
