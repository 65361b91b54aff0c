import type { Path, PlainMap } from '../../../domain/merge/plain.ts'
import type { RecordType } from '../../../domain/records.ts'
import type { Edit } from '../yaml/edits.ts'

/** A key that is called otherwise from now on; its value, its place and the comments beside it stay. */
export interface Rename {
  readonly do: 'rename'
  readonly path: Path
  readonly to: string
}

/**
 * One step from a number of the format to the next. It stands in `NNNN-what.ts`, NNNN the number it leads to, with the YAML
 * before and after in its comment, and is never changed once it has landed.
 */
export interface Migration {
  readonly from: number
  readonly to: number
  /**
   * What becomes different in one file, in words of the file. Every byte beside it stays.
   * @param data what the file says, known keys and unknown ones, scalars as the text they are written as
   */
  readonly edits: (type: RecordType, data: PlainMap) => readonly (Edit | Rename)[]
}
