import type { Agreement } from '../../domain/agreement.ts'
import { addMonths } from '../../domain/day.ts'
import type { Day } from '../../domain/day.ts'
import { greetingName } from '../greeting-name.ts'
import { orNull } from '../optional.ts'
import { type Plain, plainInline } from '../plain-text.ts'
import { capitalised, unstopped } from '../sentence.ts'
import { wordsToReader } from './agreement-to-reader.ts'
import { fullDate, mailDate, namesDay } from '../words.ts'
import type { DocumentWords } from '../words.ts'

/** A respectful way to come back to what somebody else would do (advice B1, S16). Plain text: nothing is escaped. */
export interface ReminderView {
  /** How the other is greeted, as in the mail. */
  readonly name: Plain | null
  /** The agreement in its own words. */
  readonly what: Plain
  /** The day on which it was agreed. */
  readonly agreed: Plain | null
  /** Its day, or null: there is none, or the words name it. */
  readonly by: Plain | null
  readonly yourName: Plain | null
}

export interface ReminderInput {
  /** What was agreed: a shared agreement, never a step of the user's own. */
  readonly agreement: Agreement
  /** Whom it is for, when that is known by name. */
  readonly name: string | null
  /** The day on which it was agreed, when that is known. */
  readonly agreed: Day | null
  readonly today: Day
  readonly yourName: string | null
}

export function reminderView(
  { agreement, name, agreed, today, yourName }: ReminderInput,
  words: DocumentWords,
): ReminderView {
  const { by } = agreement
  const what = name === null ? agreement.what : wordsToReader(agreement, name, words)
  return {
    name: orNull(name, (one) => plainInline(greetingName(one))),
    what: plainInline(capitalised(unstopped(what))),
    agreed: orNull(agreed, (day) => plainInline(dayBehind(day, today, words))),
    by: orNull(by, (day) =>
      namesDay(words.dates, what, day)
        ? null
        : plainInline(mailDate(words.dates, day, addMonths(today, -PLAIN_MONTHS))),
    ),
    yourName: orNull(yourName, plainInline),
  }
}

/** Within this many months a day is plain without its year. */
const PLAIN_MONTHS = 6

const dayBehind = (day: Day, today: Day, { dates }: DocumentWords): string =>
  day >= addMonths(today, -PLAIN_MONTHS) && day <= today ? dates.dayAndMonth(day) : fullDate(dates, day)
