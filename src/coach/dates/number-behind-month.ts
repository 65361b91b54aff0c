import type { Spot } from './deadline-spot.ts'
import { dayNumber } from './grammar-dates.ts'
import { digits, numberWord, ordinal } from './grammar-numbers.ts'
import { article } from './grammar-years.ts'
import { optional } from './parser.ts'
import type { Token } from './tokens.ts'
import { ENGLISH_ONES, FULL_MONTHS, NUMBERS, SHORT_MONTHS } from './words.ts'

/** A number that stands behind the name of a month. */
export interface NumberBehind {
  readonly monthAt: number
  readonly as: 'word' | 'digits' | 'ordinal'
  /** The first and second token behind the number. */
  readonly next: Token | undefined
  readonly second: Token | undefined
  /** Whether the number goes on, as in 1,5 and 2-3 and "twee of drie". */
  readonly goesOn: boolean
}

const TIES_NUMBERS = new Set(['of', 'or', 'tot', 'to', 'a', 'en', 'and', '-', '/', ',', '.'])

/** The number behind the month of a phrase without a year, be it in the phrase or behind it; null without one. */
export function numberBehindMonth(spot: Spot): NumberBehind | null {
  const monthAt = monthOf(spot)
  return monthAt === null ? null : behindMonth(spot.tokens, monthAt)
}

/** Where the month is that ends a phrase without a year, or has its day behind it. */
function monthOf({ tokens, at, end, sentence: { phrase } }: Spot): number | null {
  const isMonth =
    phrase.kind === 'period' && phrase.period.kind === 'month' && phrase.period.year === undefined
  if (!isMonth && (phrase.kind !== 'date' || phrase.year !== undefined)) return null
  const names = tokens.slice(at, end).map(({ text }) => FULL_MONTHS.has(text) || SHORT_MONTHS.has(text))
  const monthAt = at + names.indexOf(true)
  if (monthAt < at) return null
  const hasDayInFront = tokens.slice(at, monthAt).some((_, i) => dayNumber(tokens, at + i).length > 0)
  return hasDayInFront ? null : monthAt
}

function behindMonth(tokens: readonly Token[], monthAt: number): NumberBehind | null {
  const dot = tokens[monthAt + 1]
  const from = dot?.text === '.' && dot.glued ? monthAt + 2 : monthAt + 1
  const starts = optional(article)(tokens, from).map(({ end }) => end)
  for (const at of starts) {
    const kinds = [
      ['ordinal', ordinal],
      ['digits', digits(2)],
      ['word', numberWord],
    ] as const
    for (const [as, parser] of kinds) {
      // A number word behind an article is one of a set: "in mei de drie klanten".
      if (as !== 'ordinal' && at !== from) continue
      const ends = parser(tokens, at).map(({ end }) => end)
      if (ends.length > 0) return asBehind({ as, monthAt }, tokens, Math.max(...ends))
    }
  }
  return null
}

function asBehind(
  where: Pick<NumberBehind, 'as' | 'monthAt'>,
  tokens: readonly Token[],
  end: number,
): NumberBehind {
  const [next, second] = [tokens[end], tokens[end + 1]]
  const tied = TIES_NUMBERS.has(next?.text ?? '') && (next?.kind === 'word' || second?.glued === true)
  return { ...where, next, second, goesOn: tied && isNumber(second) }
}

/** A number in digits or in one word. */
export const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || NUMBERS.has(token?.text ?? '') || ENGLISH_ONES.has(token?.text ?? '')
