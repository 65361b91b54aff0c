import type { AgreementStatus, CareerShare, GoalStatus, Horizon, Talker } from '../domain/codes.ts'
import type { DueKind } from '../domain/due.ts'
import type { ReportMark } from '../domain/report/mark.ts'
import type { HelpOf } from './command-help.ts'

/** What `career report` says, with its help by the words of the command. */
export interface ReportTexts {
  readonly help: HelpOf<'report'>
  readonly options: Readonly<Record<'private' | 'share' | 'md' | 'open' | 'from', string>>
  /** What stands between brackets for a name or a day. */
  readonly placeholder: Readonly<Record<'name' | 'day', string>>
  /** Nothing to show yet: what will stand there, and where to begin. */
  readonly nothing: readonly string[]
  readonly nothingToShare: (name: string | null) => readonly string[]
  /** Under the line that says where it stands. */
  readonly openIt: string
  readonly opened: string
  readonly notOpened: string
  readonly page: ReportPageTexts
}

/** The words of the page itself: of the user's own, and of the one for somebody else. The user says "I". */
export interface ReportPageTexts {
  /** The last part of the name of the file. */
  readonly fileName: string
  readonly title: string
  readonly shareTitle: (day: string) => string
  readonly onlyForYou: string
  readonly fromTo: (from: string | null, to: string | null) => string
  readonly period: (from: string, to: string) => string
  readonly made: (day: string) => string
  readonly sections: Readonly<
    Record<'brief' | 'ahead' | 'energy' | 'agreements' | 'goals' | 'talks' | 'recurring', string>
  >
  readonly ambition: string
  readonly direction: (directions: string) => string
  readonly kept: Readonly<Record<'mine' | 'theirs' | 'steps', (kept: number, of: number) => string>>
  readonly keptBy: (name: string, kept: number, of: number) => string
  /** What counts in those lines. */
  readonly keptMeans: string
  readonly lastTalk: (distance: string) => string
  readonly noTalk: string
  readonly talkedOn: (days: string) => string
  readonly nextTalk: (day: string) => string
  readonly due: Readonly<Record<Exclude<DueKind, 'agreement'>, (what: string, who: string) => string>>
  readonly times: (count: number) => string
  readonly andMore: (count: number) => string

  readonly energy: {
    readonly empty: string
    /** From little to a lot, five of them. */
    readonly levels: readonly [string, string, string, string, string]
    readonly picture: string
    readonly describe: (months: number, low: string, high: string) => string
    readonly table: string
    readonly head: readonly [month: string, energy: string, gave: string, cost: string]
    readonly earlier: string
    readonly describeEarlier: (first: string, last: string) => string
    readonly earlierTable: string
    readonly year: string
    readonly range: (low: string, high: string) => string
    readonly months: (count: number) => string
    readonly bar: string
    readonly rangeBar: string
  }
  readonly agreements: {
    readonly empty: string
    readonly mine: string
    readonly theirs: string
    readonly of: (name: string) => string
    readonly describe: (counts: Readonly<Record<'open' | 'late' | 'done' | 'dropped', number>>) => string
    readonly head: readonly [what: string, by: string, stands: string]
    readonly made: (day: string, partner: string | null) => string
    readonly noDate: string
    /** A step nobody else knows of. */
    readonly step: string
    readonly closed: Readonly<Record<'done' | 'dropped', (day: string) => string>>
    readonly moved: (times: number) => string
    readonly late: (age: string) => string
    readonly more: (counts: readonly string[], total: number) => string
    readonly status: Readonly<Record<AgreementStatus, string>>
    /** The same behind a number. */
    readonly counted: Readonly<Record<AgreementStatus, string>>
    /** The heading over what the two do together. */
    readonly together: string
    readonly undecided: string
    readonly notNow: {
      readonly title: string
      readonly condition: (text: string) => string
      readonly again: (day: string, partner: string | null) => string
      readonly noDay: string
    }
    readonly years: string
    readonly yearHead: readonly [year: string, mine: string, theirs: string]
    readonly keptOf: (kept: number, of: number) => string
  }
  readonly goals: {
    readonly empty: string
    readonly picture: string
    readonly describe: (open: number, reached: number) => string
    readonly horizon: Readonly<Record<Horizon, string>>
    readonly status: Readonly<Record<GoalStatus, string>>
    readonly closed: (status: string, day: string) => string
    readonly since: (day: string) => string
    readonly by: (day: string) => string
    readonly milestone: (what: string) => string
    readonly milestoneDay: (day: string | null, done: boolean) => string
    readonly evidence: (line: string) => string
    readonly noEvidence: string
    readonly elsewhere: string
    readonly more: (count: number) => string
  }
  readonly talks: {
    readonly empty: string
    readonly held: (held: number, career: number) => string
    readonly moved: (moved: number, cancelled: number) => string
    readonly talkers: (known: number, mostlyMe: number) => string
    readonly trend: Readonly<Record<'little-career' | 'fell-through' | 'talked-most', string>>
    readonly picture: string
    readonly describe: (talks: number) => string
    /** Beside the picture. */
    readonly level: Readonly<Record<'half' | 'all', string>>
    readonly whoTalked: string
    readonly movedRow: string
    readonly bar: string
    readonly head: readonly [day: string, share: string, talker: string]
    readonly share: Readonly<Record<CareerShare, string>>
    readonly talker: Readonly<Record<Talker, string>>
    readonly notSaid: string
    readonly table: string
    readonly movedTimes: (times: number) => string
    readonly cancelled: Readonly<Record<'me' | 'them' | 'unknown', string>>
    readonly years: string
    readonly yearHead: readonly [year: string, held: string, career: string, movedOrCancelled: string]
  }
  readonly recurring: {
    readonly empty: string
    readonly gave: string
    readonly cost: string
    readonly postponed: string
    readonly movedOften: string
  }
  readonly marks: Readonly<Record<ReportMark | 'late', string>>
  readonly today: string
}
