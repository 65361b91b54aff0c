import { listWith } from '../../dates.ts'
import { codesIn, isDay } from '../../problem-parts.ts'

/** "a, b of c" */
export const either = (items: readonly string[]): string => listWith('of', items)

const TYPES: Readonly<Record<string, string>> = {
  draft: 'een bestandsnaam die eindigt op .eml',
  text: 'een tekst',
  list: 'een lijst',
  date: 'een datum',
  'from 1': 'een heel getal, 1 of meer',
  'from 0': 'een heel getal, 0 of meer',
  map: 'een blok met namen en waarden',
}

const EXAMPLES: Readonly<Record<string, string>> = {
  draft: 'concept.eml',
  text: 'een paar woorden',
  list: '[het eerste, het tweede]',
  date: '2026-12-06',
  'from 1': '3',
  'from 0': '3',
  map: '{what: HR mailen, by: 2026-12-06}',
}

/** What was expected, in words: a type, or the codes to choose from. */
export function expectedWords(expected: string): string {
  if (isDay(expected)) return `een datum als ${expected}`
  const codes = codesIn(expected)
  return codes === null ? (TYPES[expected] ?? expected) : either(codes)
}

/** A value that would do. */
export const exampleOf = (expected: string): string =>
  codesIn(expected)?.[0] ?? EXAMPLES[expected] ?? expected

/** What stood there: the words themselves, or what kind of thing it is. */
export const foundWords = (got: string): string =>
  got === '' ? 'niets' : got === 'list' || got === 'map' ? (TYPES[got] ?? got) : `"${got}"`
