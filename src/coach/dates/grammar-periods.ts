import type { FeastDay } from './feast-days.ts'
import { digits, fullYear, mark, ordinal } from './grammar-numbers.ts'
import { type Parser, abbreviationOf, either, inOrder, map, mean, optional, say, wordOf } from './parser.ts'
import type { Period, PeriodPart, Phrase, WeekPeriod, YearRef } from './phrase.ts'
import { FULL_MONTHS, SHORT_MONTHS } from './words.ts'

type AwayPeriod = Extract<Period, { kind: 'away' }>
type AwayUnit = AwayPeriod['unit']

export const article = optional(say("de, het, ' t, the"))
export const of = say('van, of, in, van de, van het, of the, in de, in the, in het, v / d')
export const month: Parser<number> = either(wordOf(FULL_MONTHS), abbreviationOf(SHORT_MONTHS))

/** deze, volgende, vorige: how many periods from the one of today. */
const away: Parser<number> = either<number>(
  mean(0, 'deze, dit, this, current, the current, de huidige, huidige, huidig'),
  mean(1, 'volgende, volgend, komende, komend, aankomende, aankomend, next, coming'),
  mean(1, 'de volgende, de komende, the next, the coming, the following'),
  mean(-1, 'vorige, vorig, afgelopen, last, previous, past'),
  mean(-1, 'de vorige, de afgelopen, the last, the previous, the past'),
)

const yearNumber: Parser<YearRef> = map(digits(4, 4), (year) => ({ year }))
const shortYear: Parser<YearRef> = map(inOrder(optional(mark("'")), digits(2, 2)), ([, year]) => ({
  year: fullYear(year),
}))
const namedYear: Parser<YearRef> = map(inOrder(away, say('jaar, year')), ([by]) => ({ yearsAway: by }))
const beforeYear = optional(either<unknown>(of, mark(',')))

/** The year behind a day and month, which two digits can name too. */
export const yearAfterDate: Parser<YearRef | undefined> = optional(
  map(inOrder(beforeYear, either(yearNumber, shortYear, namedYear)), ([, year]) => year),
)
/** The year behind a name; no two digits, since `May 26` is a day. */
export const yearAfterName: Parser<YearRef | undefined> = optional(
  map(inOrder(beforeYear, either(yearNumber, namedYear)), ([, year]) => year),
)
/** The year in front of a name: 2027 Q1, volgend jaar mei. */
const yearInFront = either(yearNumber, namedYear)

function awayBy(unit: AwayUnit, by: number): AwayPeriod {
  return { kind: 'away', unit, by }
}

const awayUnit: Parser<AwayUnit> = either<AwayUnit>(
  mean('week', 'week, wk'),
  mean('weekend', 'weekend'),
  mean('month', 'maand, mnd, month'),
  mean('quarter', 'kwartaal, quarter'),
  mean('year', 'jaar, year'),
)
// Only these take `het`: in "We doen het volgende week" it is not the article of the week.
const neuterUnit: Parser<AwayUnit> = either<AwayUnit>(
  mean('weekend', 'weekend'),
  mean('quarter', 'kwartaal'),
  mean('year', 'jaar'),
)

/** deze week, volgende maand, next quarter, the week after next */
const awayPeriod: Parser<Period> = either<Period>(
  map(inOrder(away, awayUnit), ([by, unit]) => awayBy(unit, by)),
  map(inOrder(say('het'), away, neuterUnit), ([, by, unit]) => awayBy(unit, by)),
  map(inOrder(article, awayUnit, say('after next')), ([, unit]) => awayBy(unit, 2)),
)

/** week 14, wk 14 van 2027 */
const namedWeek: Parser<WeekPeriod> = map(
  inOrder(say('week, wk, wk ., weeknummer'), digits(2), yearAfterName),
  ([, week, year]) => ({ kind: 'week', week, year }),
)

const yearMonth = either(
  inOrder(digits(4, 4), mark('-', '/'), digits(2)),
  map(inOrder(digits(2), mark('-', '/'), digits(4, 4)), ([m, dash, year]) => [year, dash, m] as const),
)
const monthInFront = optional(say('komende, deze, this, coming'))
const namedMonth: Parser<Period> = either<Period>(
  map(inOrder(monthInFront, month, yearAfterName), ([, m, year]) => ({ kind: 'month', month: m, year })),
  map(inOrder(yearInFront, month), ([year, m]) => ({ kind: 'month', month: m, year })),
  map(yearMonth, ([year, , m]) => ({ kind: 'month', month: m, year: { year } })),
)

const quarterNumber = either(
  map(inOrder(say('q, k, kwartaal, quarter'), digits(1)), ([, n]) => n),
  map(inOrder(article, ordinal, say('kwartaal, quarter')), ([, n]) => n),
)
const namedQuarter: Parser<Period> = either<Period>(
  map(inOrder(quarterNumber, yearAfterDate), ([quarter, year]) => ({ kind: 'quarter', quarter, year })),
  map(inOrder(yearInFront, quarterNumber), ([year, quarter]) => ({ kind: 'quarter', quarter, year })),
)
const wholeYear: Parser<Period> = map(
  inOrder(optional(say('het jaar, the year')), digits(4, 4)),
  ([, year]) => ({
    kind: 'year',
    year,
  }),
)

/** A week that a weekday can be part of. */
export const week: Parser<WeekPeriod> = either<WeekPeriod>(
  namedWeek,
  map(inOrder(away, say('week, wk')), ([by]) => awayBy('week', by)),
  mean(awayBy('week', 2), 'the week after next, week after next'),
)

/** A month for `de 15e van …` and `de laatste vrijdag van …`. */
export const monthOfDay: Parser<Period> = either<Period>(
  namedMonth,
  map(inOrder(away, say('maand, month')), ([by]) => awayBy('month', by)),
  map(inOrder(article, say('maand, month')), () => awayBy('month', 0)),
)

/** Any period that can stand alone. */
const period = either<Period>(awayPeriod, namedWeek, namedMonth, namedQuarter, wholeYear)
/** `eind van de maand` needs no `deze`. */
const periodOfPart = either<Period>(
  period,
  map(inOrder(article, awayUnit), ([, unit]) => awayBy(unit, 0)),
)
const part: Parser<PeriodPart> = either<PeriodPart>(
  mean('end', 'eind, einde, eind van, einde van, het eind van, het einde van, ultimo, laatste dag van'),
  mean('end', 'aan het eind van, aan het einde van, op het eind van, op het einde van, de laatste dag van'),
  mean('end', 'end, end of, the end of, late, late in, last day of, the last day of'),
  mean('middle', 'medio, halverwege, midden, midden in, het midden van'),
  mean('middle', 'mid, the middle of, middle of, halfway through'),
  mean('begin', 'begin, begin van, het begin van, aan het begin van, vroeg in'),
  mean('begin', 'start of, the start of, beginning of, the beginning of, early, early in'),
  mean('first-day', 'eerste dag van, de eerste dag van, first day of, the first day of'),
)
const endOf = (unit: AwayUnit): Phrase => ({ kind: 'period', period: awayBy(unit, 0), part: 'end' })

/** eind juni, Q2, volgende maand, het weekend, EOM */
export const periodPhrase: Parser<Phrase> = either<Phrase>(
  map(inOrder(part, periodOfPart), ([p, found]) => ({ kind: 'period', period: found, part: p })),
  // "Half jaar" is a length, so `half` needs a period with a name.
  map(inOrder(say('half'), period), ([, found]) => ({ kind: 'period', period: found, part: 'middle' })),
  map(period, (found) => ({ kind: 'period', period: found, part: 'whole' })),
  mean({ kind: 'period', period: awayBy('weekend', 0), part: 'whole' }, 'weekend, het weekend, the weekend'),
  mean({ kind: 'after-weekend' }, 'na het weekend, after the weekend'),
  mean(endOf('week'), 'eow'),
  mean(endOf('month'), 'eom, month end'),
  mean(endOf('quarter'), 'eoq'),
  mean(endOf('year'), 'eoy, year end'),
)

const feast: Parser<FeastDay> = either<FeastDay>(
  mean('christmas', 'kerst, kerstmis, eerste kerstdag, 1 e kerstdag, christmas, christmas day, xmas'),
  mean('christmas-eve', 'kerstavond, christmas eve'),
  mean('new-years-eve', "oud en nieuw, oudjaar, oudejaarsdag, new year ' s eve"),
  mean('new-year', "nieuwjaar, nieuwjaarsdag, new year, the new year, new year ' s day"),
  mean('easter', 'pasen, eerste paasdag, easter, easter sunday'),
  mean('ascension', 'hemelvaart, hemelvaartsdag, ascension day'),
  mean('pentecost', 'pinksteren, pentecost'),
  mean('kings-day', "koningsdag, king ' s day"),
  mean('saint-nicholas', 'sinterklaas, pakjesavond'),
)

/** kerst, Christmas 2027 */
export const feastPhrase: Parser<Phrase> = map(inOrder(article, feast, yearAfterName), ([, name, year]) => ({
  kind: 'feast',
  feast: name,
  year,
}))
