import { ordinal } from './grammar-numbers.ts'
import { type AwayUnit, awayBy, awayUnit, monthOfDay, period } from './grammar-periods.ts'
import { article, of } from './grammar-years.ts'
import { type Parser, either, inOrder, map, mean, optional, say, remembered } from './parser.ts'
import type { PeriodPart, Phrase } from './phrase.ts'

/** `eind van de maand` needs no `deze`. */
const periodOfPart = either(
  period,
  map(inOrder(article, awayUnit), ([, unit]) => awayBy(unit, 0)),
)
const part: Parser<PeriodPart> = either<PeriodPart>(
  mean(
    'end',
    'eind, einde, eind van, einde van, het eind van, het einde van, ultimo, laatste dag van, tegen eind',
  ),
  mean(
    'end',
    'aan het eind van, aan het einde van, op het eind van, op het einde van, de laatste dag van, ult, ult .',
  ),
  mean(
    'end',
    'eind vd, einde vd, eind v / d, einde v / d, op eind, op einde, laat in, later in, op het laatst van, eind v, helemaal eind, de laatste van',
  ),
  mean(
    'end',
    'end, end of, the end of, late, late in, last day of, the last day of, later in, the very end of',
  ),
  mean(
    'end',
    'at end of, the tail end of, tail end of, the back end of, back end of, close of, the close of, eo',
  ),
  mean(
    'end',
    'tweede helft, tweede helft van, de tweede helft van, 2 e helft, 2 e helft van, laatste helft van',
  ),
  mean('end', 'second half of, the second half of, the latter half of, latter half of, the back half of'),
  mean('end', 'second half, the second half, 2 nd half of, 2 nd half'),
  mean(
    'middle',
    'medio, halverwege vd, midden vd, halverwege, midden, midden in, het midden van, in het midden van, mid -',
  ),
  mean('middle', 'mid, the middle of, middle of, halfway through, midway through, halfway'),
  mean(
    'middle',
    'eerste helft, eerste helft van, de eerste helft van, 1 e helft, 1 e helft van, 1 ste helft van',
  ),
  mean('middle', 'first half of, the first half of, first half, the first half, 1 st half of'),
  mean(
    'begin',
    'begin, begin vd, begin van, het begin van, aan het begin van, in het begin van, vroeg in, prille begin van',
  ),
  mean('begin', 'start of, the start of, beginning of, the beginning of, early, early in, start, beginning'),
  mean(
    'first-day',
    'eerste dag van, de eerste dag van, first day of, the first day of, primo, aanvang, 1 e dag van',
  ),
)
const endOf = (unit: AwayUnit): Phrase => ({ kind: 'period', period: awayBy(unit, 0), part: 'end' })

/** end, then the name of a period in a shorthand: EOW, EOM April. */
const shorthand: Parser<Phrase> = either<Phrase>(
  mean(endOf('week'), 'eow, end of week, einde week, einde v / d week, eind v / d week, eo week'),
  mean(
    endOf('month'),
    'eom, month end, monthend, the month end, maandeinde, einde maand, month s end, month - end',
  ),
  mean(endOf('quarter'), 'eoq, quarter end, the quarter end, kwartaaleinde'),
  mean(
    endOf('year'),
    "eoy, year end, yearend, the year end, the year ' s end, year ' s end, jaareinde, de jaarwisseling, jaarwisseling, the turn of the year, turn of the year",
  ),
  map(inOrder(say('eom, eow, eoq, eoy'), optional(say('of, in')), period), ([, , found]) => ({
    kind: 'period',
    period: found,
    part: 'end',
  })),
  mean({ kind: 'period', period: awayBy('week', 0), part: 'middle' }, 'midweek, halverwege de week'),
)

const straight = optional(say('direct, meteen, gelijk, straight, right, just, vlak, net, pal'))
const weekend: Parser<Phrase> = either<Phrase>(
  mean(
    { kind: 'period', period: awayBy('weekend', 0), part: 'whole' },
    'weekend, het weekend, the weekend, over the weekend, het hele weekend, weekeinde, het weekeinde',
  ),
  map(
    inOrder(
      straight,
      mean<Phrase>({ kind: 'after-weekend' }, 'na het weekend, after the weekend, na het weekeinde'),
    ),
    ([, found]) => found,
  ),
)

const some = optional(
  say('ergens, sometime, some time, ergens in, een keer, een keertje, at some point, any time, anytime'),
)
const somewhere = optional(
  say(
    'ergens, sometime, some time, at some point, een keer, een keertje, of eerder, or sooner, or earlier, or before, nog',
  ),
)

/** eind juni, Q2, volgende maand, het weekend, EOM */
export const periodPhrase: Parser<Phrase> = remembered(
  either<Phrase>(
    map(inOrder(part, periodOfPart, somewhere), ([p, found]) => ({ kind: 'period', period: found, part: p })),
    // "Half jaar" is a length, so `half` needs a period with a name.
    map(inOrder(say('half'), period), ([, found]) => ({ kind: 'period', period: found, part: 'middle' })),
    map(inOrder(some, period, somewhere), ([, found]) => ({ kind: 'period', period: found, part: 'whole' })),
    weekend,
    shorthand,
  ),
)

const ordinalOrLast = either<number>(ordinal, mean(-1, 'laatste, last, the final, final, allerlaatste'))

/** eerste week van mei, last week of the month */
export const weekInMonthPhrase: Parser<Phrase> = map(
  inOrder(
    article,
    ordinalOrLast,
    optional(say('volle, hele, full, whole')),
    say('week'),
    optional(of),
    monthOfDay,
  ),
  ([, nth, , , , m]) => ({ kind: 'week-in-month', nth, month: m }),
)

const firstOrLast = either<'first' | 'last'>(
  mean('first', 'eerste, first, 1 e, 1 ste, 1 st'),
  mean('last', 'laatste, last, final'),
)
const workday = say('werkdag, workday, working day, business day, weekday, work day, doordeweekse dag')

/** laatste werkdag van de maand, first working day of May */
export const workdayPhrase: Parser<Phrase> = either<Phrase>(
  map(inOrder(article, firstOrLast, workday, of, either(monthOfDay, periodOfPart)), ([, nth, , , found]) => ({
    kind: 'workday-of',
    nth,
    period: found,
  })),
)
