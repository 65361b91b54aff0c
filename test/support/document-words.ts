import type { Language } from '../../src/domain/codes.ts'
import { readIsoDay } from '../../src/domain/day.ts'
import type { Day } from '../../src/domain/day.ts'
import type { DocumentWords } from '../../src/render/words.ts'
import { enChoices } from '../../src/text/en/choices.ts'
import { enDates } from '../../src/text/en/dates.ts'
import { careerQuestions as enCareer, readyQuestions as enQuestions } from '../../src/text/en/parts.ts'
import { terms as enTerms } from '../../src/text/en/terms.ts'
import { terms as nlTerms } from '../../src/text/nl/terms.ts'
import { nlChoices } from '../../src/text/nl/choices.ts'
import { nlDates } from '../../src/text/nl/dates.ts'
import { careerQuestions as nlCareer, readyQuestions as nlQuestions } from '../../src/text/nl/parts.ts'

/** The words of documents as the catalogue has them. */
export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = {
  nl: {
    language: 'nl',
    dates: nlDates,
    directions: nlChoices.direction,
    readyQuestions: nlQuestions,
    careerQuestions: nlCareer,
    terms: nlTerms,
  },
  en: {
    language: 'en',
    dates: enDates,
    directions: enChoices.direction,
    readyQuestions: enQuestions,
    careerQuestions: enCareer,
    terms: enTerms,
  },
}

/** A day from its text; a test that names no day is wrong itself. */
export function day(text: string): Day {
  const read = readIsoDay(text)
  if (read === null) throw new Error(`no day: ${text}`)
  return read
}
