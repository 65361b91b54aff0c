import type { HelpOf } from './command-help.ts'

/** Who a page is for: a new manager, an outside coach, or whoever takes over work. */
export type HandoverFor = 'manager' | 'coach' | 'successor'

/** What `career handover` says. */
export interface HandoverTexts {
  readonly help: HelpOf<'handover'>
  readonly option: Readonly<Record<'for', string>>
  readonly argument: string
  readonly placeholder: string
  /** There is nothing to put on such a page yet. */
  readonly nothing: Readonly<Record<HandoverFor, readonly string[]>>
  readonly readFirst: string
  /** What is left out because the user keeps it to themselves, said once. */
  /** There is nothing to show, for what there is is only for the user. */
  readonly onlyOwn: (file: string) => string
  readonly leftOut: (file: string) => string
}
