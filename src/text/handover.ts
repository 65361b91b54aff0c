import type { CommandHelp } from './commands.ts'

/** Who a page is for: a new manager, an outside coach, or whoever takes over work. */
export type HandoverFor = 'manager' | 'coach' | 'successor'

/** What `career handover` says. */
export interface HandoverTexts {
  readonly help: Readonly<Record<'handover', CommandHelp>>
  readonly option: Readonly<Record<'for', string>>
  readonly argument: string
  readonly placeholder: string
  /** There is nothing to put on such a page yet. */
  readonly nothing: Readonly<Record<HandoverFor, readonly string[]>>
  readonly readFirst: string
}
