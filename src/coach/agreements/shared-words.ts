import type { Language } from '../../domain/codes.ts'
import { flatten, type Word } from '../words.ts'
import type { Span } from './context.ts'

/** Words that say it is done together, where no subject does. */
const TOGETHER: Readonly<Record<Language, RegExp>> = {
  nl: /(?<![^ ])(?:samen(?! met (?!z|onze|ons|elkaar))|wie (?:het eerst|als eerste|er|tijd|vroeg|laat|dienst|vrij|vroege|late)[^,]*|met (?:z'n|zijn|zn|ons|onze) (?:allen|beiden|tweeen|drieen|vieren|vijven|hele \p{L}+|\p{L}+en)|met z ?' ?n \p{L}+en|met z'n \p{L}+|als (?:team|ploeg|groep|afdeling|sectie|maatschap)|gezamenlijk|gezamelijk|met elkaar|met het hele \p{L}+|met de hele \p{L}+|onderling|een van ons|wij|we)(?![^ ])/u,
  en: /(?<![^ ])(?:together(?! with)|whoever(?:'s)?|a few of us|jointly|between us|as a (?:team|crew|group|department|lab|shift|unit|ward|squad|class)|the two of us|both of us|all of us|one of us|some of us|among ourselves|with each other|collectively|we|we'll|let's)(?![^ ])/u,
}
/** A passive says who is with it, not who does it: "wordt samen met de coach bekeken". */
const PASSIVE: Readonly<Record<Language, RegExp>> = {
  nl: /(?<![^ ])(?:wordt|worden|werd|werden)(?![^ ])/u,
  en: /(?<![^ ])(?:be|is|are|gets?|being) \p{L}+(?:ed|en|wn|ne)(?![^ ])/u,
}
const WE = /^(?:wij|we|we'll|let's)$/u

/** The words that say that nobody does it alone; null when there are none. */
export function sharedWords(words: readonly Word[], lang: Language): Span | null {
  const flat = flatten(words)
  const match = TOGETHER[lang].exec(flat.text)
  if (match === null || (PASSIVE[lang].test(flat.text) && !WE.test(match[0]))) return null
  const { start, end } = flat.origin(match.index, match.index + match[0].length)
  return { start, end }
}
