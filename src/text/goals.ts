import type { CommandHelp } from './commands.ts'

/** What `career goals` says, with its help by the words of the command. */
export interface GoalsTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
