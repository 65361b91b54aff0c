import type { Failure, Located } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { TextChange } from './exchange-ports.ts'

/** A version that was recorded. */
export type Commit = string
/** A file's content as git knows it: equal when every byte is. */
export type Blob = string

/** What stands in the folder, as far as git is concerned. */
export interface GitState {
  /** False while nothing was ever recorded here. */
  readonly begun: boolean
  /** Where the other copies meet: the address, as it is set. Null when there is none yet. */
  readonly remote: string | null
}

/** What came of handing a version over. */
export type PushEnd = 'done' | 'behind'

/** The history of the folder, kept by the user's own git. What git refuses comes back as a failure with its words. */
export interface Git {
  /** Fails where git is missing, or busy with something of the user's. */
  readonly look: () => Promise<Result<GitState, Failure>>
  /** Is there something at this address? A remote that is known here by that name is as good. */
  readonly answers: (address: string) => Promise<Result<void, Failure>>
  /** Makes a history here when there is none, and keeps what is the program's own out of it. */
  readonly begin: () => Promise<Result<void, Failure>>
  /** Remembers where the other copies meet. */
  readonly connect: (address: string) => Promise<Result<void, Failure>>
  /**
   * Records what stands here now, if it is new.
   * @param files all of it, by path; null for the files of the folder
   * @returns the latest version, null while there is none
   */
  readonly record: (files: ReadonlyMap<string, string> | null) => Promise<Result<Commit | null, Failure>>
  /** The latest version of the other copies; null while there is none. */
  readonly fetch: () => Promise<Result<Commit | null, Failure>>
  /** The latest version that both had; null when they never had one together. */
  readonly common: (one: Commit, other: Commit) => Promise<Commit | null>
  /** Every regular file of a version. */
  readonly filesOf: (commit: Commit | null) => Promise<ReadonlyMap<string, Blob>>
  /** The texts of these contents; one that is no text is left out. */
  readonly textsOf: (blobs: readonly Blob[]) => Promise<ReadonlyMap<Blob, string>>
  /** The three made one line by line; null where both changed the same lines. Says nothing of what the lines mean. */
  readonly byLine: (versions: FileVersions) => Promise<string | null>
  /**
   * Puts a file of another version in the folder, or takes one away, byte for byte.
   * @param before what it holds now; exit 4 when it does not
   */
  readonly put: (file: string, before: Blob | null, after: Blob | null) => Promise<Result<void, Failure>>
  /** Records what stands here now as the version that has both before it. */
  readonly join: (
    theirs: Commit,
    files: ReadonlyMap<string, string> | null,
  ) => Promise<Result<Commit, Failure>>
  readonly push: () => Promise<Result<PushEnd, Failure>>
}

/** Three versions of one file; null where there is none. */
export interface FileVersions {
  readonly base: string | null
  readonly ours: string | null
  readonly theirs: string | null
  /** A text in which the lines of both stand, taken where it says just what the records say together. */
  readonly byLine?: string | null
}

export type MergedFile =
  | { readonly is: 'one'; readonly text: string | null; readonly contested: readonly string[] }
  | { readonly is: 'unreadable'; readonly problems: readonly Located[] }
  | { readonly is: 'two' }

/** A text before and after; null for none. */
export interface SideChange {
  readonly before: string | null
  readonly after: string | null
}

/** What this folder agreed to exchange, and with whom. */
export interface SyncNotes {
  readonly address: string
  /** Only what may be shared travels. */
  readonly withoutPrivate: boolean
  /** It was agreed in another folder, of which this one may be a copy: nobody here said that address. */
  readonly elsewhere?: true
}

/** Records as texts, for exchanging them. */
export interface SyncFiles {
  readonly isRecord: (file: string) => boolean
  readonly isThere: (file: string) => boolean
  /** Makes one text of two versions of a record's file, by record and not by line. */
  readonly merge: (file: string, versions: FileVersions) => Promise<MergedFile>
  /** A name like this one that no file has. */
  readonly freeName: (file: string, taken: ReadonlySet<string>) => string
  /** Every record's side that may be shared, as the text of a file that holds nothing else. */
  readonly sharedSides: () => Promise<Result<ReadonlyMap<string, string>, Failure>>
  /** The files that hold something that is the user's alone, among these texts. */
  readonly privateAmong: (files: ReadonlyMap<string, string>) => Promise<readonly string[]>
  /**
   * What the files of the folder have to say when their shared sides say this; their private sides stay as they are.
   * @param sides texts of shared sides by file, as they were here and as they are to be; null for none
   * @returns exit 4 where a file no longer says what it said
   */
  readonly withSharedSides: (sides: ReadonlyMap<string, SideChange>) => Promise<Result<TextChange, Failure>>
  readonly notes: () => Promise<SyncNotes | null>
  readonly keepNotes: (notes: SyncNotes) => Promise<Result<void, Failure>>
}
