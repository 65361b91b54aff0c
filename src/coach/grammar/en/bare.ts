import type { Reading } from '../reading.ts'
import { pattern } from './pattern.ts'
import { plainsOf } from './plain.ts'
import { FOR_NOW, TAKES_STEP, WANTS } from './wants.ts'

/** Thanks, pleasure, a courtesy: the text means well. */
const KIND = pattern(
  `(?:thanks|thank|please|glad|happy|enjoy|enjoyed|love|loved|lovely|brilliant|grateful|proud|pleased|welcome|fun|laugh|laughed|(?<!being )nice|helped|helps|brave of|well done|appreciate|congratulations|hope|looking forward|attached|feel free|let me know)`,
)

/** A day, a date, a number or a span: the text tells of something in particular. */
const PARTICULAR = pattern(
  `<day>`,
  `<month>`,
  `(?:yesterday|today|tomorrow|tonight|last (?:week|month|year|time)|next (?:week|month|year)|this (?:morning|afternoon|week|month|year)|half past|o 'clock|noon)`,
  `\\d[^ ]*`,
)

/** Somebody's words are told. */
const TOLD = pattern(
  `(?<!(?:i|we|not|never|ever|been|nobody|is|am|are|get|gets|being) )(?:said|told|asked|mentioned|explained|reckons|according)`,
)

/**
 * Is nothing wished for, thanked for, dated or told in the text? Then a bare complaint or belief is meant as one; where
 * a text goes on to a wish or tells of a day, the same words are an observation.
 */
export function isBare(reading: Reading): boolean {
  const known = KNOWN.get(reading)
  if (known !== undefined) return known
  const bare = plainsOf(reading).every(
    ({ text, asks }) =>
      !asks && ![PARTICULAR, KIND, TOLD, FOR_NOW, WANTS, TAKES_STEP].some((one) => one.test(text)),
  )
  KNOWN.set(reading, bare)
  return bare
}

const KNOWN = new WeakMap<Reading, boolean>()
