import type { CommandHelp } from './commands.ts'

/** What `career check` says, with its help by the words of the command. */
export interface CheckTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
