import { type Parser, abbreviationOf, either, inOrder, map, mean, one, wordOf } from './parser.ts'
import {
  ENGLISH_FIRSTS,
  ENGLISH_ONES,
  ENGLISH_TENS,
  FULL_UNITS,
  HALVES,
  NUMBERS,
  ORDINALS,
  ORDINAL_ENDINGS,
  SHORT_UNITS,
  type Unit,
} from './words.ts'

/** A number of units, such as two weeks; the number may end in a half. */
export interface Amount {
  readonly count: number
  readonly unit: Unit
}

/** A whole number in digits, of at most so many digits and at least so many. */
export function digits(atMost: number, atLeast = 1): Parser<number> {
  return one(({ kind, text }) =>
    kind === 'number' && text.length >= atLeast && text.length <= atMost ? Number(text) : undefined,
  )
}

/** A mark, such as the dash of 6-12. */
export function mark(...marks: readonly string[]): Parser<string> {
  return one(({ text }) => (marks.includes(text) ? text : undefined))
}

/** Two digits are a year from 1980 to 2079. */
export function fullYear(year: number): number {
  if (year >= 100) return year
  return year < 80 ? 2000 + year : 1900 + year
}

/** A number in words: vijf, twenty-one. */
export const numberWord: Parser<number> = either(
  wordOf(NUMBERS),
  map(inOrder(wordOf(ENGLISH_TENS), wordOf(ENGLISH_ONES)), ([tens, ones]) => tens + ones),
)

const whole = either(digits(4), numberWord)
const single = mean(1, "a, an, ' n")
const decimal = map(inOrder(digits(3), mark(',', '.'), digits(1)), ([n, , tenths]) => n + tenths / 10)
const half = either(
  wordOf(HALVES),
  mean(0.5, 'een half, een halve, half a, half an, a half'),
  map(inOrder(whole, mean(0.5, 'en een half, en een halve, and a half')), ([n, more]) => n + more),
)
const unit: Parser<Unit> = either<Unit>(
  wordOf(FULL_UNITS),
  abbreviationOf(SHORT_UNITS),
  mean('workday', 'working day, working days, business day, business days'),
)
const halfBehind = mean(0.5, 'and a half, en een half')

/** 2 weken, anderhalve maand, half a year, 1,5 jaar, a year and a half. */
export const amount: Parser<Amount> = either<Amount>(
  map(inOrder(either(whole, decimal, half, single), unit), ([count, of]) => ({ count, unit: of })),
  map(inOrder(either(whole, single), unit, halfBehind), ([n, of, more]) => ({ count: n + more, unit: of })),
)

/** An amount in whole weeks: two weeks, a fortnight, 14 dagen. */
export const wholeWeeks: Parser<number> = (tokens, at) =>
  amount(tokens, at).flatMap(({ value, end }) => {
    const weeks = weeksIn(value)
    return Number.isInteger(weeks) ? [{ value: weeks, end }] : []
  })

function weeksIn({ count, unit: of }: Amount): number {
  if (of === 'week') return count
  if (of === 'fortnight') return count * 2
  return of === 'day' ? count / 7 : Number.NaN
}

const digitOrdinal: Parser<number> = (tokens, at) => {
  const [number, ending] = [tokens[at], tokens[at + 1]]
  const fits = number?.kind === 'number' && number.text.length <= 2 && ending?.glued === true
  return fits && ORDINAL_ENDINGS.has(ending.text) ? [{ value: Number(number.text), end: at + 2 }] : []
}

/** 15e, 15th, vijftiende, twenty-first. */
export const ordinal: Parser<number> = either(
  digitOrdinal,
  wordOf(ORDINALS),
  map(inOrder(wordOf(ENGLISH_TENS), wordOf(ENGLISH_FIRSTS)), ([tens, ones]) => tens + ones),
)
