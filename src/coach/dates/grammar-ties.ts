import { nearPhrase } from './grammar-near.ts'
import { datePhrase, dayNumber } from './grammar-dates.ts'
import { awayPhrase, dayNamePhrase, nthWeekdayPhrase, weekdayPhrase } from './grammar-days.ts'
import { feastPhrase } from './grammar-feasts.ts'
import { digits, ordinal } from './grammar-numbers.ts'
import { month } from './grammar-periods.ts'
import { article, yearAfterDate, yearAfterName } from './grammar-years.ts'
import { periodPhrase, weekInMonthPhrase, workdayPhrase } from './grammar-period-phrases.ts'
import { type Parser, either, inOrder, map, optional, say, parser, remembered } from './parser.ts'
import type { Phrase } from './phrase.ts'

/** One moment: a day or a period. */
export const momentPhrase: Parser<Phrase> = remembered(
  either(
    dayNamePhrase,
    weekdayPhrase,
    datePhrase,
    awayPhrase,
    periodPhrase,
    nthWeekdayPhrase,
    weekInMonthPhrase,
    workdayPhrase,
    feastPhrase,
  ),
)
/** What can be one end of a range; lengths such as "two weeks" cannot. */
const end = either(
  dayNamePhrase,
  weekdayPhrase,
  datePhrase,
  periodPhrase,
  feastPhrase,
  weekInMonthPhrase,
  nthWeekdayPhrase,
)
const number = either<number>(ordinal, digits(2))

const until = say(
  'en, and, tot, tot en met, tot / met, t / m, tm, t . m ., to, till, until, through, thru, -, –, –',
)
const inRange = optional(
  say('tussen, between, van, from, ergens tussen, somewhere between, sometime between'),
)

/** 3-7 mei, tussen 3 en 7 mei, between May 3 and 7: a range is due at its end. */
const dayRange: Parser<Phrase> = either<Phrase>(
  // The hyphen of "3rd-7th May" ties words, so it is gone.
  map(
    inOrder(article, ordinal, ordinal, optional(say('of, van')), month, yearAfterDate),
    ([, first, last, , m, year]) => dateIf(first < last, { month: m, dayOfMonth: last, year }),
  ),
  map(
    inOrder(
      inRange,
      article,
      number,
      until,
      article,
      dayNumber,
      optional(say('of, van')),
      month,
      yearAfterDate,
    ),
    ([, , first, , , last, , m, year]) => dateIf(first < last, { month: m, dayOfMonth: last, year }),
  ),
  map(
    inOrder(inRange, month, number, until, article, number, yearAfterName),
    ([, m, first, , , last, year]) => dateIf(first < last, { month: m, dayOfMonth: last, year }),
  ),
  map(inOrder(say('tussen, between'), article, ordinal, until, article, ordinal), ([, , , , , last]) => ({
    kind: 'day-of-month',
    dayOfMonth: last,
    month: undefined,
    weekday: undefined,
  })),
)

type Date = Extract<Phrase, { kind: 'date' }>

/** A range that runs backwards is none, so its day is one that does not exist. */
function dateIf(isRange: boolean, date: Pick<Date, 'month' | 'dayOfMonth' | 'year'>): Phrase {
  return { kind: 'date', weekday: undefined, ...date, dayOfMonth: isRange ? date.dayOfMonth : 0 }
}

/** week 18-20, week 18 of 19 */
const weekRange: Parser<Phrase> = map(
  inOrder(
    inRange,
    say('week, wk, weken, weeks, wk ., wkn'),
    digits(2),
    either(until, say('/, of, or')),
    optional(say('week, wk')),
    digits(2),
    yearAfterName,
  ),
  ([, , , , , week, year]) => ({ kind: 'period', period: { kind: 'week', week, year }, part: 'whole' }),
)

/** tussen nu en vrijdag, between Monday and Thursday, van maandag tot vrijdag, eind april/begin mei */
const momentRange: Parser<Phrase> = either<Phrase>(
  map(
    inOrder(
      say('tussen, between, van, from, ergens tussen, sometime between'),
      either<unknown>(end, say('nu, now, here')),
      until,
      end,
    ),
    ([, , , last]) => last,
  ),
  map(
    inOrder(
      periodPhrase,
      say('tot, tot en met, t / m, tm, to, till, until, through, thru, -, /'),
      periodPhrase,
    ),
    ([, , last]) => last,
  ),
  map(
    inOrder(weekdayPhrase, say('t / m, tot en met, to, through, thru, tot, -'), weekdayPhrase),
    ([, , last]) => last,
  ),
  map(
    inOrder(datePhrase, say('t / m, tot en met, to, through, thru, tot'), datePhrase),
    ([, , last]) => last,
  ),
)

const oneDay = either(weekdayPhrase, dayNamePhrase, datePhrase)
/** "Of zo" is no Sunday. */
const notSo: Parser<Phrase> = parser(oneDay.first, (tokens, at) =>
  tokens[at]?.text === 'zo' ? [] : oneDay(tokens, at),
)
/** vrijdag of maandag: either day */
const choice: Parser<Phrase> = map(
  inOrder(
    either(weekdayPhrase, dayNamePhrase, datePhrase),
    say('of, or, /, of anders, or else, or maybe'),
    notSo,
  ),
  ([first, , second]) => ({ kind: 'either', phrases: [first, second] }),
)

/** Two moments tied together: a range, a choice, or one by way of the other. */
export const tiedPhrase: Parser<Phrase> = either(dayRange, weekRange, momentRange, choice, nearPhrase)
