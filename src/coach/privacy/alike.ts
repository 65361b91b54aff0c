import { type Learned, oddsOf } from '../likeness/odds.ts'
import { traitsOf } from '../likeness/traits.ts'
import { isLatin } from '../../domain/latin.ts'
import type { Word } from '../words.ts'
import type { LeakKind } from './cue-rule.ts'
import learned from '../likeness/weights/privacy.json' with { type: 'json' }

/** What is listened for without a phrase: leaving, in all its ways, and one's own body, mind or home. */
export type Theme = 'leaving' | 'illness'

/** What each kind of cue is about; nothing was learned of a bottom line. */
export const THEME_OF: Readonly<Record<LeakKind, Theme | null>> = {
  leaving: 'leaving',
  'other-offer': 'leaving',
  applying: 'leaving',
  'own-business': 'leaving',
  illness: 'illness',
  'bottom-line': null,
}

const LEARNED: Readonly<Record<Theme, Learned>> = learned

/** Words a sentence has at least: fewer are a choice that was made, a name, a heading or a command, and tell too little. */
const ENOUGH = 4

/**
 * How much a sentence is like those that give a theme away, whatever its words (docs/decisions/0046).
 * @param words a sentence of either language
 * @returns the log of the odds (0: as like as not); nothing at all for a few words, or for a language of other letters
 */
export const themeOdds = (words: readonly Word[], theme: Theme): number =>
  words.filter(({ mark }) => !mark).length < ENOUGH || !words.every(({ text, mark }) => mark || isLatin(text))
    ? Number.NEGATIVE_INFINITY
    : oddsOf(traitsOf(words.map(({ low }) => low)), LEARNED[theme])
