import { digits, mark, ordinal, roman } from './grammar-numbers.ts'
import { article, away, yearAfterDate, yearAfterName, yearInFront, yearNumber } from './grammar-years.ts'
import {
  type Parser,
  abbreviationOf,
  either,
  inOrder,
  map,
  mean,
  optional,
  say,
  wordOf,
  remembered,
} from './parser.ts'
import type { Period, WeekPeriod } from './phrase.ts'
import { FULL_MONTHS, SHORT_MONTHS } from './words.ts'

type AwayPeriod = Extract<Period, { kind: 'away' }>
/** A unit of a period that can be this one or the next. */
export type AwayUnit = AwayPeriod['unit']

export const month: Parser<number> = either(wordOf(FULL_MONTHS), abbreviationOf(SHORT_MONTHS))

export function awayBy(unit: AwayUnit, by: number): AwayPeriod {
  return { kind: 'away', unit, by }
}

/** week, maand, quarter … */
export const awayUnit: Parser<AwayUnit> = either<AwayUnit>(
  mean('week', 'week, wk, workweek, werkweek, work week, working week'),
  mean('weekend', 'weekend, weekeinde, weekeind'),
  mean('month', 'maand, mnd, month, kalendermaand'),
  mean('quarter', 'kwartaal, quarter, qtr'),
  mean('half-year', 'halfjaar, half year, half jaar'),
  mean('year', 'jaar, year, kalenderjaar, calendar year'),
)
// Only these take `het`: in "We doen het volgende week" it is not the article of the week.
const neuterUnit: Parser<AwayUnit> = either<AwayUnit>(
  mean('weekend', 'weekend, weekeinde, weekeind'),
  mean('quarter', 'kwartaal'),
  mean('half-year', 'halfjaar, half jaar'),
  mean('year', 'jaar, kalenderjaar'),
)

const comingWeekend = say(
  'komend, komende, het komende, aankomend, aanstaand, this coming, the coming, coming',
)
/** deze week, volgende maand, next quarter, the week after next */
export const awayPeriod: Parser<Period> = either<Period>(
  // Only "next weekend" can be the one after.
  map(inOrder(comingWeekend, say('weekend, weekeinde, weekeind')), () => awayBy('weekend', 0)),
  map(inOrder(away, awayUnit), ([by, unit]) => awayBy(unit, by)),
  map(inOrder(say('het'), away, neuterUnit), ([, by, unit]) => awayBy(unit, by)),
  map(inOrder(article, awayUnit, say('after next')), ([, unit]) => awayBy(unit, 2)),
  map(inOrder(article, awayUnit, say('na volgende')), ([, unit]) => awayBy(unit, 2)),
  map(inOrder(awayUnit, say('aanstaande, a . s ., eerstkomend, toekomende')), ([unit]) => awayBy(unit, 1)),
)

const weekWord = either(
  say('week, wk, wk ., weeknummer, weeknr, weeknr ., week nr, week nr ., week nummer, kalenderweek, weken'),
  say('calendar week, week number, week no, week no ., cw, kw, weeks, wks, wkn'),
)
const weekMark = say('w, wk, week')

/** week 14, wk 14 van 2027, 2026-W14 */
const namedWeek: Parser<WeekPeriod> = either<WeekPeriod>(
  map(
    inOrder(
      weekWord,
      digits(2),
      either(
        yearAfterName,
        map(inOrder(mark('-', '/'), yearNumber), ([, y]) => y),
      ),
    ),
    ([, week, year]) => ({
      kind: 'week',
      week,
      year,
    }),
  ),
  map(inOrder(yearNumber, optional(mark('-', '/')), weekMark, digits(2)), ([year, , , week]) => ({
    kind: 'week',
    week,
    year,
  })),
  map(inOrder(mark('w'), digits(2), yearAfterName), ([, week, year]) => ({ kind: 'week', week, year })),
)

const yearMonth = either(
  inOrder(digits(4, 4), mark('-', '/'), digits(2)),
  map(inOrder(digits(2), mark('-', '/'), digits(4, 4)), ([m, dash, year]) => [year, dash, m] as const),
)
const monthInFront = optional(
  say(
    'komende, deze, this, coming, this coming, aanstaande, a . s ., de maand, the month of, month of, maand',
  ),
)
const monthBehind = optional(say('aanstaande, a . s ., eerstkomend'))
/** mei, mei 2027, 2027-05 */
export const namedMonth: Parser<Period> = either<Period>(
  map(inOrder(monthInFront, month, yearAfterName, monthBehind), ([, m, year]) => ({
    kind: 'month',
    month: m,
    year,
  })),
  map(inOrder(month, mark('-', '/'), yearNumber), ([m, , year]) => ({ kind: 'month', month: m, year })),
  map(inOrder(yearInFront, month), ([year, m]) => ({ kind: 'month', month: m, year })),
  map(yearMonth, ([year, , m]) => ({ kind: 'month', month: m, year: { year } })),
)

const quarterNumber = either(
  map(inOrder(say('q, k, kw, kwartaal, quarter, qtr'), either(digits(1), roman)), ([, n]) => n),
  map(inOrder(article, ordinal, say('kwartaal, quarter, q')), ([, n]) => n),
  map(inOrder(digits(1), say('q')), ([n]) => n),
)
const namedQuarter: Parser<Period> = either<Period>(
  map(inOrder(quarterNumber, optional(mark('-', '/')), yearAfterDate), ([quarter, , year]) => ({
    kind: 'quarter',
    quarter,
    year,
  })),
  map(inOrder(yearInFront, optional(mark('-', '/')), quarterNumber), ([year, , quarter]) => ({
    kind: 'quarter',
    quarter,
    year,
  })),
)

const half: Parser<number> = either<number>(
  mean(1, 'eerste, 1 e, 1 ste, first, 1 st'),
  mean(2, 'tweede, 2 e, 2 de, second, 2 nd'),
)
const halfNumber = either(
  map(inOrder(say('h'), digits(1)), ([, n]) => n),
  map(
    inOrder(article, half, say('halfjaar, half jaar, half year, half of the year, half of this year')),
    ([, n]) => n,
  ),
  map(
    inOrder(article, half, say('helft van het jaar, helft van dit jaar, jaarhelft, half van het jaar')),
    ([, n]) => n,
  ),
)
const halfYear: Parser<Period> = either<Period>(
  map(inOrder(halfNumber, yearAfterDate), ([n, year]) => ({ kind: 'half-year', half: n, year })),
  map(inOrder(yearInFront, optional(mark('-')), halfNumber), ([year, , n]) => ({
    kind: 'half-year',
    half: n,
    year,
  })),
)
const wholeYear: Parser<Period> = map(
  inOrder(optional(say('het jaar, the year, jaar, year')), digits(4, 4)),
  ([, year]) => ({
    kind: 'year',
    year,
  }),
)

/** A week that a weekday can be part of. */
export const week: Parser<WeekPeriod> = either<WeekPeriod>(
  namedWeek,
  map(inOrder(away, say('week, wk')), ([by]) => awayBy('week', by)),
  map(inOrder(say('the'), away, say('week')), ([, by]) => awayBy('week', by)),
  mean(awayBy('week', 2), 'the week after next, week after next'),
  mean(awayBy('week', 2), 'de week na volgende week, week na volgende week'),
)

/** A month for `de 15e van …` and `de laatste vrijdag van …`. */
export const monthOfDay: Parser<Period> = either<Period>(
  namedMonth,
  map(inOrder(optional(say('the, de')), away, say('maand, month')), ([, by]) => awayBy('month', by)),
  map(inOrder(article, say('maand, month')), () => ({ kind: 'nearest-month' })),
)

/** Any period that can stand alone. */
export const period = remembered(
  either<Period>(awayPeriod, namedWeek, namedMonth, namedQuarter, halfYear, wholeYear),
)
