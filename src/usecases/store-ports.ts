import type { Day } from '../domain/day.ts'
import type { TakenByEvidence } from '../domain/new-evidence.ts'
import type { FolderPart } from '../domain/part-missing.ts'
import type { Failure, Located } from '../domain/problem.ts'
import type { ReportSources } from '../domain/private/report/sources.ts'
import type { AnyRecord, Folder } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import type { HeldRecord } from '../domain/search/search.ts'
import type { WordTest } from '../domain/search/word-test.ts'
import type { Standing } from '../domain/standing.ts'

/** What could be read, and what could not: one broken file never hides the others. */
export interface Loaded<F = Folder> {
  readonly folder: F
  readonly problems: readonly Located[]
  /** False while nothing was ever saved here. */
  readonly exists: boolean
}

/** The records whose words together pass a test. */
export interface Holding {
  readonly problems: readonly Located[]
  readonly exists: boolean
  /** In the order of the folder. */
  readonly held: readonly HeldRecord[]
  /** What stands anywhere at all, as bits of the test. */
  readonly seen: number
  /** Every word that passes for any of the bits, folded; some may be there twice. */
  readonly words: readonly string[]
  /** The word there is that differs least from one of the test that stands nowhere, as it is spelled; see `nearestAmong`. */
  readonly near: (folded: string) => string | null
}

/** Some parts of the folder with the names in use there, and what stands open; another part throws `PartMissing`. */
export interface LoadedParts extends Loaded {
  readonly standing: Standing
  /** The same without records that were over before a day, which are not read; see `lastDayIn`. */
  readonly since: (day: Day) => Folder
}

/** One record, and what is wrong with its file; null without a problem where no such file is there. */
export interface LoadedRecord {
  readonly record: AnyRecord | null
  readonly problems: readonly Located[]
}

/** A document to be written beside the records: derived, may be deleted at any time. */
export interface DocumentFile {
  /** Path in the folder: `documents/share/2026-12-06-anna-agenda.md`. */
  readonly file: string
  readonly text: string
}

/** What stands otherwise in the folder than a command knew it. */
export interface ChangedMeanwhile {
  /** As they are now, or are to be with what the command changes itself. */
  readonly records: readonly AnyRecord[]
  /** Files that are there no more. */
  readonly gone: readonly string[]
}

/**
 * What a command wants to change: whole records as they are to be, and documents.
 * The store finds what differs from what it read and changes only that.
 */
export interface ChangeSet {
  readonly records: readonly AnyRecord[]
  readonly documents: readonly DocumentFile[]
  /**
   * Makes the documents anew where files turn out to say something else: somebody changed another piece, or another file,
   * since the folder was read. What others read must say that too, and nothing that is kept from them by now. Asked for
   * before anything is written. Left out where the documents are not made of the folder.
   */
  readonly documentsOf?: (now: ChangedMeanwhile) => Promise<Result<readonly DocumentFile[], Failure>>
  /** The draft these records come from: it goes with the same save, so that no crash leaves both or neither. */
  readonly finishes?: string | null
}

/** From which number of the file format to which. */
export interface Upgraded {
  readonly from: number
  readonly to: number
}

export interface Written {
  /** Paths as the user can open them, in the order of the change set. */
  readonly records: readonly string[]
  /** Where each document went: a document the user changed by hand is left alone and the new one gets a suffix. */
  readonly documents: readonly string[]
  /** The folder was made by this save. */
  readonly madeFolder: boolean
  /** Every file of an older format was brought up to date with this save. */
  readonly upgraded?: Upgraded
}

/** What a change set would leave, without writing it (`--dry-run`). */
export interface Preview {
  readonly writes: readonly { readonly file: string; readonly text: string }[]
}

/**
 * The user's folder. `load` remembers what it read; `commit` holds the lock, reads again, keeps what another program
 * changed elsewhere in the same file, and writes all of the change set or nothing.
 */
export interface Store {
  /** The folder as the user knows it, for messages. */
  readonly place: string
  readonly load: () => Promise<Loaded>
  /** The same for some parts alone: nothing else is looked at, and no problem of anything else is told. */
  readonly loadOnly: <P extends FolderPart>(parts: readonly P[]) => Promise<Loaded<Pick<Folder, P>>>
  /**
   * What stands open in some parts, for where the user is in the cycle and the open agreements: what was overtaken by
   * today says nothing of these, and is left out. A part that was not asked for throws `PartMissing`.
   */
  readonly loadStanding: (parts: readonly FolderPart[]) => Promise<Loaded<Standing>>
  /** Looks at everything, and reads only what may hold what is looked for: that is told from the words remembered of it. */
  readonly loadHolding: (test: WordTest) => Promise<Holding>
  /**
   * From one look: the parts as they are, those of a period, and what stands open in them today.
   * @param isAll read what is remembered of them now; else what is wanted of it is read when somebody turns to it, and throws
   *   `PartMissing` where that is there no more. Then the part is to be loaded again
   */
  readonly loadParts: (parts: readonly FolderPart[], isAll?: boolean) => Promise<LoadedParts>
  /**
   * What the user's own report over years is made from, of which little is read as a whole.
   * @param isAll as in `loadParts`
   */
  readonly loadSources: (isAll: boolean) => Promise<Loaded<ReportSources>>
  /** One record alone, the first of these files that is there; nothing else is looked at. */
  readonly loadRecord: (...files: readonly string[]) => Promise<LoadedRecord>
  /** What a new piece of evidence may not have. Costs no look at each file. */
  readonly takenByEvidence: () => Promise<TakenByEvidence>
  readonly commit: (changes: ChangeSet) => Promise<Result<Written, Failure>>
  readonly preview: (changes: ChangeSet) => Promise<Result<Preview, Failure>>
  /** The text of one file of the folder, as it stands. */
  readonly read: (file: string) => Promise<Result<string, Located>>
  /** The absolute path of a file of the folder. */
  readonly locate: (file: string) => string
  /** Is this text a valid record for that file? All problems with their places. */
  readonly validate: (file: string, text: string) => readonly Located[]
  /** Replaces one file's whole text by what the user wrote in an editor, if it is still as it was (`before`). */
  readonly replace: (file: string, before: string, after: string) => Promise<Result<void, Failure>>
  /** What a save of this command did besides: the files were of an older format. Null where it did not. */
  readonly upgraded: () => Upgraded | null
  /** Can anything be saved here? Asked before the first question. */
  readonly writable: () => Promise<Result<void, Failure>>
}
