import { weekdayInFront } from './grammar-days.ts'
import { digits, fullYear, mark, numberWord, ordinal } from './grammar-numbers.ts'
import { article, month, monthOfDay, of, yearAfterDate, yearAfterName } from './grammar-periods.ts'
import { type Parser, either, inOrder, map, one, optional, say } from './parser.ts'
import type { Phrase, YearRef } from './phrase.ts'

/** The marks a date in digits is written with; one date keeps to one of them. */
const DATE_MARKS = ['-', '/', '.']

/** The day of a month: 6, zesde, six. */
export const dayNumber = either(ordinal, digits(2), numberWord)

// "Drie in mei" is how many; only "de derde in mei" is a day.
const dayInFront: Parser<number> = either(
  map(inOrder(ordinal, optional(mark('.')), optional(of)), ([day]) => day),
  map(inOrder(either(digits(2), numberWord), optional(mark('.')), optional(say('van, of'))), ([day]) => day),
)
/** 6 december, de 6e van december 2026, zondag 6 dec '26 */
const dayMonth: Parser<Phrase> = map(
  inOrder(weekdayInFront, article, dayInFront, month, yearAfterDate),
  ([weekday, , dayOfMonth, m, year]) => ({ kind: 'date', dayOfMonth, month: m, year, weekday }),
)

// Two digits behind `June 15` are a year only behind a comma or an apostrophe: `May 26 27` says nothing.
const yearAfterMonthDay: Parser<YearRef | undefined> = either(
  yearAfterName,
  map(inOrder(mark(',', "'"), optional(mark("'")), digits(2, 2)), ([, , year]) => ({ year: fullYear(year) })),
)
/** December 6th, 2026 */
const monthDay: Parser<Phrase> = map(
  inOrder(weekdayInFront, month, article, dayNumber, yearAfterMonthDay),
  ([weekday, m, , dayOfMonth, year]) => ({ kind: 'date', dayOfMonth, month: m, year, weekday }),
)

/** 2026-12-06 */
const yearFirst: Parser<Phrase> = either(
  ...DATE_MARKS.map((dash) =>
    map(
      inOrder(weekdayInFront, digits(4, 4), mark(dash), digits(2), mark(dash), digits(2)),
      ([weekday, year, , m, , dayOfMonth]): Phrase => dateOf({ year, month: m, dayOfMonth, weekday }),
    ),
  ),
)

/** 20261206 */
const eightDigits: Parser<Phrase> = map(
  one(({ kind, text }) => (kind === 'number' && text.length === 8 ? text : undefined)),
  (text) => {
    const [year, m, dayOfMonth] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number)
    return dateOf({ year: year ?? 0, month: m ?? 0, dayOfMonth: dayOfMonth ?? 0, weekday: undefined })
  },
)

type DatePhrase = Extract<Phrase, { kind: 'date' }>

function dateOf({ year, ...rest }: Omit<DatePhrase, 'kind' | 'year'> & { readonly year: number }): Phrase {
  return { kind: 'date', year: { year }, ...rest }
}

/** 6-12, 06/12/26, 6.12.2026 */
const numeric: Parser<Phrase> = either(
  ...DATE_MARKS.map((dash) => {
    const year = map(inOrder(mark(dash), either(digits(4, 4), digits(2, 2))), ([, found]) => fullYear(found))
    return map(
      inOrder(weekdayInFront, digits(2), mark(dash), digits(2), optional(year)),
      ([weekday, first, , second, found]): Phrase => ({
        kind: 'numeric',
        first,
        second,
        mark: dash,
        year: found,
        weekday,
      }),
    )
  }),
)

/** de 15e, the 15th of next month, Friday the 13th */
const dayOfMonthPhrase: Parser<Phrase> = map(
  inOrder(weekdayInFront, article, ordinal, optional(map(inOrder(of, monthOfDay), ([, m]) => m))),
  ([weekday, , dayOfMonth, m]) => ({ kind: 'day-of-month', dayOfMonth, month: m, weekday }),
)

const fullDate = either(yearFirst, eightDigits, numeric, dayMonth, monthDay)
/** in de week van 4 mei */
const weekOf: Parser<Phrase> = map(inOrder(article, say('week of, week van'), fullDate), ([, , phrase]) => ({
  kind: 'week-of',
  phrase,
}))

/** Every way to write a date with the number of its day. */
export const datePhrase: Parser<Phrase> = either(fullDate, dayOfMonthPhrase, weekOf)
