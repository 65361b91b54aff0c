import type { CommandHelp } from './commands.ts'

/** What `career report` says, with its help by the words of the command. */
export interface ReportTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
