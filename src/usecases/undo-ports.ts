import type { Day } from '../domain/day.ts'
import type { Failure } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'

/** Which way: the last change back, or the last that was taken back once more. */
export type UndoWay = 'undo' | 'redo'

/** What happens to one file when a change is taken back. */
export interface UndoneFile {
  readonly file: string
  /** `stays`: a document that was changed by hand since. */
  readonly how: 'goes' | 'returns' | 'changes' | 'stays'
  /** The text it will have; null when it goes. Absent where it stays. */
  readonly text?: string | null
  /** Lines that go and lines that come back. */
  readonly gone: readonly string[]
  readonly back: readonly string[]
}

/** One change, and what taking it back would do. */
export interface TakeBack {
  /** By which it is known among the changes that can be taken back. */
  readonly note: string
  /** The words of the command that made it; null where that was not written down. */
  readonly command: string | null
  readonly on: Day | null
  readonly files: readonly UndoneFile[]
  /** Drafts that were finished by it and will be there again: `prep-1`. */
  readonly drafts: readonly string[]
}

/** The changes that were saved last, each as it can be taken back. */
export interface UndoStack {
  /** The newest; null when there is none. Exit 4 where its pieces were changed since. */
  readonly newest: (way: UndoWay) => Promise<Result<TakeBack | null, Failure>>
  /** Takes back what `newest` told of, all of it or nothing; exit 4 when that is no longer the newest. */
  readonly takeBack: (way: UndoWay, note: string) => Promise<Result<void, Failure>>
}
