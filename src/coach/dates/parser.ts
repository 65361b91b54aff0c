import {
  ANY_NUMBER,
  ANY_WORD,
  type First,
  NOTHING,
  canBegin,
  firstInOrder,
  firstOf,
  firstOfAny,
} from './first.ts'
import type { Token } from './tokens.ts'

/** One way to read the tokens from a place on: what it means, and the place after it. */
export interface Parsed<T> {
  readonly value: T
  readonly end: number
}

/**
 * Reads tokens from a place on, in every way that fits; no way = an empty list. There is no repetition and no
 * recursion in the grammar, so a parser looks at a fixed number of tokens, whatever the text.
 */
export type Parser<T> = Read<T> & { readonly first: First }

type Read<T> = (tokens: readonly Token[], at: number) => readonly Parsed<T>[]

const NONE: readonly never[] = []

/** A parser that is asked only where it can begin. */
export function parser<T>(first: First, read: Read<T>): Parser<T> {
  const guarded: Read<T> = (tokens, at) => (canBegin(first, tokens[at]) ? read(tokens, at) : NONE)
  return Object.assign(guarded, { first })
}

/** A parser that remembers what it found at a place of a text, for a phrase that many others may begin with. */
export function remembered<T>(slow: Parser<T>): Parser<T> {
  const found = new WeakMap<readonly Token[], Map<number, readonly Parsed<T>[]>>()
  return parser(slow.first, (tokens, at) => {
    const known = found.get(tokens) ?? new Map<number, readonly Parsed<T>[]>()
    found.set(tokens, known)
    const before = known.get(at)
    if (before !== undefined) return before
    const now = slow(tokens, at)
    known.set(at, now)
    return now
  })
}

/** One of some fixed phrases, listed with commas; a blank stands between words, and a mark counts as a word. */
export function say(...lists: readonly string[]): Parser<true> {
  const byFirstWord = new Map<string, string[][]>()
  for (const phrase of lists.flatMap((list) => list.split(', '))) {
    const [first = '', ...rest] = phrase.split(' ')
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), rest])
  }
  return parser(firstOf(byFirstWord.keys()), (tokens, at) =>
    (byFirstWord.get(tokens[at]?.text ?? '') ?? []).flatMap((rest) => {
      // The dot of an abbreviation that ends an answer is taken for the mark that ends it.
      const words = rest.at(-1) === '.' && tokens.length === at + rest.length ? rest.slice(0, -1) : rest
      const fits = words.every((word, i) => tokens[at + 1 + i]?.text === word)
      return fits ? [{ value: true as const, end: at + 1 + words.length }] : []
    }),
  )
}

/** Fixed phrases with one meaning, listed as for `say`. */
export function mean<const T>(value: T, ...lists: readonly string[]): Parser<T> {
  return map(say(...lists), () => value)
}

/** One token that `read` gives a meaning; undefined = it has none. */
function one<T>(first: First, read: (token: Token) => T | undefined): Parser<T> {
  return parser(first, (tokens, at) => {
    const token = tokens[at]
    const value = token === undefined ? undefined : read(token)
    return value === undefined ? NONE : [{ value, end: at + 1 }]
  })
}

/** One number in digits that `read` gives a meaning. */
export function oneNumber<T>(read: (text: string) => T | undefined): Parser<T> {
  return one(ANY_NUMBER, ({ kind, text }) => (kind === 'number' ? read(text) : undefined))
}

/** Any one word. */
export const anyWord: Parser<true> = one(ANY_WORD, ({ kind }) => (kind === 'word' ? true : undefined))

/** One of some marks or words, as it stands. */
export function oneOf(...texts: readonly string[]): Parser<string> {
  return one(firstOf(texts), ({ text }) => (texts.includes(text) ? text : undefined))
}

/** One word of a table. */
export function wordOf<T>(table: ReadonlyMap<string, T>): Parser<T> {
  return one(firstOf(table.keys()), ({ text }) => table.get(text))
}

/** One abbreviation of a table, with or without its dot. */
export function abbreviationOf<T>(table: ReadonlyMap<string, T>): Parser<T> {
  const dot = one(firstOf(['.']), ({ text, glued }) => (text === '.' && glued ? true : undefined))
  return map(inOrder(wordOf(table), optional(dot)), ([value]) => value)
}

/** All parts, one after the other. */
export function inOrder<T extends readonly unknown[]>(...parts: { [K in keyof T]: Parser<T[K]> }): Parser<T> {
  const all = parts as readonly Parser<unknown>[]
  return parser(firstInOrder(all.map(({ first }) => first)), (tokens, at) => {
    let found: Parsed<unknown[]>[] = [{ value: [], end: at }]
    for (const part of all) {
      found = found.flatMap((before) =>
        part(tokens, before.end).map(({ value, end }) => ({ value: [...before.value, value], end })),
      )
      if (found.length === 0) break
    }
    return found as unknown as Parsed<T>[]
  })
}

/** Any of some parsers; their order is the order of preference. */
export function either<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return parser(firstOfAny(parsers.map(({ first }) => first)), (tokens, at) =>
    parsers.flatMap((each) => each(tokens, at)),
  )
}

/** A parser, or nothing at all. */
export function optional<T>(some: Parser<T>): Parser<T | undefined> {
  return parser(firstOfAny([some.first, NOTHING]), (tokens, at) => [
    ...some(tokens, at),
    { value: undefined, end: at },
  ])
}

/** What a parser found, turned into something else. */
export function map<T, U>(some: Parser<T>, change: (value: T) => U): Parser<U> {
  return parser(some.first, (tokens, at) =>
    some(tokens, at).map(({ value, end }) => ({ value: change(value), end })),
  )
}

/** What a parser found, in so far as `keep` gives it a value; undefined = it is none. */
export function mapSome<T, U>(some: Parser<T>, keep: (value: T) => U | undefined): Parser<U> {
  return parser(some.first, (tokens, at) =>
    some(tokens, at).flatMap(({ value, end }) => {
      const kept = keep(value)
      return kept === undefined ? [] : [{ value: kept, end }]
    }),
  )
}
