import { digits, mark, numberWord } from './grammar-numbers.ts'
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
  mapSome,
  remembered,
} from './parser.ts'
import { FULL_UNITS, HALVES, SHORT_UNITS, type Unit } from './words.ts'

/** A number of units, such as two weeks; the number may end in a half. */
export interface Amount {
  readonly count: number
  readonly unit: Unit
}

const whole = either(
  digits(4),
  numberWord,
  mean(100, 'a hundred, one hundred'),
  mean(12, 'a dozen, een dozijn'),
)
const single = mean(1, "a, an, ' n")
const decimal = map(inOrder(digits(3), mark(',', '.'), digits(1)), ([n, , tenths]) => n + tenths / 10)
const half = either(
  wordOf(HALVES),
  mean(0.5, 'een half, een halve, half a, half an, a half'),
  map(inOrder(whole, mean(0.5, 'en een half, en een halve, and a half, ½')), ([n, more]) => n + more),
)
const numeral = either(whole, decimal, half, single)

/** Two or three is at most three: 2 à 3, two to three, 2-3. */
const atMost: Parser<number> = map(
  inOrder(whole, say('a, of, tot, or, to, -, /, tot maximaal, hooguit'), whole),
  ([from, , to]) => (to > from ? to : Number.NaN),
)

const unit: Parser<Unit> = either<Unit>(
  wordOf(FULL_UNITS),
  abbreviationOf(SHORT_UNITS),
  mean('workday', 'working day, working days, business day, business days, werkbare dagen, bus days'),
  mean('week', 'calendar weeks, volle weken, hele weken, full weeks, whole weeks, weken tijd'),
  mean('day', 'calendar days, kalenderdagen, volle dagen, full days'),
  mean('month', 'volle maanden, full months, hele maanden, calendar months'),
)
const halfBehind = mean(0.5, 'and a half, en een half')

/** Words that hardly change a number: about two weeks, hooguit 3 dagen. */
const roughly = optional(
  say(
    "ongeveer, circa, ca, ca ., zo ' n, zon, pakweg, plusminus, plus minus, ruwweg, about, around, roughly",
    'approximately, approx, approx ., some, maximaal, max, max ., hooguit, hoogstens, maximum, ~, ±, + / -',
    'at most, no more than, not more than, up to, a maximum of, max of, another, nog, nog eens',
  ),
)
/** Behind it: in two weeks' time, two weeks max. */
const timeBehind = optional(
  say(
    "' time, time, ' s time, tijd, max, max ., maximaal, at most, at the most, tops, hooguit, op zijn hoogst",
  ),
)

const plain: Parser<Amount> = either<Amount>(
  map(inOrder(either(numeral, atMost), unit), ([count, of]) => ({ count, unit: of })),
  map(inOrder(either(whole, single), unit, halfBehind), ([n, of, more]) => ({ count: n + more, unit: of })),
  // Een week of drie, een dag of tien: about so many.
  map(inOrder(optional(say("een, ' n, n")), unit, say('of'), whole), ([, of, , n]) => ({
    count: n > 1 ? n : Number.NaN,
    unit: of,
  })),
)

/** 2 weken, anderhalve maand, half a year, 1,5 jaar, a year and a half, ongeveer twee weken, een week of drie. */
export const amount: Parser<Amount> = remembered(
  mapSome(inOrder(roughly, plain, timeBehind), ([, found]) =>
    Number.isNaN(found.count) ? undefined : found,
  ),
)

/** The one unit of "binnen de week", "within the month". */
export const oneUnit: Parser<Amount> = map(
  inOrder(
    say('de, het, the'),
    either<Unit>(
      mean('week', 'week'),
      mean('month', 'maand, month'),
      mean('year', 'jaar, year'),
      mean('hour', 'uur, hour'),
      mean('day', 'dag, day'),
    ),
    optional(say('tijd')),
  ),
  ([, of]) => ({ count: 1, unit: of }),
)

/** An amount in whole weeks: two weeks, a fortnight, 14 dagen; eight and fifteen days are one and two weeks. */
export const wholeWeeks: Parser<number> = mapSome(amount, (found) => {
  const weeks = weeksIn(found)
  return Number.isInteger(weeks) ? weeks : undefined
})

function weeksIn({ count, unit: of }: Amount): number {
  if (of === 'week') return count
  if (of === 'fortnight') return count * 2
  if (of !== 'day') return Number.NaN
  return count === 8 || count === 15 ? (count - 1) / 7 : count / 7
}
