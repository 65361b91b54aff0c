import type { Day } from '../domain/day.ts'
import type { CommandHelp } from './command-help.ts'
import type { DateTexts } from './dates.ts'

/** A change as it is told: what made it, and what taking it back does to each file. */
export interface UndoTold {
  /** The words of the command; null where that is not known. */
  readonly command: string | null
  readonly on: Day | null
  readonly files: readonly {
    readonly file: string
    readonly how: 'goes' | 'returns' | 'changes' | 'stays'
    readonly gone: readonly string[]
    readonly back: readonly string[]
  }[]
  /** Flows whose answers will be there again, to go on with. */
  readonly flows: readonly string[]
}

/** What is said of a file, by what happens to it. */
export type UndoneWords = Readonly<Record<UndoTold['files'][number]['how'], string>>

/** Back, or back again. */
export type UndoDirection = 'undo' | 'redo'

/** What `career undo` says, with its help. */
export interface UndoTexts {
  readonly help: Readonly<Record<'undo', CommandHelp>>
  readonly optionHelp: { readonly redo: string; readonly yes: string; readonly 'dry-run': string }
  readonly nothing: (way: UndoDirection) => readonly string[]
  readonly about: (way: UndoDirection, told: UndoTold, dates: DateTexts) => readonly string[]
  readonly question: (way: UndoDirection) => string
  /** @param withFiles where it was not asked first, the files were not on the screen yet */
  readonly done: (
    way: UndoDirection,
    told: UndoTold,
    dates: DateTexts,
    withFiles: boolean,
  ) => readonly string[]
  readonly unchanged: readonly string[]
}
