import type { CheckProblem } from './check-problem.ts'
import type { Day } from './day.ts'
import type { LedgerProblem, UsageProblem } from './usage-problem.ts'

export type * from './check-problem.ts'
export type * from './usage-problem.ts'

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
