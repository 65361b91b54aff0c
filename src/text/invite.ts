import type { Day } from '../domain/day.ts'
import type { HelpOf } from './command-help.ts'
import type { DateTexts } from './dates.ts'

/** What `career invite` says, with its help by the words of the command. */
export interface InviteTexts {
  readonly help: HelpOf<'invite'>
  readonly argument: string
  readonly sent: string
  /** Lines that take away the fear of being misread (advice S1); they speak for the user. */
  readonly reassurances: readonly string[]
  readonly markedSent: (name: string, id: string, dates: DateTexts, today: Day) => readonly string[]
  readonly alreadySent: (on: Day, dates: DateTexts) => string
  /** Beside the text: what to do with it. */
  readonly state: (sent: Day | null, id: string, dates: DateTexts) => readonly string[]
}
