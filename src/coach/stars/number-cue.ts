import type { Cue } from '../rules/rule.ts'
import { type StarReading, typedWhere } from './star-reading.ts'

/** What a language knows of quantities and changes. */
export interface NumberWords {
  readonly hasQuantity: (result: StarReading['result']) => boolean
  readonly isResultMissing: (result: StarReading['result']) => boolean
  readonly isPlainYesNo: (text: string) => boolean
  /** Tells of more or less of something. */
  readonly isCompared: (text: string) => boolean
  /** The words of degree in a part, if any. */
  readonly degreeIn: (text: string) => RegExp | null
  /** How things stand now, for everybody. */
  readonly stateNow: RegExp
  readonly happened: (text: string) => boolean
}

/** Told of people by name, it is so in general; of `we` and `they` only with a word for since then. */
const PRONOUN = /^(?:[^ ]+ ){0,2}?(?:we|wij|ze|zij|they)(?![^ ])/
const NOW =
  /(?<![^ ])(?:nu|inmiddels|tegenwoordig|sindsdien|daardoor|zo|now|these days|nowadays|today|since)(?![^ ])(?!.* (?:weer|again|back)(?![^ ]))/
const isSince = (text: string): boolean => NOW.test(text) || !PRONOUN.test(text)

/** A change that could be counted is told without a number. A plain yes or no needs none. */
export const numberCue =
  (words: NumberWords) =>
  ({ result }: StarReading): Cue | null => {
    if (words.hasQuantity(result) || words.isResultMissing(result)) return null
    if (
      result.parts.some(({ text }) => words.isPlainYesNo(text)) &&
      !result.parts.some(({ text }) => words.isCompared(text))
    )
      return null
    for (const part of result.parts) {
      const degree = words.degreeIn(part.text)
      if (degree !== null) return { quote: typedWhere(result, part, degree) }
    }
    const { stateNow } = words
    const state = result.parts.find(
      ({ text }) => stateNow.test(`${text} `) && isSince(text) && !words.happened(text),
    )
    return state ? { quote: typedWhere(result, state, stateNow) } : null
  }
