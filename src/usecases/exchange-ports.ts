import type { ExportDocument } from '../domain/exchange/document.ts'
import type { Failure } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { DocumentFile, Written } from './ports.ts'

/** What an import would leave, file by file. Nothing is written yet. */
export interface ImportPlan {
  readonly added: readonly string[]
  /** Files in which pieces from elsewhere were taken over. */
  readonly merged: readonly string[]
  /** Files that say all of it already. */
  readonly same: readonly string[]
  /** Fields in which both texts are kept, and files that stay as they are in this folder. */
  readonly contested: readonly { readonly file: string; readonly field: string | null }[]
  readonly writes: readonly {
    readonly file: string
    readonly before: string | null
    readonly after: string
  }[]
  /** Documents of ours, to be remembered as such. */
  readonly documents: readonly DocumentFile[]
}

/** Files that are to say something else, or to go. */
export interface TextChange extends Pick<ImportPlan, 'writes' | 'documents'> {
  readonly removals?: readonly { readonly file: string; readonly before: string }[]
}

/** The folder as texts, for what takes it elsewhere or brings something in. */
export interface Exchange {
  /** Everything an export holds. Fails where a file cannot be read: half a copy is worse than none. */
  readonly pack: () => Promise<Result<Packed, Failure>>
  /** @param name how the document is called in messages */
  readonly plan: (document: ExportDocument, name: string) => Promise<Result<ImportPlan, Failure>>
  /** Writes all of a plan or nothing; refuses when a file is no longer as it was. What goes is kept as a backup. */
  readonly write: (change: TextChange) => Promise<Result<Pick<Written, 'madeFolder'>, Failure>>
  /** Puts an export in a file of the user's choice; an export that is there is replaced, anything else is not. */
  readonly save: (path: string, text: string) => Promise<Result<void, Failure>>
}

export type Packed = Pick<ExportDocument, 'records' | 'files'>
