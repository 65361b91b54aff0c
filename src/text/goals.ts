import type { GoalStatus, Horizon } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { HelpOf } from './command-help.ts'
import type { DateTexts } from './dates.ts'

type GoalsCommand =
  | 'goals'
  | 'goals list'
  | 'goals show'
  | 'goals add'
  | 'goals edit'
  | 'goals close'
  | 'goals done'
  | 'goals options'

/** One goal in the list. */
export interface GoalLine {
  readonly id: string
  readonly text: string
  readonly by: Day | null
  readonly status: GoalStatus
  readonly private: boolean
  readonly milestones: { readonly done: number; readonly of: number }
  readonly examples: number
  /** The first open step towards it. */
  readonly step: { readonly what: string; readonly by: Day | null } | null
}

/** What `career goals` says. */
export interface GoalsTexts {
  readonly help: HelpOf<GoalsCommand>
  readonly option: Readonly<Record<'all' | 'dropped', string>>
  readonly argument: Readonly<Record<'goal' | 'part' | 'number', string>>
  readonly placeholder: Readonly<Record<'goal' | 'part' | 'number', string>>
  readonly horizon: Readonly<Record<Horizon, string>>
  readonly line: (goal: GoalLine, dates: DateTexts) => readonly string[]
  readonly none: readonly string[]
  readonly grid: string
  readonly gridLine: (direction: string, text: string) => string
  readonly shown: Readonly<
    Record<
      | 'result'
      | 'by'
      | 'milestones'
      | 'needs'
      | 'gain-organisation'
      | 'gain-manager'
      | 'gain-colleagues'
      | 'training'
      | 'cost'
      | 'hours'
      | 'purpose'
      | 'give-back'
      | 'practise'
      | 'reading'
      | 'partner'
      | 'handover'
      | 'trend'
      | 'steps'
      | 'examples'
      | 'private',
      string
    >
  >
  readonly reachedOn: (day: Day, dates: DateTexts) => string
  readonly closed: (text: string, status: 'reached' | 'dropped') => string
  readonly alreadyClosed: (text: string) => string
  readonly marked: (part: 'milestone' | 'training' | 'reading', text: string) => string
  /** Tasks that a goal or a training leaves, now among the user's agreements. */
  readonly tasks: (
    tasks: readonly { readonly what: string; readonly id: string; readonly by: Day }[],
    dates: DateTexts,
  ) => readonly string[]
  readonly task: Readonly<Record<'give-back' | 'handover', (text: string) => string>>
}
