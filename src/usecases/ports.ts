import type { CalendarMemory } from '../domain/calendar/revise.ts'
import type { Language } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { Failure, Located } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { Asker } from '../engine/asker.ts'
import type { DocumentView, TemplateName } from '../render/document.ts'
import type { CoachNotes, Drafts, ToldOnce } from './draft-ports.ts'
import type { Store } from './store-ports.ts'

export type * from './draft-ports.ts'
export type * from './store-ports.ts'

/** Tells which day it is for the user; `--today` and `CAREER_TODAY` replace it. */
export interface Clock {
  readonly today: () => Day
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
