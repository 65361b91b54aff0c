import type { Failure, Located, Place } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'

/** How something is put right without a choice that is the user's. */
export type Remedy =
  /** Files and folders get back the mode under which nobody else reads them. */
  | { readonly is: 'close'; readonly paths: readonly string[] }
  /** A file that says nothing of the user's goes. */
  | { readonly is: 'sweep'; readonly file: string }
  /** A file goes and is kept among the backups. */
  | { readonly is: 'aside'; readonly file: string; readonly text: string }

/** Something that is wrong with a file as it lies, and how it is put right; null where the user has to see to it. */
export interface Damage extends Located {
  readonly place: Place
  readonly remedy: Remedy | null
}

/** A text under `documents/`. */
export interface LyingDocument {
  readonly file: string
  readonly text: string
  /** We did not write it, or somebody changed it since. */
  readonly byHand: boolean
}

/** Looks at files as they lie, beside what they say. */
export interface Inspection {
  /** Everything that is wrong with the files of the folder, but for what reading the records tells. Nothing is changed. */
  readonly damages: () => Promise<Result<readonly Damage[], Failure>>
  readonly documents: () => Promise<Result<readonly LyingDocument[], Failure>>
  /** Where a piece of a record stands in its file, by its keys and indices; at least the file. */
  readonly placeOf: (file: string, path: readonly (string | number)[]) => Promise<Place>
  /** Does what remedies of the first two kinds say; the third is a change of the user's files, see `Exchange.write`. */
  readonly mend: (remedies: readonly Remedy[]) => Promise<Result<void, Failure>>
}
