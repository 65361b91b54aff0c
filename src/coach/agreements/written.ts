import type { Language } from '../../domain/codes.ts'
import type { Word } from '../words.ts'

/** What an article or "my" may stand before. */
export const DETERMINERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set([
    'mijn',
    "m'n",
    'mn',
    'onze',
    'ons',
    'de',
    'het',
    'haar',
    'zijn',
    'jouw',
    'je',
    'uw',
    'een',
    'hun',
    'deze',
  ]),
  en: new Set(['my', 'our', 'the', 'her', 'his', 'your', 'a', 'an', 'their', 'this']),
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:maan|dins|woens|donder|vrij|zater|zon)dag$|^(?:jan(?:uar[yi])?|feb(?:ruar[yi])?|mar(?:ch)?|maart|mrt|apr(?:il)?|may|mei|june?|juni|july?|juli|aug(?:ust(?:us)?)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/

/** Written like a name: a capital, and no day or month. */
export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && !CALENDAR.test(word.low)
}

/** The user's own words; an article that happened to begin the sentence loses its capital. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  const [first, ...rest] = words.slice(from, to)
  if (first === undefined) return ''
  const article = DETERMINERS.nl.has(first.low) || DETERMINERS.en.has(first.low)
  return [article ? first.text.toLowerCase() : first.text, ...rest.map((word) => word.text)].join(' ')
}
