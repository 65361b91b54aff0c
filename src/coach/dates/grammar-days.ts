import type { Weekday } from '../../domain/day.ts'
import { type Amount, amount, mark, ordinal, wholeWeeks } from './grammar-numbers.ts'
import { article, monthOfDay, of, week } from './grammar-periods.ts'
import { type Parser, abbreviationOf, either, inOrder, map, mean, optional, say, wordOf } from './parser.ts'
import type { Phrase, WeekPeriod, WhichWeekday } from './phrase.ts'
import { DAY_NAMES, FULL_WEEKDAYS, SHORT_WEEKDAYS, WEEKDAYS_WITH_PART } from './words.ts'

const weekday: Parser<Weekday> = either(
  wordOf(FULL_WEEKDAYS),
  abbreviationOf(SHORT_WEEKDAYS),
  wordOf(WEEKDAYS_WITH_PART),
)

/** The weekday in front of a date: zondag 6 december, Friday, March 13. */
export const weekdayInFront: Parser<Weekday | undefined> = optional(
  map(inOrder(weekday, optional(mark(','))), ([day]) => day),
)

const dayName: Parser<number> = either<number>(
  wordOf(DAY_NAMES),
  mean(2, 'day after tomorrow, the day after tomorrow'),
  mean(-2, 'day before yesterday, the day before yesterday'),
  mean(0, 'eod, cob, end of day, end of the day, einde dag, eind van de dag, einde van de dag'),
)

/** morgen, eergisteren, the day after tomorrow */
export const dayNamePhrase: Parser<Phrase> = map(dayName, (daysAway) => ({ kind: 'day-name', daysAway }))

const ahead = say(
  "over, in, binnen, within, binnen nu en, over ongeveer, over circa, over zo ' n, in about, in ongeveer",
  'komende, de komende, in de komende, binnen de komende, in de volgende, over uiterlijk, binnen maximaal',
  'next, the next, in the next, within the next, the coming',
)
const fromNow = say('from now, from today, vanaf nu, vanaf vandaag, hence')
const ago = say('geleden, ago, terug')

function awayFrom(from: number, { count, unit }: Amount): Phrase {
  return { kind: 'away', count, unit, from, bare: false }
}

/** over twee weken, two weeks from now, two weeks ago, morgen over een week, and `2 weken` alone */
export const awayPhrase: Parser<Phrase> = either<Phrase>(
  map(inOrder(ahead, amount), ([, a]) => awayFrom(0, a)),
  map(inOrder(amount, fromNow), ([a]) => awayFrom(0, a)),
  map(inOrder(amount, ago), ([a]) => awayFrom(0, { count: -a.count, unit: a.unit })),
  map(inOrder(dayName, optional(say('over, in')), amount), ([from, , a]) => awayFrom(from, a)),
  map(inOrder(amount, say('from, vanaf, na, after'), dayName), ([a, , from]) => awayFrom(from, a)),
  map(amount, ({ count, unit }) => ({ kind: 'away', count, unit, from: 0, bare: true })),
)

const which: Parser<WhichWeekday> = either<WhichWeekday>(
  mean('this', 'deze, this'),
  mean('coming', 'komende, de komende, aankomende, aanstaande, eerstvolgende, de eerstvolgende, a . s .'),
  mean('coming', 'coming, the coming, this coming, upcoming'),
  mean('next', 'volgende, de volgende, next'),
  mean('last', 'vorige, de vorige, last, previous'),
  mean('past', 'afgelopen, de afgelopen, past, this past'),
)
const whichBehind: Parser<WhichWeekday> = either<WhichWeekday>(
  mean('coming', 'aanstaande, a . s ., a . s, as, komend'),
  mean('past', 'jl, jl ., j . l ., jongstleden, afgelopen'),
)
const on = optional(say('op, on'))

function weekdayAway(day: Weekday, weeks: number, exact: boolean): Phrase {
  return { kind: 'weekday-weeks-away', weekday: day, weeks, exact }
}

/** vrijdag, volgende vrijdag, dinsdag volgende week, dinsdag over een week, Tuesday week */
export const weekdayPhrase: Parser<Phrase> = either<Phrase>(
  map(inOrder(weekday, whichBehind), ([day, w]) => ({ kind: 'weekday', weekday: day, which: w })),
  map(inOrder(which, weekday), ([w, day]) => ({ kind: 'weekday', weekday: day, which: w })),
  map(weekday, (day) => ({ kind: 'weekday', weekday: day, which: 'nearest' })),
  map(inOrder(weekday, optional(say('in, of, van')), week), ([day, , w]) => weekdayIn(day, w)),
  map(inOrder(week, on, weekday), ([w, , day]) => weekdayIn(day, w)),
  map(inOrder(weekday, say('over, in'), wholeWeeks), ([day, , weeks]) => weekdayAway(day, weeks, false)),
  map(inOrder(say('over, in'), wholeWeeks, on, weekday), ([, weeks, , day]) =>
    weekdayAway(day, weeks, false),
  ),
  map(inOrder(wholeWeeks, say('on, from'), weekday), ([weeks, , day]) => weekdayAway(day, weeks, true)),
  map(inOrder(weekday, say('week')), ([day]) => weekdayAway(day, 1, true)),
)

function weekdayIn(day: Weekday, w: WeekPeriod): Phrase {
  return { kind: 'weekday-in-week', weekday: day, week: w }
}

/** eerste maandag van juni, last Friday of the month */
export const nthWeekdayPhrase: Parser<Phrase> = map(
  inOrder(article, either<number>(ordinal, mean(-1, 'laatste, last')), weekday, of, monthOfDay),
  ([, nth, day, , m]) => ({ kind: 'nth-weekday', nth, weekday: day, month: m }),
)
