import type { CommandHelp } from './commands.ts'

/** What `career log` says, with its help by the words of the command. */
export interface LogTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
