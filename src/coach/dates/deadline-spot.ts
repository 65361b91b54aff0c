import type { Parsed } from './parser.ts'
import type { DateContext } from './read-date.ts'
import type { Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/** A place in a line from which a phrase may be read. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly line: string
  readonly at: number
  readonly ctx: DateContext
}

/** A phrase as it stands in a line. */
export interface Spot extends Place {
  readonly end: number
  readonly sentence: Sentence
  readonly first: Token
  readonly last: Token
  /** The word in front of it, and behind it, if they are no marks. */
  readonly before: string
  readonly behind: string
  readonly endsLine: boolean
}

/** A parsed phrase with what stands around it; null when it holds no token. */
export function spotOf(place: Place, { value, end }: Parsed<Sentence>): Spot | null {
  const { tokens, at } = place
  const endsLine = tokens.slice(end).every(({ kind }) => kind === 'mark')
  // The dot at the end of the line ends the sentence, even behind an abbreviation.
  const lastAt = endsLine && tokens[end - 1]?.text === '.' ? end - 2 : end - 1
  const [first, last] = [tokens[at], tokens[lastAt]]
  if (first === undefined || last === undefined) return null
  const wordAt = (i: number): string => (tokens[i]?.kind === 'mark' ? '' : (tokens[i]?.text ?? ''))
  return {
    ...place,
    end,
    sentence: value,
    first,
    last,
    before: wordAt(at - 1),
    behind: wordAt(end),
    endsLine,
  }
}

/** Not inside a longer word or number: Monday's, vrijdag-overleg, 4.2.1. */
export function standsApart({ tokens, at, end, first }: Spot): boolean {
  const [before, next, afterNext] = [tokens[at - 1], tokens[end], tokens[end + 1]]
  const tied = "-/.,'’@#&_+=%€$"
  if (first.glued && before !== undefined && (before.kind !== 'mark' || tied.includes(before.text)))
    return false
  if (next === undefined || !next.glued) return true
  if (next.kind !== 'mark' || "-/'@%_".includes(next.text)) return false
  return !(tied.includes(next.text) && afterNext?.glued === true && afterNext.kind !== 'mark')
}
