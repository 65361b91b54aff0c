import type { Day } from '../domain/day.ts'
import type { HelpOf } from './command-help.ts'
import type { DateTexts } from './dates.ts'

type EvidenceCommand =
  | 'win'
  | 'evidence'
  | 'evidence list'
  | 'evidence show'
  | 'evidence add'
  | 'evidence edit'
  | 'evidence import'

/** What is missing of one example. */
export type Missing = 'result' | 'story'

/** What `career evidence` and `career win` say. */
export interface EvidenceTexts {
  readonly help: HelpOf<EvidenceCommand>
  readonly option: Readonly<
    Record<
      'private' | 'unseen' | 'date' | 'goal' | 'git' | 'author' | 'since' | 'all' | 'pick' | 'dry-run',
      string
    >
  >
  readonly argument: Readonly<Record<'line' | 'id' | 'file', string>>
  readonly placeholder: Readonly<Record<'text' | 'id' | 'file' | 'goal' | 'folder' | 'author', string>>
  readonly kept: (line: string, id: string) => readonly string[]
  /** The day the line itself tells of is kept, and not today. */
  readonly wasOn: (day: string) => string
  /** It belongs to a goal that is the user's alone. */
  readonly ownGoal: string
  readonly line: (
    item: {
      readonly id: string
      readonly date: Day
      readonly line: string
      readonly private: boolean
      readonly missing: Missing | null
    },
    dates: DateTexts,
  ) => string
  readonly none: readonly string[]
  readonly coverage: {
    readonly heading: string
    readonly goals: (goals: readonly string[]) => readonly string[]
    readonly months: (months: readonly string[]) => string
    readonly withoutResult: (count: number, first: string) => string
    readonly nothingUnseen: string
  }
  readonly shown: Readonly<Record<'situation' | 'action' | 'result' | 'goal' | 'unseen' | 'private', string>>
  readonly import: {
    readonly choose: string
    readonly chooseHelp: readonly string[]
    readonly found: (count: number, known: number) => string
    readonly nothingNew: string
    readonly imported: (count: number) => readonly string[]
    readonly wouldImport: (count: number) => string
    /** Commits are listed and none is taken: how to say which count. */
    readonly say: string
    readonly item: (
      item: { readonly key: string; readonly date: Day; readonly line: string },
      dates: DateTexts,
    ) => string
  }
}
