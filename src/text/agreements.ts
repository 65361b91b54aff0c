import type { CommandHelp } from './commands.ts'

/** What `career agreements` says, with its help by the words of the command. */
export interface AgreementsTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
