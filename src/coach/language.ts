import type { Language } from '../domain/codes.ts'
import { type Word, wordsOf } from './words.ts'

/** Words that only one of the two languages has; words of both (in, is, was, we, me, of, had …) tell nothing. */
const ONLY: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    (
      'ik jij je jou jouw u uw hij zij ze wij jullie hen mij mijn zijn haar ons onze de het een dit dat deze die ' +
      'er hier daar niet geen wel ook nog al maar dan dus en want omdat als toen voor van naar met bij uit op om ' +
      'aan tot tegen over onder na vanaf binnen zonder uiterlijk wat wie waar wanneer waarom hoe welk welke ' +
      'heb hebt heeft hebben hadden ben bent zijn waren word wordt worden werd zal zullen zou zouden kan kun ' +
      'kunnen kon mag mogen moet moeten wil wilt willen wilde gaan ga gaat doe doet doen maak maakt maken laat ' +
      'weten kijk kijkt stuur stuurt vraag vraagt meer minder graag even misschien altijd nooit iets niets alles ' +
      'iemand iedereen zelf elkaar weer samen volgende komende vrijdag maandag dinsdag woensdag donderdag zaterdag ' +
      'zondag januari februari maart mei juni juli augustus oktober morgen vandaag gisteren jaar maand dag uur ' +
      'werk baan gesprek eens te gij ge nou zo vind toch'
    ).split(' '),
  ),
  en: new Set(
    (
      "i you your he she they them their his my our us the an this these those there here not don't doesn't isn't " +
      "i'll i'm i've i'd you'll you're she'll he'll we'll it's can't won't let's didn't wasn't and or but because if when " +
      'then so for from to with at by on into about until before after within without what who where why how which ' +
      'have has been are were be being will would can could may might must should shall do does did make makes ' +
      'get gets know let look looks send sends ask asks want wants need needs would like more less please maybe ' +
      'perhaps always never something nothing everything someone everyone myself again together next friday ' +
      'monday tuesday wednesday thursday saturday sunday january february march may june july august october ' +
      'tomorrow today yesterday year month day hour work job meeting of it that as too also just very'
    ).split(' '),
  ),
}

/** Spellings that stand in one language and hardly in the other. */
const LETTERS: Readonly<Record<Language, RegExp>> = {
  nl: /ij|aa|uu|oe[kmnrt]|sch[aeiou]|lijk|eerd?$|^ge.+[dt]$|ieuw|[bdfgklmnprst]en$|oor/,
  en: /th|wh|sh|ck|ght|tion|ly$|ous|ea|oo[dkl]|qu|^y|[^aeiou]ing$|y$/,
}

/** A word of a language weighs more than a spelling. */
const WORD_WEIGHT = 2

/**
 * Which of the two languages a short text is in.
 * @param text a word, a sentence, a few sentences
 * @returns the language, or null when nothing tells, or both are in it alike
 */
export function languageOf(text: string): Language | null {
  const words = wordsOf(text).filter((word) => !word.mark)
  const score = (lang: Language): number => words.reduce((sum, { low }) => sum + weigh(low, lang), 0)
  const dutch = score('nl')
  const english = score('en')
  if (dutch === english) return null
  return dutch > english ? 'nl' : 'en'
}

/** How many of these are words of one of the two languages and hardly of another. */
export const knownWordsIn = (words: readonly Word[]): number =>
  words.filter(({ low }) => ONLY.nl.has(low) || ONLY.en.has(low)).length

function weigh(word: string, lang: Language): number {
  if (ONLY[lang].has(word)) return WORD_WEIGHT
  if (ONLY.nl.has(word) || ONLY.en.has(word)) return 0
  return word.length > 3 && LETTERS[lang].test(word) ? 1 : 0
}
