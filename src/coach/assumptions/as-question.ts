import type { Language, MeetingKind } from '../../domain/codes.ts'
import { languageOf } from '../language.ts'
import { namesLeaving } from '../privacy/leak.ts'
import { type Word, wordsOf } from '../words.ts'
import type { Assumed, Named } from './assumed.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { OPEN_QUESTIONS } from './open-questions.ts'

/** Whom an assumption is about: the person the conversation is with. */
export interface Other {
  /** As the user wrote it; empty while nobody is named. */
  readonly name: string
  /** "Mijn leidinggevende" is this person only where the conversation is with a manager. */
  readonly kind: MeetingKind
}

const LONGEST = 200
const CLOSING = /[\s.!…]+$/u
const MANAGER_KINDS: ReadonlySet<MeetingKind> = new Set<MeetingKind>([
  'career',
  'annual',
  'appraisal',
  'catch-up',
  'negotiation',
])

/**
 * Turns what the user thinks the other thinks into a question to the other, made of the user's own words (advice S11):
 * "Ze denkt vast dat ik tevreden ben" becomes "In hoeverre denk je dat ik tevreden ben?".
 * @param text one assumption, as typed
 * @param screen the language where the text itself does not tell
 * @returns null wherever the cut is not surely clean, or the question would give away that the user thinks of leaving
 */
export function asQuestion(text: string, screen: Language, other: Other): string | null {
  const assumed = assumedIn(text)
  if (!assumed) return null
  const lang = languageOf(text) ?? screen
  const others = namesOf(other)
  const question = lang === 'nl' ? nl.asked(assumed, others) : en.asked(assumed, others)
  return question === null || namesLeaving(question) ? null : question
}

/**
 * Questions to offer beside an assumption: the one made of it, if any, and two open ones that stand by themselves in
 * this kind of conversation.
 */
export const questionsAbout = (text: string, screen: Language, other: Other): readonly string[] => {
  const own = asQuestion(text, screen, other)
  return [...(own === null ? [] : [own]), ...OPEN_QUESTIONS[screen](other.kind)]
}

/** One plain sentence: no marks but those at its end, not in capitals, not long. */
function assumedIn(text: string): Assumed | null {
  const sentence = text.trim().replace(CLOSING, '')
  if (sentence === '' || sentence.length > LONGEST || isShouted(sentence)) return null
  const words = wordsOf(sentence)
  if (words.some(({ mark }) => mark)) return null
  return {
    flat: words.map(({ low }) => low).join(' '),
    typedFrom: (from) => typed(sentence, words, from),
  }
}

const isShouted = (sentence: string): boolean =>
  sentence === sentence.toUpperCase() && sentence !== sentence.toLowerCase()

const typed = (sentence: string, words: readonly Word[], from: number): string =>
  sentence.slice(words[from]?.start ?? sentence.length).replace(/\s+/gu, ' ')

/** What the other may be called in a sentence, for a pattern: the whole name and its first word. */
function namesOf({ name, kind }: Other): Named {
  const words = wordsOf(name).filter(({ mark }) => !mark)
  const whole = words.map(({ low }) => low).join(' ')
  const names = [...new Set([whole, words[0]?.low ?? ''])].filter((one) => one.length > 1)
  return { names, isManager: MANAGER_KINDS.has(kind) }
}
