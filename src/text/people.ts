import type { CommandHelp } from './commands.ts'

/** What `career people` says, with its help by the words of the command. */
export interface PeopleTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
