import type { FlowId } from '../domain/codes.ts'
import type { Phase } from '../domain/cycle.ts'
import type { Day } from '../domain/day.ts'
import type { Due, DueKind } from '../domain/due.ts'
import type { MailState } from '../domain/mail-state.ts'
import type { SharedMeeting } from '../domain/meeting.ts'
import type { Reason } from '../domain/reason.ts'
import type { CommandHelp, HelpOf } from './command-help.ts'
import type { DateTexts } from './dates.ts'

export type CommandName =
  | 'prep'
  | 'debrief'
  | 'checkin'
  | 'review'
  | 'practice'
  | 'mail'
  | 'meetings'
  | 'meetings list'
  | 'meetings move'
  | 'meetings cancel'
  | 'meetings held'
  | 'meetings note'
  | 'coach'
  | 'list'
  | 'show'
  | 'edit'

/** What commands belong together. */
export type CommandGroup = 'talks' | 'between' | 'ahead' | 'files'

export type OptionName =
  | 'dir'
  | 'lang'
  | 'doc-lang'
  | 'today'
  | 'json'
  | 'no-input'
  | 'plain'
  | 'no-color'
  | 'help'
  | 'version'
  | 'quick'
  | 'full'
  | 'questions'
  | 'answers'
  | 'edit'
  | 'dry-run'
  | 'sent'
  | 'new'
  | 'example'
  | 'cards'
  | 'by'
  | 'as'
  | 'jsonl'
  | 'reset'
  | 'file'

/** What commands say that are not flows, and the help of all of them. */
export interface CommandTexts {
  /** What `--answers -` reads from, as the name of a file in a message. */
  readonly standardInput: string
  /** What a result is written to, in a message that it could not be. */
  readonly standardOutput: string
  readonly help: {
    readonly about: string
    readonly usage: string
    readonly options: string
    readonly globalOptions: string
    readonly commands: string
    /** Headings over the commands in the help. */
    readonly groups: Readonly<Record<CommandGroup, string>>
    readonly arguments: string
    readonly examples: string
    readonly more: string
    readonly commandHelp: HelpOf<CommandName>
    readonly root: CommandHelp & { readonly summary: string }
    readonly optionHelp: Readonly<Record<OptionName, string>>
    readonly argument: {
      readonly meeting: string
      readonly thing: string
      readonly date: string
      readonly text: string
    }
    /** What stands between brackets in a usage line, for the user to fill in. */
    readonly placeholder: Readonly<
      Record<
        | 'command'
        | 'options'
        | 'kind'
        | 'person'
        | 'meeting'
        | 'thing'
        | 'date'
        | 'folder'
        | 'day'
        | 'file'
        | 'text',
        string
      >
    >
  }
  readonly status: {
    readonly welcome: readonly string[]
    readonly phases: Readonly<Record<Phase, string>>
    readonly due: Readonly<Record<DueKind, (item: Due, dates: DateTexts) => string>>
    readonly reason: (reason: Reason, dates: DateTexts) => string
    readonly next: (command: string, reason: string) => readonly string[]
    readonly goOn: (flow: FlowId) => readonly string[]
    readonly advice: (number: string, title: string) => string
    readonly more: (count: number) => string
    /** Said once to who has goals and never talked about them. */
    readonly firstTalk: readonly string[]
  }
  readonly mail: {
    readonly state: (state: MailState, meeting: string, dates: DateTexts) => readonly string[]
    readonly markedSent: (name: string, dates: DateTexts, today: Day) => string
    /** What went out is no longer what the record says. */
    readonly changedSince: (meeting: string) => readonly string[]
    readonly alreadySent: (on: Day, dates: DateTexts) => string
  }
  readonly meetings: {
    readonly line: (meeting: SharedMeeting, kind: string, dates: DateTexts) => string
    readonly none: readonly string[]
    readonly moved: (name: string, date: Day | null, weekend: boolean, dates: DateTexts) => readonly string[]
    readonly cancelled: (name: string, by: 'me' | 'them' | null, id: string) => readonly string[]
    readonly held: (name: string, id: string, debriefed: boolean) => readonly string[]
    /** Asked where nothing was typed. */
    readonly noteWhat: (name: string) => string
    readonly noted: (name: string, id: string, debriefed: boolean) => readonly string[]
  }
  readonly coach: {
    /** What is told of a text besides tips: how a question asks, what was read in an agreement, the day. */
    readonly about: (
      kind: string,
      found: Readonly<Record<string, unknown>>,
      dates: DateTexts,
    ) => readonly string[]
    readonly nothing: string
    readonly fault: (
      line: number,
      fault: 'invalid-json' | 'no-text' | 'invalid-lang' | 'invalid-ref' | 'not-utf8',
    ) => string
    readonly reset: string
  }
  readonly list: {
    readonly line: (item: {
      readonly id: string
      readonly date: string | null
      readonly title: string
      readonly kind: string
    }) => string
    readonly none: readonly string[]
    readonly plan: string
  }
  readonly edit: {
    readonly unchanged: string
    readonly again: string
    readonly keptAt: (path: string) => string
    readonly saved: (file: string) => string
  }
}
