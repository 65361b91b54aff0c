import type { Weekday } from '../../domain/day.ts'
import { type Amount, amount, oneUnit, wholeWeeks } from './grammar-amounts.ts'
import { mark, ordinal } from './grammar-numbers.ts'
import { monthOfDay, week } from './grammar-periods.ts'
import { article, of } from './grammar-years.ts'
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
import type { Phrase, WeekPeriod, WhichWeekday } from './phrase.ts'
import { DAY_NAMES, FULL_WEEKDAYS, SHORT_WEEKDAYS, WEEKDAYS_WITH_PART } from './words.ts'

/** vrijdag, vr., vrijdagmiddag */
export const weekdayName: Parser<Weekday> = either(
  wordOf(FULL_WEEKDAYS),
  abbreviationOf(SHORT_WEEKDAYS),
  wordOf(WEEKDAYS_WITH_PART),
)

/** The weekday in front of a date: zondag 6 december, Friday, March 13. */
export const weekdayInFront: Parser<Weekday | undefined> = optional(
  map(inOrder(weekdayName, optional(mark(','))), ([day]) => day),
)

const dayName: Parser<number> = remembered(
  either<number>(
    wordOf(DAY_NAMES),
    mean(
      0,
      'deze ochtend, deze middag, deze namiddag, deze avond, this morning, this afternoon, this evening',
    ),
    mean(
      0,
      'later vandaag, later today, vandaag nog, nog vandaag, van de dag, heden avond, this very day, deze dag',
    ),
    mean(
      0,
      'eod, cob, cop, end of day, end of the day, einde dag, eind van de dag, einde van de dag, eind vd dag',
    ),
    mean(0, 'the end of the day, the end of day, het eind van de dag, het einde van de dag'),
    mean(0, 'close of business, close of play, end of play, eob, end of business, end of business day'),
    mean(0, 'einde werkdag, einde van de werkdag, eind van de middag, einde middag, today eod, deze nacht'),
    mean(2, 'day after tomorrow, the day after tomorrow, over morgen, de dag na morgen'),
    mean(1, 'de volgende dag, morgen vroeg, morgen ochtend'),
    mean(-2, 'day before yesterday, the day before yesterday'),
  ),
)

/** morgen, eergisteren, the day after tomorrow */
export const dayNamePhrase: Parser<Phrase> = map(dayName, (daysAway) => ({ kind: 'day-name', daysAway }))

const ahead = say(
  "over, in, binnen, within, inside, in under, binnen nu en, over ongeveer, over circa, over zo ' n, in about",
  'komende, de komende, de eerstkomende, eerstkomende, in de komende, binnen de komende, in de volgende, over uiterlijk',
  'next, the next, in the next, over the next, within the next, the coming, in the coming, binnen maximaal, in ongeveer',
  'tussen nu en, between now and, uiterlijk binnen, uiterlijk over, liefst binnen, binnen een termijn van, termijn',
  'binnen de, in de, binnen een periode van, within a period of, in another, over nog, binnen uiterlijk, na nog',
)
const byNow = say(
  'ahead, from now, from today, vanaf nu, vanaf vandaag, hence, na vandaag, na nu, after today, te rekenen vanaf vandaag',
)
const ago = say('geleden, ago, terug')

function awayFrom(from: number, { count, unit }: Amount): Phrase {
  return { kind: 'away', count, unit, from, bare: false }
}

/** The same weekday a week later. */
const thisTime = inOrder(
  say('this time, same time, same day, deze tijd, dezelfde tijd, dezelfde dag, zelfde dag, vandaag'),
  optional(say(',')),
  say('next week, volgende week'),
)

/** over twee weken, two weeks from now, two weeks ago, morgen over een week, and `2 weken` alone */
export const awayPhrase: Parser<Phrase> = remembered(
  either<Phrase>(
    map(inOrder(ahead, amount), ([, a]) => awayFrom(0, a)),
    map(inOrder(say('binnen, within'), oneUnit), ([, a]) => awayFrom(0, a)),
    map(inOrder(amount, byNow), ([a]) => awayFrom(0, a)),
    map(inOrder(amount, ago), ([a]) => awayFrom(0, { count: -a.count, unit: a.unit })),
    map(inOrder(dayName, optional(say('over, in')), amount), ([from, , a]) => awayFrom(from, a)),
    map(inOrder(dayName, mean<Amount>({ count: 1, unit: 'week' }, 'week, wk')), ([from, a]) =>
      awayFrom(from, a),
    ),
    map(inOrder(dayName, mean<Amount>({ count: 1, unit: 'fortnight' }, 'fortnight')), ([from, a]) =>
      awayFrom(from, a),
    ),
    map(thisTime, () => awayFrom(0, { count: 1, unit: 'week' })),
    map(inOrder(amount, optional(say('from, vanaf, na, after')), dayName), ([a, , from]) =>
      awayFrom(from, a),
    ),
    map(amount, ({ count, unit }) => ({ kind: 'away', count, unit, from: 0, bare: true })),
  ),
)

const which: Parser<WhichWeekday> = either<WhichWeekday>(
  mean('this', 'deze, this'),
  mean(
    'coming',
    'komende, de komende, aankomende, aanstaande, eerstvolgende, de eerstvolgende, a . s ., as, a . s',
  ),
  mean(
    'coming',
    'eerstkomende, de eerstkomende, de aanstaande, eerst komende, toekomende, komend, aankomend, as .',
  ),
  mean('coming', 'nu, coming, the coming, this coming, upcoming, this upcoming, the upcoming, this next'),
  mean('next', 'volgende, de volgende, next, the next, volgend, nxt, vlg, vlg ., naaste'),
  mean('last', 'vorige, de vorige, last, previous'),
  mean('past', 'afgelopen, de afgelopen, past, this past'),
)
const whichBehind: Parser<WhichWeekday> = either<WhichWeekday>(
  mean(
    'coming',
    'aanstaande, a . s ., a . s, as, as ., komend, komende, eerstkomend, eerstkomende, eerstvolgend',
  ),
  mean('coming', 'aankomend, toekomend, coming, e . k ., ek, ek .'),
  mean('next', 'next, volgend, volgende'),
  mean('past', 'jl, jl ., j . l ., jongstleden, afgelopen'),
)
const on = optional(say('op, on'))

function weekdayAway(day: Weekday, weeks: number, exact: boolean): Phrase {
  return { kind: 'weekday-weeks-away', weekday: day, weeks, exact }
}

/** vrijdag, volgende vrijdag, dinsdag volgende week, dinsdag over een week, Tuesday week */
export const weekdayPhrase: Parser<Phrase> = remembered(
  either<Phrase>(
    map(inOrder(weekdayName, whichBehind), ([day, w]) => ({ kind: 'weekday', weekday: day, which: w })),
    map(inOrder(which, weekdayName), ([w, day]) => ({ kind: 'weekday', weekday: day, which: w })),
    map(weekdayName, (day) => ({ kind: 'weekday', weekday: day, which: 'nearest' })),
    map(inOrder(weekdayName, optional(say('in, of, van, the')), optional(mark(',')), week), ([day, , , w]) =>
      weekdayIn(day, w),
    ),
    map(inOrder(week, optional(mark(',')), on, weekdayName), ([w, , , day]) => weekdayIn(day, w)),
    map(inOrder(weekdayName, say('over, in'), wholeWeeks), ([day, , weeks]) =>
      weekdayAway(day, weeks, false),
    ),
    map(inOrder(say('over, in, binnen'), wholeWeeks, on, weekdayName), ([, weeks, , day]) =>
      weekdayAway(day, weeks, false),
    ),
    map(
      inOrder(
        wholeWeeks,
        optional(say('on, from, from this, from next, from coming, this, na, vanaf')),
        weekdayName,
      ),
      ([weeks, , day]) => weekdayAway(day, weeks, true),
    ),
    map(inOrder(say('week, wk'), say('on, from'), weekdayName), ([, , day]) => weekdayAway(day, 1, true)),
    map(inOrder(say('fortnight'), say('on, from'), weekdayName), ([, , day]) => weekdayAway(day, 2, true)),
    map(inOrder(weekdayName, say('week, wk')), ([day]) => weekdayAway(day, 1, true)),
    map(inOrder(weekdayName, say('fortnight')), ([day]) => weekdayAway(day, 2, true)),
  ),
)

function weekdayIn(day: Weekday, w: WeekPeriod): Phrase {
  return { kind: 'weekday-in-week', weekday: day, week: w }
}

/** eerste maandag van juni, last Friday of the month */
export const nthWeekdayPhrase: Parser<Phrase> = map(
  inOrder(
    article,
    either<number>(ordinal, mean(-1, 'laatste, last, allerlaatste, final, the very last')),
    weekdayName,
    of,
    monthOfDay,
  ),
  ([, nth, day, , m]) => ({ kind: 'nth-weekday', nth, weekday: day, month: m }),
)
