import { amount } from './grammar-amounts.ts'
import { datePhrase, dayNumber } from './grammar-dates.ts'
import { awayPhrase, dayNamePhrase, nthWeekdayPhrase, weekdayName, weekdayPhrase } from './grammar-days.ts'
import { feastPhrase } from './grammar-feasts.ts'
import { digits, ordinal } from './grammar-numbers.ts'
import { month } from './grammar-periods.ts'
import { article, yearAfterDate, yearAfterName } from './grammar-years.ts'
import { periodPhrase, weekInMonthPhrase, workdayPhrase } from './grammar-period-phrases.ts'
import { type Parser, either, inOrder, map, mean, optional, say } from './parser.ts'
import type { Phrase } from './phrase.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './words.ts'

/** One moment: a day or a period. */
export const momentPhrase: Parser<Phrase> = either(
  dayNamePhrase,
  weekdayPhrase,
  datePhrase,
  awayPhrase,
  periodPhrase,
  nthWeekdayPhrase,
  weekInMonthPhrase,
  workdayPhrase,
  feastPhrase,
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

/** vrijdag of maandag: either day; "of zo" is no Sunday. */
const choice: Parser<Phrase> = (tokens, at) => (isOrSo(tokens, at) ? [] : anyChoice(tokens, at))

const isOrSo = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at).some(({ text }, i) => text === 'zo' && tokens[at + i - 1]?.text === 'of')

const anyChoice: Parser<Phrase> = map(
  inOrder(
    either(weekdayPhrase, dayNamePhrase, datePhrase),
    say('of, or, /, of anders, or else, or maybe'),
    either(weekdayPhrase, dayNamePhrase, datePhrase),
  ),
  ([first, , second]) => ({ kind: 'either', phrases: [first, second] }),
)

const side = either<'before' | 'after'>(
  mean('before', 'voor, voorafgaand aan, before, prior to, ahead of, vlak voor, net voor, just before'),
  mean(
    'after',
    'na, after, following, volgend op, direct na, meteen na, straight after, right after, vlak na',
  ),
)
/** de vrijdag voor Pasen, the Monday after 1 May */
const weekdayNear: Parser<Phrase> = map(
  inOrder(
    article,
    optional(say('eerste, first, laatste, last')),
    weekdayName,
    side,
    either(feastPhrase, datePhrase, nthWeekdayPhrase),
  ),
  ([, , weekday, found, phrase]) => ({ kind: 'weekday-near', weekday, side: found, phrase }),
)
const day = say('dag, day')
/** de dag voor kerst, the day after Boxing Day, twee dagen voor Pasen */
const dayNear: Parser<Phrase> = map(
  inOrder(article, day, side, either(feastPhrase, datePhrase, weekdayPhrase)),
  ([, , found, phrase]) => ({
    kind: 'days-from',
    days: found === 'after' ? 1 : -1,
    phrase,
  }),
)

/** Twee weken voor kerst, 3 days before 1 May; counted in days, weeks and fortnights. */
const amountNear: Parser<Phrase> = (tokens, at) =>
  inOrder(
    amount,
    side,
    either(feastPhrase, datePhrase, weekdayPhrase),
  )(tokens, at).flatMap(({ value: [{ count, unit }, found, phrase], end: to }) => {
    const days = count * (DAYS_IN[unit] ?? Number.NaN) * (found === 'after' ? 1 : -1)
    return Number.isInteger(days) ? [{ value: { kind: 'days-from' as const, days, phrase }, end: to }] : []
  })
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 }

/** Two moments tied together: a range, a choice, or one by way of the other. */
export const tiedPhrase: Parser<Phrase> = either(
  dayRange,
  weekRange,
  momentRange,
  choice,
  weekdayNear,
  dayNear,
  amountNear,
)
