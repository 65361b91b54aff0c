import { ANY_NUMBER } from './first.ts'
import { type Parser, either, inOrder, map, oneNumber, oneOf, parser, wordOf } from './parser.ts'
import { ENGLISH_FIRSTS, ENGLISH_ONES, ENGLISH_TENS, NUMBERS, ORDINALS, ORDINAL_ENDINGS } from './words.ts'

/** A whole number in digits, of at most so many digits and at least so many. */
export function digits(atMost: number, atLeast = 1): Parser<number> {
  return oneNumber((text) => (text.length >= atLeast && text.length <= atMost ? Number(text) : undefined))
}

/** A mark, such as the dash of 6-12. */
export const mark = oneOf

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

const digitOrdinal: Parser<number> = parser(ANY_NUMBER, (tokens, at) => {
  const [number, ending] = [tokens[at], tokens[at + 1]]
  const fits = number?.kind === 'number' && number.text.length <= 2 && ending?.glued === true
  return fits && ORDINAL_ENDINGS.has(ending.text) ? [{ value: Number(number.text), end: at + 2 }] : []
})

/** 15e, 15th, vijftiende, twenty-first. */
export const ordinal: Parser<number> = either(
  digitOrdinal,
  wordOf(ORDINALS),
  map(inOrder(wordOf(ENGLISH_TENS), wordOf(ENGLISH_FIRSTS)), ([tens, ones]) => tens + ones),
)

/** A Roman numeral from I to XII. */
export const roman: Parser<number> = wordOf(
  new Map(
    ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((text, i) => [
      text,
      i + 1,
    ]),
  ),
)
