import type { MeetingKind } from './codes.ts'
import type { Day } from './day.ts'

/** What can be wrong with one answer, typed at the keyboard or found in a sheet. */
export type AnswerProblem =
  | { readonly code: 'required' }
  | { readonly code: 'not-a-date'; readonly text: string }
  | { readonly code: 'vague-date'; readonly text: string }
  | { readonly code: 'impossible-date'; readonly text: string }
  | { readonly code: 'ambiguous-date'; readonly text: string; readonly days: readonly Day[] }
  | { readonly code: 'date-passed'; readonly day: Day }
  | { readonly code: 'date-ahead'; readonly day: Day }
  | { readonly code: 'wrong-choice'; readonly text: string; readonly choices: readonly string[] }
  | { readonly code: 'not-on-the-scale'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly code: 'not-yes-or-no'; readonly text: string }
  /** A name that fits several people. */
  | { readonly code: 'several-people'; readonly text: string; readonly names: readonly string[] }
  /** A day where the name of a person is asked. */
  | { readonly code: 'day-not-name'; readonly text: string }
  | { readonly code: 'not-text' }
  | { readonly code: 'not-a-list' }
  | { readonly code: 'not-an-agreement' }
  | { readonly code: 'not-a-not-now' }
  | { readonly code: 'too-many'; readonly most: number; readonly got: number }
  | { readonly code: 'too-long'; readonly most: number; readonly got: number }

/** What can be wrong with a sheet of answers, beside its answers. */
export type SheetProblem =
  | { readonly code: 'not-a-sheet' }
  | { readonly code: 'other-flow'; readonly expected: string; readonly got: string }
  | { readonly code: 'newer-sheet'; readonly version: number }
  | { readonly code: 'unknown-question'; readonly id: string; readonly near: string | null }
  | { readonly code: 'does-not-apply'; readonly id: string }
  | { readonly code: 'other-record'; readonly asked: string; readonly sheet: string }
  | { readonly code: 'answered-twice'; readonly id: string }
  | { readonly code: 'cannot-be-private'; readonly id: string }
  | { readonly code: 'cannot-be-shared'; readonly id: string }
  | { readonly code: 'unanswered'; readonly id: string; readonly question: string }

/** What people get wrong in YAML, for a sentence in their own language; the library's own words are English. */
export type YamlFault =
  | 'open-quote'
  | 'open-bracket'
  | 'tab'
  | 'colon'
  | 'key-twice'
  | 'two-documents'
  | 'no-such-alias'
  | 'nul'
  | 'two-versions'
  | 'other'

/** What can be wrong with a file, whoever wrote it. */
export type FileProblem =
  | { readonly code: 'bad-yaml'; readonly detail: string; readonly fault?: YamlFault }
  | {
      readonly code: 'not-utf8'
      /** The first byte that is none, counted from 1, and the line it stands on. */
      readonly byte: number
      readonly line: number
      /** What it is instead, as far as that can be told. */
      readonly looks: 'utf-16' | 'latin-1' | 'binary'
    }
  | { readonly code: 'not-a-file'; readonly is?: 'folder' | 'link-out' | 'dead-link' | 'other' }
  | { readonly code: 'not-there' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'would-be-too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'too-complex' }
  | { readonly code: 'newer-schema'; readonly schema: number; readonly known: number }
  | {
      readonly code: 'wrong-value'
      /** Where in the record, as keys: `agreements.0.status`. */
      readonly path: string
      /** What was expected, as codes or a type name: `text`, `date`, `list`, `open | going | done`. */
      readonly expected: string
      readonly got: string
    }
  | { readonly code: 'missing-value'; readonly path: string; readonly expected: string }

/** What can be wrong with a document that is imported. */
export type ExchangeProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'too-deep' }
  | { readonly code: 'not-an-export' }
  /** An export would take the place of a file that is none. */
  | { readonly code: 'other-file' }
  | { readonly code: 'unsafe-name'; readonly name: string }
  | { readonly code: 'given-twice'; readonly name: string }

/** What a copy says beside its record: all of it, part of it, something else, nothing that can be read; or it is alone. */
export type CopyState = 'same' | 'contained' | 'differs' | 'unreadable' | 'alone'

/** A piece in which two versions of a record differ; null where a version lacks it. */
export interface Difference {
  readonly field: string
  readonly here: string | null
  readonly there: string | null
}

/** What can be wrong between files that are each in order. */
export type CheckProblem =
  | { readonly code: 'unsettled'; readonly field: string }
  | {
      readonly code: 'conflict-copy'
      /** The file it is a copy of; null where that is not there. */
      readonly of: string | null
      readonly state: CopyState
      readonly differences: readonly Difference[]
    }
  /** A key that is not read, and the one that was probably meant. */
  | { readonly code: 'near-key'; readonly key: string; readonly near: string }
  /** A record that lies among those of another kind. */
  | { readonly code: 'other-kind'; readonly folder: string }
  /** A file that looks like a record and lies where none is read. */
  | { readonly code: 'not-read'; readonly near: string | null }
  /** Nothing stands in a record's file: perhaps it was cut off. */
  | { readonly code: 'empty-file' }
  | { readonly code: 'open-to-others'; readonly count: number }
  | { readonly code: 'left-over' }
  | { readonly code: 'broken-save' }
  | { readonly code: 'broken-draft'; readonly flow: string }
  /** A document for others with words that are only the user's by now. */
  | { readonly code: 'stale-share'; readonly quote: string; readonly byHand: boolean }
  | { readonly code: 'no-record'; readonly byHand: boolean }
  | { readonly code: 'dead-reference'; readonly path: string; readonly id: string }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly other: string }

/** What can stand between the folder and its other copies. */
export type SyncProblem =
  | { readonly code: 'no-git' }
  | { readonly code: 'git-busy' }
  | { readonly code: 'git-detached' }
  | { readonly code: 'git-identity' }
  | { readonly code: 'git-unreachable'; readonly remote: string; readonly detail: string }
  | { readonly code: 'git-rejected'; readonly remote: string }
  | { readonly code: 'git-failed'; readonly detail: string }
  | { readonly code: 'sync-unconfirmed' }
  /** The other copies exchange more, or less, than this one is about to. */
  | { readonly code: 'sync-other-kind'; readonly remote: string; readonly withoutPrivate: boolean }
  | { readonly code: 'bad-remote'; readonly text: string }
  | { readonly code: 'other-remote'; readonly text: string; readonly url: string }

/** What can be wrong with a setting, in its file or on the command line. */
export type SettingProblem =
  | { readonly code: 'not-a-setting' }
  | { readonly code: 'unknown-setting'; readonly key: string; readonly near: string | null }
  | { readonly code: 'bad-setting'; readonly key: string; readonly text: string; readonly expected: string }
  /** A setting of one folder, wanted for all of them. */
  | { readonly code: 'setting-elsewhere'; readonly key: string }

/** What can be wrong with a template: ours or the user's own version of it. */
export type TemplateProblem =
  | { readonly code: 'unknown-name'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'bad-template'; readonly detail: string }

/** A conversation, as one tells it from others. */
export interface TalkNamed {
  readonly id: string
  readonly with: string
  readonly kind: MeetingKind
  readonly date: Day | null
}

/** What can be wrong with a command line or with what it points at. */
export type UsageProblem =
  | { readonly code: 'unknown-command'; readonly text: string; readonly near: string | null }
  | { readonly code: 'unknown-option'; readonly text: string; readonly near: string | null }
  | { readonly code: 'missing-argument'; readonly name: string }
  | { readonly code: 'missing-option-value'; readonly name: string }
  | { readonly code: 'too-many-arguments' }
  | { readonly code: 'options-clash'; readonly first: string; readonly second: string }
  | {
      readonly code: 'bad-option-value'
      readonly option: string
      readonly text: string
      readonly expected: string
    }
  | { readonly code: 'no-such-record'; readonly text: string; readonly near: readonly string[] }
  | { readonly code: 'no-such-goal'; readonly text: string; readonly near: readonly string[] }
  | { readonly code: 'several-talks'; readonly text: string; readonly talks: readonly TalkNamed[] }
  /** A conversation that took place is not prepared again. */
  | { readonly code: 'held-before'; readonly with: string; readonly day: Day | null }
  | { readonly code: 'several-records'; readonly text: string; readonly ids: readonly string[] }
  | { readonly code: 'already-held'; readonly with: string }
  | { readonly code: 'not-held-yet'; readonly with: string; readonly day: Day; readonly id: string }
  | { readonly code: 'no-terminal'; readonly command: string }
  | { readonly code: 'not-an-ics-name'; readonly text: string }
  /** `file` is what would have been opened; left out where that is a sheet of answers. */
  | { readonly code: 'no-editor'; readonly file?: string }
  | { readonly code: 'editor-failed'; readonly command: string; readonly status: number | null }
  | { readonly code: 'not-a-repository'; readonly folder: string }
  | { readonly code: 'no-git-author'; readonly folder: string }
  | { readonly code: 'nothing-in-list' }
  | { readonly code: 'not-in-list'; readonly text: string; readonly most: number }
  | {
      readonly code: 'not-in-goal'
      readonly part: 'milestone' | 'training' | 'reading'
      readonly number: number | null
      readonly most: number
    }
  | { readonly code: 'nothing-to-mail' }
  | { readonly code: 'nothing-to-send'; readonly command: 'invite' | 'feedback' }
  /** A file stands there that is not ours to replace. */
  | { readonly code: 'file-exists'; readonly file: string }
  | { readonly code: 'no-clipboard' }
  | { readonly code: 'cannot-open'; readonly file: string }
  | { readonly code: 'no-mail-address'; readonly with: string; readonly text: string }
  | { readonly code: 'nothing-to-do'; readonly command: string }
  /** Something that is asked first, where nobody can be asked. */
  | { readonly code: 'needs-yes'; readonly command: string }
  | { readonly code: 'nothing-to-coach'; readonly kind: string }

/** What can be wrong with what somebody asks of the ledger. */
export type LedgerProblem =
  | { readonly code: 'no-such-agreement'; readonly text: string; readonly near: readonly string[] }
  /** An id of something else: what it is, and the command that shows it. */
  | {
      readonly code: 'no-agreement'
      readonly id: string
      readonly is: string
      readonly notNow: readonly string[]
    }
  /** What can be done with an agreement, asked of a "not now". */
  | { readonly code: 'only-agreement'; readonly id: string }
  /** What can be done with a "not now", asked of an agreement. */
  | { readonly code: 'only-not-now'; readonly id: string }
  | { readonly code: 'nobody-to-remind'; readonly id: string; readonly why: 'mine' | 'closed' | 'nobody' }

/** What can go wrong between us and the disk. */
export type SystemProblem =
  | { readonly code: 'changed-meanwhile'; readonly file: string; readonly path: string }
  /** A piece that is to be taken back, and that says something else by now. */
  | { readonly code: 'changed-since'; readonly file: string; readonly path: string }
  | { readonly code: 'folder-in-use' }
  | {
      readonly code: 'system'
      readonly errno: string
      readonly file: string
      readonly doing: 'read' | 'write'
    }

/** Everything a user may be told; the catalogue has a sentence for each code in each language. */
export type Problem =
  | AnswerProblem
  | SheetProblem
  | FileProblem
  | ExchangeProblem
  | CheckProblem
  | SyncProblem
  | TemplateProblem
  | SettingProblem
  | UsageProblem
  | LedgerProblem
  | SystemProblem

/** Where it is: a path as the user knows it, 1-based line and column. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** A problem with its place. A warning is said, and the work goes on. */
export interface Located {
  readonly problem: Problem
  readonly place?: Place
  readonly warning?: boolean
}

/** Exit codes that scripts rely on; 130, 143 and 129 are signals and live in the composition root. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5

/** A command that did not do its work: why, and the exit code that says so. */
export interface Failure {
  readonly exit: Exclude<ExitCode, 0>
  readonly problems: readonly Located[]
}
