import type { Weekday } from '../../domain/day.ts'
import { weekdayInFront, weekdayName } from './grammar-days.ts'
import { digits, fullYear, mark, numberWord, ordinal, roman } from './grammar-numbers.ts'
import { month, monthOfDay } from './grammar-periods.ts'
import { article, of, yearAfterDate, yearAfterName } from './grammar-years.ts'
import { type Parser, either, inOrder, map, oneNumber, optional, say, remembered } from './parser.ts'
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
  inOrder(weekdayInFront, article, dayInFront, optional(mark('-', '/')), month, yearAfterDate),
  ([weekday, , dayOfMonth, , m, year]) => ({ kind: 'date', dayOfMonth, month: m, year, weekday }),
)

/** 1-V-2026 */
const romanMonth: Parser<Phrase> = map(
  inOrder(digits(2), optional(mark('-', '.')), roman, optional(mark('-', '.')), digits(4, 4)),
  ([dayOfMonth, , m, , year]) => dateOf({ year, month: m, dayOfMonth, weekday: undefined }),
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

/** 20261206, 06122026 */
const eightDigits: Parser<Phrase> = oneNumber((text) => {
  if (text.length !== 8) return undefined
  return /^(?:19|20|21)/.test(text) ? cut(text, 4, 6, 'year-first') : cut(text, 2, 4, 'day-first')
})

function cut(text: string, first: number, second: number, order: 'year-first' | 'day-first'): Phrase {
  const [a, m, b] = [text.slice(0, first), text.slice(first, second), text.slice(second)].map(Number)
  const [year, dayOfMonth] = order === 'year-first' ? [a, b] : [b, a]
  return dateOf({ year: year ?? 0, month: m ?? 0, dayOfMonth: dayOfMonth ?? 0, weekday: undefined })
}

type DatePhrase = Extract<Phrase, { kind: 'date' }>

function dateOf({ year, ...rest }: Omit<DatePhrase, 'kind' | 'year'> & { readonly year: number }): Phrase {
  return { kind: 'date', year: { year }, ...rest }
}

/** 6-12, 06/12/26, 6.12.2026 */
const numeric: Parser<Phrase> = either(
  ...DATE_MARKS.map((dash) => {
    const year = map(
      inOrder(mark(dash), optional(mark("'")), either(digits(4, 4), digits(2, 2))),
      ([, , found]) => fullYear(found),
    )
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

/** 01 05 2027 */
const spaced: Parser<Phrase> = map(
  inOrder(weekdayInFront, digits(2), digits(2), digits(4, 4)),
  ([weekday, first, second, year]) => ({
    kind: 'numeric',
    first,
    second,
    mark: ' ',
    year,
    weekday,
  }),
)

/** volgende maand de 3e */
const monthThenDay: Parser<Phrase> = map(
  inOrder(monthOfDay, optional(mark(',')), say('de, the, den, op de, on the'), ordinal),
  ([m, , , dayOfMonth]) => ({ kind: 'day-of-month', dayOfMonth, month: m, weekday: undefined }),
)

/** A weekday behind its date: 1 mei (vrijdag). */
const weekdayBehind: Parser<Weekday> = either(
  map(inOrder(mark('('), weekdayName, optional(mark(')'))), ([, day]) => day),
  map(inOrder(optional(mark(',')), weekdayName), ([, day]) => day),
)
const plainDate = either(yearFirst, eightDigits, numeric, dayMonth, monthDay, romanMonth, spaced)
const dateWithWeekday: Parser<Phrase> = map(inOrder(plainDate, weekdayBehind), ([found, day]) =>
  'weekday' in found && found.weekday === undefined ? { ...found, weekday: day } : found,
)
const whenBehind = optional(
  say('aanstaande, a . s ., a . s, as, as ., eerstkomend, e . k ., dit jaar, this year, coming, next'),
)
const fullDate = map(
  inOrder(
    optional(say('this, komende, deze, coming, aanstaande')),
    either(plainDate, dateWithWeekday),
    whenBehind,
  ),
  ([, found]) => found,
)

/** in de week van 4 mei, w/c 4 May */
const weekOf: Parser<Phrase> = map(
  inOrder(
    article,
    say(
      'week of, week van, week of the, week van de, w / c, wc, week commencing, week beginning, week starting, w / b, wb',
      'week commencing the, week beginning the, week vanaf, week startend op, week die begint op, week c, weekof',
    ),
    either(fullDate, dayOfMonthPhrase),
  ),
  ([, , phrase]) => ({ kind: 'week-of', phrase }),
)
/** het weekend van 13 juni */
const weekendOf: Parser<Phrase> = map(
  inOrder(
    article,
    say('weekend of, weekend van, weekend of the, weekend van de'),
    either(fullDate, dayOfMonthPhrase),
  ),
  ([, , phrase]) => ({ kind: 'weekend-of', phrase }),
)
/** w/e 8 May */
const weekEnding: Parser<Phrase> = map(
  inOrder(article, say('w / e, week ending, week ending on'), either(fullDate, dayOfMonthPhrase)),
  ([, , phrase]) => phrase,
)

/** Every way to write a date with the number of its day. */
export const datePhrase: Parser<Phrase> = remembered(
  either(fullDate, dayOfMonthPhrase, monthThenDay, weekOf, weekendOf, weekEnding),
)
