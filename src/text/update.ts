import type { CommandHelp } from './commands.ts'

/** What `career update` says. */
export interface UpdateTexts {
  readonly help: Readonly<Record<'update', CommandHelp>>
  readonly argument: string
  readonly placeholder: string
  /** There is nothing to tell yet: where it would come from. */
  readonly nothing: readonly string[]
}
