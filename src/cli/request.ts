import type { CoachKind } from '../usecases/coach/coached-line.ts'
import type { FlowId } from '../domain/codes.ts'
import type { MeetingChange } from '../usecases/meetings.ts'
import type { GlobalOptions } from './program.ts'

/** Where a flow's answers come from, as the command line says it; a file is not read yet. */
export type FromOption =
  | { readonly is: 'keyboard' }
  | { readonly is: 'questions' }
  | { readonly is: 'editor' }
  | { readonly is: 'file'; readonly name: string }

/** What the user asked for, parsed and typed. */
export type Request =
  | { readonly do: 'status'; readonly global: GlobalOptions }
  | {
      readonly do: 'flow'
      readonly flow: FlowId
      readonly meeting: string | null
      readonly route: 'quick' | 'full'
      readonly from: FromOption
      readonly dryRun: boolean
      readonly global: GlobalOptions
    }
  | { readonly do: 'cards'; readonly global: GlobalOptions }
  | {
      readonly do: 'mail'
      readonly meeting: string | null
      readonly sent: boolean
      readonly global: GlobalOptions
    }
  | { readonly do: 'meetings'; readonly global: GlobalOptions }
  | {
      readonly do: 'change'
      readonly meeting: string
      readonly change: MeetingChange
      readonly global: GlobalOptions
    }
  | {
      readonly do: 'coach'
      readonly as: CoachKind
      readonly jsonl: boolean
      readonly global: GlobalOptions
    }
  | { readonly do: 'reset-coach'; readonly global: GlobalOptions }
  | { readonly do: 'list'; readonly global: GlobalOptions }
  | { readonly do: 'show' | 'edit'; readonly what: string; readonly global: GlobalOptions }
