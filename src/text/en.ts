import type { Catalogue } from './catalogue.ts'
import { enAdvice } from './en/advice.ts'
import { enChoices } from './en/choices.ts'
import { commands } from './en/commands.ts'
import { enDates } from './en/dates.ts'
import { follow } from './en/follow.ts'
import { keysEn } from './en/keys.ts'
import { letters } from './en/letters.ts'
import { notes } from './en/notes.ts'
import { networkQuestion, parts, readyQuestions } from './en/parts.ts'
import { enProblems } from './en/problems.ts'
import { enQuestions } from './en/questions.ts'
import { questionBank } from './en/question-bank.ts'
import { terms } from './en/terms.ts'
import { ui } from './en/ui.ts'

export const en: Catalogue = {
  language: 'en',
  questions: enQuestions,
  choices: enChoices,
  problems: enProblems,
  keys: keysEn,
  dates: enDates,
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
  advice: (number) => (enAdvice as Readonly<Record<string, string>>)[number] ?? number,
}
