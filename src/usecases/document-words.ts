import type { DocumentWords } from '../render/words.ts'
import type { Catalogue } from '../text/catalogue.ts'

/** The words of a language that documents need beside their template. */
export const wordsOf = ({
  language,
  dates,
  choices,
  readyQuestions,
  careerQuestions,
  terms,
}: Catalogue): DocumentWords => ({
  language,
  dates,
  directions: choices.direction,
  readyQuestions,
  careerQuestions,
  terms,
})
