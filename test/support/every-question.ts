import { enQuestions as english } from '../../src/text/en/questions.ts'
import { nlQuestions as dutch } from '../../src/text/nl/questions.ts'
import type { QuestionKey, QuestionText } from '../../src/text/questions.ts'
import type { QuestionsByFlow } from '../../src/text/questions-by-flow.ts'

type EveryQuestion = Readonly<Record<QuestionKey, QuestionText>>

/** The questions of all flows by their keys; the program reads those of one flow. */
const everyQuestion = (flows: QuestionsByFlow): EveryQuestion =>
  Object.assign({}, ...Object.values(flows).map((give) => give())) as EveryQuestion

export const nlQuestions = everyQuestion(dutch)
export const enQuestions = everyQuestion(english)
