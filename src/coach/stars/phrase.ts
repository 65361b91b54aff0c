/**
 * A pattern over words with one blank between them, from whole word to whole word. `_` stands for any letters,
 * `..3` for up to three words, `^` for the beginning, `$` for the end.
 * @param sources alternatives, each a list of alternatives itself where it has bars
 */
export const phrase = (...sources: readonly string[]): RegExp =>
  new RegExp(`(?<![^ ])(?:${sources.map(expand).join('|')})(?:(?<= )|(?![^ ]))`)

const expand = (source: string): string =>
  source
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/\.\.(\d) /g, (_, most: string) => `(?:[^ ]+ ){0,${most}}`)
    .replaceAll('_', '[^ ]*')

/** Words written in one string, as a set. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)))

/** Words written in one string, as alternatives of a pattern. */
export const oneOf = (...lists: readonly string[]): string => `(?:${[...wordSet(...lists)].join('|')})`
