import type { HelpOf } from './command-help.ts'

/** Who a page is for: a new manager, an outside coach, or whoever takes over work. */
export const HANDOVER_FOR = ['manager', 'coach', 'successor'] as const
export type HandoverFor = (typeof HANDOVER_FOR)[number]

/** What `career handover` says. */
export interface HandoverTexts {
  readonly help: HelpOf<'handover'>
  readonly option: Readonly<Record<'for', string>>
  readonly argument: string
  readonly placeholder: string
  /** Which page it is to be, where the name does not tell. */
  readonly which: {
    readonly label: (name: string | null) => string
    readonly choices: Readonly<Record<HandoverFor, string>>
    readonly help: readonly string[]
  }
  /** The page for a new manager was made, for nobody said which. */
  readonly guessed: string
  /** There is nothing to put on such a page yet. */
  readonly nothing: Readonly<Record<HandoverFor, readonly string[]>>
  readonly readFirst: string
  /** What is left out because the user keeps it to themselves, said once. */
  /** There is nothing to show, for what there is is only for the user. */
  readonly onlyOwn: string
  readonly leftOut: string
}
