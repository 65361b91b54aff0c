import type { CommandHelp } from './commands.ts'

/** What `career invite` says, with its help by the words of the command. */
export interface InviteTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
