import type { Language } from '../../domain/codes.ts'
import type { Reading, Sentence } from '../grammar/reading.ts'
import { type Word, wordsOf } from '../words.ts'
import type { Span } from './context.ts'
import * as english from './measurable/clause-en.ts'
import * as dutch from './measurable/clause-nl.ts'
import { mainPartsOf } from './measurable/main-parts.ts'

/** Whether anyone can see afterwards that it happened, and the words that make it unseen. */
export interface Measurable {
  readonly measurable: boolean
  /** Literally as typed; empty where it is what is missing. */
  readonly vague: string
}

/** What one clause says of that. `none`: too little to tell. */
export interface ClauseVerdict {
  readonly kind: 'seen' | 'unseen' | 'none'
  readonly vague: string
}

const CLAUSES = { nl: dutch, en: english }

/**
 * Can anyone see afterwards whether it happened? One clause that says so is enough; a line without a vague word is
 * taken at its word.
 * @param line one agreement
 * @param deadline where its deadline stands, whose words do not count
 */
export function measurableOf(line: string, lang: Language, deadline: Span | null): Measurable {
  const words = wordsOf(line).filter(
    ({ start, end }) => deadline === null || end <= deadline.start || start >= deadline.end,
  )
  const parts = mainPartsOf(words, lang)
  const verdicts = verdictsOf(line, parts, lang)
  const unseen = verdicts.find(({ kind }) => kind === 'unseen')
  if (unseen !== undefined)
    return { measurable: verdicts.some(({ kind }) => kind === 'seen'), vague: unseen.vague }
  const quality = CLAUSES[lang].qualityIn(readingOf(line, parts, lang))
  const says = words.some(({ mark }) => !mark)
  return quality === '' ? { measurable: says, vague: '' } : { measurable: false, vague: quality }
}

const verdictsOf = (
  line: string,
  parts: readonly (readonly Word[])[],
  lang: Language,
): readonly ClauseVerdict[] => CLAUSES[lang].verdicts(readingOf(line, parts, lang))

/** The parts of a line as sentences for the patterns. */
const readingOf = (text: string, parts: readonly (readonly Word[])[], lang: Language): Reading => ({
  text,
  lang,
  sentences: parts.map((words): Sentence => ({
    words,
    flat: words.map(({ low }) => low).join(' '),
    asks: false,
  })),
})
