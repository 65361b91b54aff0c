import type { PlainMap } from '../merge/plain.ts'

/** The number of this document's form; one with a higher number is refused. */
export const EXPORT_SCHEMA = 1
export const FULL_EXPORT = 'career-export'
export const SHARE_EXPORT = 'career-share'

/** A record as it travels. Keys are those of its file. */
export interface PackedRecord {
  readonly type: string
  /** Its path in the folder. */
  readonly file: string
  readonly shared: PlainMap
  readonly private?: PlainMap
  /** The file as a person wrote it: comments, order, quotes, own keys. Where it says otherwise, the data counts. */
  readonly text?: string
}

/** A file that is no record: a document, or the user's own version of a template. */
export interface PackedFile {
  readonly file: string
  readonly text: string
  /** Changed by hand, or written by somebody else: never to be written over. */
  readonly byHand?: boolean
}

/** Everything a folder holds, in one document. */
export interface ExportDocument {
  readonly schema: number
  readonly command: 'export'
  readonly kind: typeof FULL_EXPORT | typeof SHARE_EXPORT
  /** The day it was made. */
  readonly made: string
  readonly records: readonly PackedRecord[]
  readonly files?: readonly PackedFile[]
}
