import type { CommandHelp } from './commands.ts'

/** What `career export` and `career import` says, with its help by the words of the command. */
export interface ExchangeTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
