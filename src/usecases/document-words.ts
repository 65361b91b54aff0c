import type { DocumentWords } from '../render/words.ts'
import type { Catalogue } from '../text/catalogue.ts'

/** The words of a language that documents need beside their template. */
export const wordsOf = ({
  dates,
  choices,
  readyQuestions,
  careerQuestions,
  terms,
}: Catalogue): DocumentWords => ({
  dates,
  directions: choices.direction,
  readyQuestions,
  careerQuestions,
  terms,
})
