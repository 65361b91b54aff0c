import type { HelpOf } from './command-help.ts'

/** What `career update` says. */
export interface UpdateTexts {
  readonly help: HelpOf<'update'>
  readonly argument: string
  readonly placeholder: string
  /** There is nothing to tell yet: where it would come from. */
  readonly nothing: readonly string[]
  /** It would hold one thing only: said before it is made, with what else could be in it. */
  readonly thin: Readonly<Record<'wins' | 'agreements' | 'learned', readonly string[]>>
  readonly makeAnyway: string
}
