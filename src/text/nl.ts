import type { Catalogue } from './catalogue.ts'
import { nlAdvice } from './nl/advice.ts'
import { nlChoices } from './nl/choices.ts'
import { commands } from './nl/commands.ts'
import { nlDates } from './nl/dates.ts'
import { follow } from './nl/follow.ts'
import { keysNl } from './nl/keys.ts'
import { letters } from './nl/letters.ts'
import { notes } from './nl/notes.ts'
import { networkQuestion, parts, readyQuestions } from './nl/parts.ts'
import { nlProblems } from './nl/problems.ts'
import { nlQuestions } from './nl/questions.ts'
import { questionBank } from './nl/question-bank.ts'
import { terms } from './nl/terms.ts'
import { ui } from './nl/ui.ts'

export const nl: Catalogue = {
  language: 'nl',
  questions: nlQuestions,
  choices: nlChoices,
  problems: nlProblems,
  keys: keysNl,
  dates: nlDates,
  notes,
  parts,
  ui,
  commands,
  follow,
  letters,
  readyQuestions,
  networkQuestion,
  questionBank,
  terms,
  advice: (number) => (nlAdvice as Readonly<Record<string, string>>)[number] ?? number,
}
