import type { CoachMemory } from '../coach/advise.ts'
import type { CalendarMemory } from '../domain/calendar/revise.ts'
import type { FlowId, Language, Route } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { TakenByEvidence } from '../domain/new-evidence.ts'
import type { FolderPart } from '../domain/part-missing.ts'
import type { Failure, Located } from '../domain/problem.ts'
import type { AnyRecord, Folder } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import type { HeldRecord } from '../domain/search/search.ts'
import type { WordTest } from '../domain/search/word-test.ts'
import type { Standing } from '../domain/standing.ts'
import type { Answers } from '../engine/answers.ts'
import type { Asker } from '../engine/asker.ts'
import type { DocumentView, TemplateName } from '../render/document.ts'

/** Tells which day it is for the user; `--today` and `CAREER_TODAY` replace it. */
export interface Clock {
  readonly today: () => Day
}

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
  /** The word there is that differs least from a folded one that stands nowhere, as it is spelled; see `nearestAmong`. */
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

/**
 * What a command wants to change: whole records as they are to be, and documents.
 * The store finds what differs from what it read and changes only that.
 */
export interface ChangeSet {
  readonly records: readonly AnyRecord[]
  readonly documents: readonly DocumentFile[]
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
  /** From one look: the parts as they are, those of a period, and what stands open in them today. */
  readonly loadParts: (parts: readonly FolderPart[]) => Promise<LoadedParts>
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

/** An interrupted flow: everything accepted so far. */
export interface Draft {
  /** Its name among the drafts: `prep-1`. */
  readonly id: string
  readonly flow: FlowId
  /** The version of the flow it was begun with. */
  readonly version: number
  /** The day it was begun. */
  readonly begun: Day
  readonly route: Route
  /** The file of the record it goes on with, or null for a new one. */
  readonly subject: string | null
  readonly answers: Answers
  /** Answers the user went back over. */
  readonly before: Answers
  /** Rules whose tips were told on the way. */
  readonly told?: readonly string[]
}

/** Keeps what was accepted in flows that were not finished. */
export interface Drafts {
  /** Drafts of one flow, the newest first. A draft that cannot be read is set aside, never deleted. */
  readonly list: (flow: FlowId) => Promise<readonly Draft[]>
  /** A name that no draft of this flow has. */
  readonly freeId: (flow: FlowId) => Promise<string>
  /**
   * Durable on the disk before it resolves. @returns its id from now on: another one where somebody else, in another
   * terminal, writes under this one
   */
  readonly save: (draft: Draft) => Promise<Result<string, Failure>>
  readonly discard: (id: string) => Promise<void>
  /** Where a draft is, for messages. */
  readonly locate: (id: string) => string
}

export type { CoachMemory } from '../coach/advise.ts'

/** Remembers which tips the user wants no more. What cannot be read is forgotten. */
export interface CoachNotes {
  readonly load: () => Promise<CoachMemory>
  readonly save: (memory: CoachMemory) => Promise<Result<void, Failure>>
}

/** Remembers what is said only once. What cannot be read or written is said again. */
export interface ToldOnce {
  readonly load: () => Promise<readonly string[]>
  readonly save: (told: readonly string[]) => Promise<void>
}

/** Remembers what calendar programs were told, so that they can be told of changes. What cannot be read is forgotten. */
export interface CalendarNotes {
  readonly load: () => Promise<CalendarMemory>
  readonly save: (memory: CalendarMemory) => Promise<Result<void, Failure>>
}

/** Files outside the folder that the user names on the command line. */
export interface Outputs {
  /**
   * Writes a text in full or not at all. A folder that is not there is not made.
   * @param mayReplace may a file with this text be written over? A pipe or a terminal is always written to
   */
  readonly write: (
    name: string,
    text: string,
    mayReplace: (text: string) => boolean,
  ) => Promise<Result<void, Failure>>
}

/** One line of a list in Markdown, or a heading above it; `depth` is 1 for the outermost. */
export interface OutlineEntry {
  readonly is: 'heading' | 'item'
  readonly depth: number
  readonly text: string
}

/** One commit of a git repository. */
export interface Commit {
  readonly hash: string
  readonly day: Day
  readonly subject: string
}

/** Where examples can be taken over from. Read when asked, and never written to. */
export interface EvidenceSources {
  /** The headings and list items of a Markdown text, in order. */
  readonly outline: (markdown: string) => Promise<readonly OutlineEntry[]>
  /** The user's own commits since a day, the newest first; merges are left out. */
  readonly commits: (wish: {
    readonly folder: string
    /** Null: the `user.email` of that repository. */
    readonly author: string | null
    readonly since: Day
  }) => Promise<Result<readonly Commit[], Located>>
}

/** Renders a document; the user's own version of a template goes before ours. */
export interface Templates {
  readonly render: <T extends TemplateName>(
    name: T,
    language: Language,
    view: DocumentView<T>,
  ) => Promise<Result<string, Located>>
}

/** The user's own editor. */
export interface Editor {
  /** Opens a file that exists and resolves when the editor closed. */
  readonly open: (path: string) => Promise<Result<void, Failure>>
  /** Opens a text in a file of that name beside the drafts; resolves to the text as it was left, the file kept until `forget`. */
  readonly edit: (name: string, text: string) => Promise<Result<EditedText, Failure>>
}

/** What carries a letter out of the program; it never sends anything itself. */
export interface Post {
  /** Writes a draft where the user said, and never over a file that is no draft of ours. */
  readonly saveDraft: (path: string, text: string) => Promise<Result<void, Failure>>
  /** Puts a text on the clipboard; false where there is none that can be reached. */
  readonly copy: (text: string) => Promise<boolean>
  /** Hands a file to the program the system opens it with; false where that did not work. */
  readonly open: (path: string) => Promise<boolean>
}

export interface EditedText {
  readonly text: string
  /** Where the text is kept, for messages. */
  readonly path: string
  readonly forget: () => Promise<void>
}

/** How a sheet of answers came in. */
export interface SheetSource {
  /** As the user named it; `-` is standard input. */
  readonly name: string
  readonly text: string
  /** Numbers of the lines that are no text, where it was asked for line by line; without them all is text. */
  readonly unreadable?: ReadonlySet<number>
}

/** Everything a use case may touch; each takes the few it needs with `Pick`. */
export interface Deps {
  readonly clock: Clock
  readonly store: Store
  readonly drafts: Drafts
  readonly coachNotes: CoachNotes
  readonly toldOnce: ToldOnce
  readonly templates: Templates
  readonly editor: Editor
  readonly sources: EvidenceSources
  readonly post: Post
  /** Null where nobody can be asked: no terminal, or `--no-input`. */
  readonly asker: Asker | null
  /** Does a lot of work that is done once, and leaves out what makes the machine quicker at it in the long run. */
  readonly briefly: <T>(work: () => T) => T
}
