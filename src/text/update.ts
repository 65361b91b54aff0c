import type { HelpOf } from './command-help.ts'

/** What `career update` says. */
export interface UpdateTexts {
  readonly help: HelpOf<'update'>
  readonly argument: string
  readonly placeholder: string
  /** There is nothing to tell yet: where it would come from. */
  readonly nothing: readonly string[]
}
