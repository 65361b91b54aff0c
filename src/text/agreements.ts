import type { Day } from '../domain/day.ts'
import type { LedgerEntry } from '../domain/ledger-entry.ts'
import type { NotNowEntry } from '../domain/not-now.ts'
import type { AgreementEvent } from '../domain/agreement.ts'
import type { HelpOf } from './command-help.ts'
import type { DateTexts } from './dates.ts'

export type AgreementsCommand =
  | 'agreements'
  | `agreements ${'add' | 'show' | 'done' | 'going' | 'stuck' | 'open' | 'drop' | 'move' | 'remind' | 'met'}`

/** A part of the ledger under a heading of its own. */
export type LedgerSection = 'mine' | 'theirs' | 'together' | 'others' | 'undecided' | 'notNow'

/** What `career agreements` says. */
/** What a command can be about: open agreements, those and what waits, closed ones, what waits, what others owe. */
export type Choosable = 'open' | 'movable' | 'closed' | 'waiting' | 'theirs'

interface ChooseTexts {
  readonly label: string
  readonly help: string
  /** There is nothing to choose from. */
  readonly none: string
}

/** A conversation that lies ahead, and whether it was prepared: its agenda is made then. */
export interface AheadWith {
  readonly id: string
  readonly prepared: boolean
}

export interface AgreementsTexts {
  readonly help: HelpOf<AgreementsCommand>
  readonly option: Readonly<
    Record<
      'mine' | 'theirs' | 'not-now' | 'all' | 'with' | 'who' | 'by' | 'seen' | 'agreed-with' | 'goal',
      string
    >
  >
  readonly argument: Readonly<
    Record<'ids' | 'ids-date' | 'ids-note' | 'ids-why' | 'ids-step' | 'id' | 'line', string>
  >
  readonly placeholder: Readonly<Record<'id' | 'name' | 'text' | 'who' | 'goal', string>>
  readonly section: Readonly<Record<LedgerSection, string>>
  /** Who does it, by when and how it stands, in one line; `me` is the user. */
  readonly stands: (entry: LedgerEntry, status: string, dates: DateTexts) => string
  readonly seen: (sign: string) => string
  /** Where it comes from, how old it is, and when it was last heard of. */
  readonly comes: (entry: LedgerEntry, today: Day, dates: DateTexts) => string
  readonly notNow: {
    readonly stands: (entry: NotNowEntry, today: Day, dates: DateTexts) => string
    readonly condition: (text: string) => string
    readonly comes: (entry: NotNowEntry, dates: DateTexts) => string
  }
  readonly more: (count: number) => string
  readonly none: readonly string[]
  /** Nothing is open; some are closed. */
  readonly noneOpen: string
  readonly noneWith: (name: string, near: string | null) => string
  readonly show: {
    readonly label: Readonly<
      Record<
        'who' | 'by' | 'seen' | 'status' | 'smallest' | 'goal' | 'from' | 'file' | 'condition' | 'with',
        string
      >
    >
    readonly nobody: string
    readonly noDay: string
    readonly history: string
    readonly made: string
    readonly event: (event: AgreementEvent, status: string | null, dates: DateTexts) => string
    readonly met: string
  }
  readonly added: {
    readonly lead: string
    readonly noWho: (id: string) => string
    readonly noDay: (id: string) => string
    readonly notSeen: string
    readonly wrong: (id: string) => string
  }
  /** What was done, with the agreement in its own words. */
  readonly became: Readonly<Record<'open' | 'going' | 'done' | 'stuck' | 'dropped', (what: string) => string>>
  readonly already: (what: string, status: string, since: Day | null, dates: DateTexts) => string
  readonly thank: (name: string | null) => string
  readonly smallest: (step: string) => string
  readonly noSmallest: (id: string) => string
  readonly moved: (what: string, day: Day, weekend: boolean, dates: DateTexts) => string
  readonly movedNotNow: (what: string, day: Day, weekend: boolean, dates: DateTexts) => string
  readonly sameDay: (what: string, day: Day, dates: DateTexts) => string
  /** @param ahead the conversation with them that lies ahead; `career` itself shows it only where it is due */
  readonly met: (what: string, name: string, ahead: AheadWith | null, isDue: boolean) => readonly string[]
  readonly alreadyMet: (what: string, on: Day, dates: DateTexts) => string
  readonly waitsAgain: (what: string) => string
  readonly droppedNotNow: (what: string) => string
  readonly ask: Readonly<Record<'why' | 'whyHint', string>>
  /** Asked where no id was typed. */
  readonly choose: Readonly<Record<Choosable, ChooseTexts>>
  /** Below the list on a screen: what to do with an id. */
  readonly goOn: string
  readonly whyHelp: readonly string[]
  readonly remind: {
    /** Said beside the text: it was noted, and where it comes back. */
    readonly noted: (name: string | null, closes: string, ahead: AheadWith | null) => readonly string[]
    readonly before: (name: string | null, days: number, on: Day, dates: DateTexts) => string
    readonly ahead: (name: string, days: number, dates: DateTexts) => string
  }
}
