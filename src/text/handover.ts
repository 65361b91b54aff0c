import type { CommandHelp } from './commands.ts'

/** What `career handover` says, with its help by the words of the command. */
export interface HandoverTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
