import type { CommandHelp } from './commands.ts'

/** What `career evidence` and `career win` says, with its help by the words of the command. */
export interface EvidenceTexts {
  readonly help: Readonly<Record<string, CommandHelp>>
}
