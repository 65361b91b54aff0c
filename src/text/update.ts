import type { CommandHelp } from './commands.ts'

/** What `career update` says, with its help by the words of the command. */
export interface UpdateTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
