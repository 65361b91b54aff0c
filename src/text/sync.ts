import type { HelpOf } from './command-help.ts'

/** How many files went which way. */
export interface SyncCounts {
  readonly sent: number
  readonly received: number
  readonly removed: number
}

/** What `career sync` says, with its help by the words of the command. */
export interface SyncTexts {
  readonly help: HelpOf<'sync'>
  readonly argument: string
  readonly placeholder: string
  readonly optionHelp: { readonly 'without-private': string; readonly yes: string }
  /** Told once, before anything leaves this computer for that address. */
  readonly explained: (address: string) => readonly string[]
  /** The same, where only what may be shared goes to an address that came along with the folder. */
  readonly explainedShared: (address: string) => readonly string[]
  readonly mayTravel: string
  readonly nothingDone: readonly string[]
  readonly noRemote: (place: string) => readonly string[]
  /** Nothing stands here, and no address is known. */
  readonly nothingThere: (place: string) => readonly string[]
  readonly done: (address: string, counts: SyncCounts, withoutPrivate: boolean) => readonly string[]
  readonly contested: (file: string, field: string) => string
  readonly copy: (file: string) => string
  readonly settle: string
}
