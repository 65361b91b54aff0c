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
export type Parser<T> = (tokens: readonly Token[], at: number) => readonly Parsed<T>[]

/** One of some fixed phrases, listed with commas; a blank stands between words, and a mark counts as a word. */
export function say(...lists: readonly string[]): Parser<true> {
  const byFirstWord = new Map<string, string[][]>()
  for (const phrase of lists.flatMap((list) => list.split(', '))) {
    const [first = '', ...rest] = phrase.split(' ')
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), rest])
  }
  return (tokens, at) =>
    (byFirstWord.get(tokens[at]?.text ?? '') ?? []).flatMap((rest) => {
      // The dot of an abbreviation that ends an answer is taken for the mark that ends it.
      const words = rest.at(-1) === '.' && tokens.length === at + rest.length ? rest.slice(0, -1) : rest
      const fits = words.every((word, i) => tokens[at + 1 + i]?.text === word)
      return fits ? [{ value: true as const, end: at + 1 + words.length }] : []
    })
}

/** Fixed phrases with one meaning, listed as for `say`. */
export function mean<const T>(value: T, ...lists: readonly string[]): Parser<T> {
  return map(say(...lists), () => value)
}

/** One token that `read` gives a meaning; undefined = it has none. */
export function one<T>(read: (token: Token) => T | undefined): Parser<T> {
  return (tokens, at) => {
    const token = tokens[at]
    const value = token === undefined ? undefined : read(token)
    return value === undefined ? [] : [{ value, end: at + 1 }]
  }
}

/** One word of a table. */
export function wordOf<T>(table: ReadonlyMap<string, T>): Parser<T> {
  return one(({ text }) => table.get(text))
}

/** One abbreviation of a table, with or without its dot. */
export function abbreviationOf<T>(table: ReadonlyMap<string, T>): Parser<T> {
  const dot = one(({ text, glued }) => (text === '.' && glued ? true : undefined))
  return map(inOrder(wordOf(table), optional(dot)), ([value]) => value)
}

/** All parts, one after the other. */
export function inOrder<T extends readonly unknown[]>(...parts: { [K in keyof T]: Parser<T[K]> }): Parser<T> {
  return (tokens, at) => {
    let found: Parsed<unknown[]>[] = [{ value: [], end: at }]
    for (const part of parts as readonly Parser<unknown>[]) {
      found = found.flatMap((before) =>
        part(tokens, before.end).map(({ value, end }) => ({ value: [...before.value, value], end })),
      )
      if (found.length === 0) break
    }
    return found as unknown as Parsed<T>[]
  }
}

/** Any of some parsers; their order is the order of preference. */
export function either<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (tokens, at) => parsers.flatMap((parser) => parser(tokens, at))
}

/** A parser, or nothing at all. */
export function optional<T>(parser: Parser<T>): Parser<T | undefined> {
  return (tokens, at) => [...parser(tokens, at), { value: undefined, end: at }]
}

/** What a parser found, turned into something else. */
export function map<T, U>(parser: Parser<T>, change: (value: T) => U): Parser<U> {
  return (tokens, at) => parser(tokens, at).map(({ value, end }) => ({ value: change(value), end }))
}
