import type { CalendarRole } from '../domain/calendar/entry.ts'
import type { CountdownStepId } from '../domain/countdown.ts'
import type { Day } from '../domain/day.ts'
import type { HelpOf } from './command-help.ts'
import type { DateTexts } from './dates.ts'

/** The next small step towards a conversation, as far as a sentence needs it. */
export interface SmallStep {
  readonly id: CountdownStepId
  readonly by: Day
  /** Days until then, 0 for today. */
  readonly daysLeft: number
  readonly with: string
  /** There is less time than the two weeks it is best spread over. */
  readonly late: boolean
  /** The words after `career`. */
  readonly command: readonly string[]
}

/** What `career calendar` says, with its help by the words of the command; and the small steps before a conversation. */
export interface CalendarTexts {
  readonly help: HelpOf<'calendar'>
  readonly options: { readonly details: string; readonly all: string }
  readonly argument: string
  /** What a colleague who looks at the calendar reads. Neutral: a kind of work and a first name, no subject. */
  readonly titles: Readonly<Record<CalendarRole, (name: string | null) => string>>
  readonly calledOff: (title: string) => string
  readonly noLonger: (title: string) => string
  /** In the description, with `--details`. */
  readonly toType: (command: string) => string
  readonly saved: (count: number, first: Day, last: Day, dates: DateTexts) => string
  readonly goneToo: (count: number) => string
  readonly savedAt: (file: string) => string
  readonly howToImport: readonly string[]
  readonly whatOthersSee: string
  /** With `--details`. */
  readonly othersMayRead: string
  readonly none: readonly string[]
  /** A conversation that has no day yet. */
  readonly withoutDay: (name: string, id: string) => readonly string[]
  /** Nothing of this conversation lies ahead. */
  readonly noneOf: (name: string) => readonly string[]
  /** Which step, and by when. */
  readonly smallStep: (step: SmallStep, dates: DateTexts) => string
  /** The same among other things that are due. */
  readonly dueStep: (step: SmallStep, dates: DateTexts) => string
  /** Before a step where little time is left. */
  readonly late: string
  readonly steps: Readonly<Record<CountdownStepId, string>>
}
