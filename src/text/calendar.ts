import type { CommandHelp } from './commands.ts'

/** What `career calendar` says, with its help by the words of the command. */
export interface CalendarTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
