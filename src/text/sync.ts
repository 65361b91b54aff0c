import type { CommandHelp } from './commands.ts'

/** What `career sync` says, with its help by the words of the command. */
export interface SyncTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
