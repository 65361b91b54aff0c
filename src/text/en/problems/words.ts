import { listWith } from '../../dates.ts'
import { codesIn, isDay } from '../../problem-parts.ts'

/** "a, b or c" */
export const either = (items: readonly string[]): string => listWith('or', items)

const TYPES: Readonly<Record<string, string>> = {
  draft: 'a file name that ends in .eml',
  text: 'text',
  list: 'a list',
  date: 'a date',
  'from 1': 'a whole number, 1 or more',
  'from 0': 'a whole number, 0 or more',
  map: 'a block of names and values',
}

const EXAMPLES: Readonly<Record<string, string>> = {
  draft: 'draft.eml',
  text: 'a few words',
  list: '[the first, the second]',
  date: '2026-12-06',
  'from 1': '3',
  'from 0': '3',
  map: '{what: mail HR, by: 2026-12-06}',
}

/** What was expected, in words: a type, or the codes to choose from. */
export function expectedWords(expected: string): string {
  if (isDay(expected)) return `a date such as ${expected}`
  const codes = codesIn(expected)
  return codes === null ? (TYPES[expected] ?? expected) : either(codes)
}

/** A value that would do. */
export const exampleOf = (expected: string): string =>
  codesIn(expected)?.[0] ?? EXAMPLES[expected] ?? expected

/** What stood there: the words themselves, or what kind of thing it is. */
export const foundWords = (got: string): string =>
  got === '' ? 'nothing' : got === 'list' || got === 'map' ? (TYPES[got] ?? got) : `"${got}"`
