import type { Catalogue } from './catalogue.ts'
import { enAdvice } from './en/advice.ts'
import { enChoices } from './en/choices.ts'
import { commands } from './en/commands.ts'
import { enDates } from './en/dates.ts'
import { follow } from './en/follow.ts'
import { keysEn } from './en/keys.ts'
import { letters } from './en/letters.ts'
import { meetingPage } from './en/meeting-page.ts'
import { ownPage } from './en/own-page.ts'
import { notes } from './en/notes.ts'
import { careerQuestions, networkQuestion, parts, readyQuestions } from './en/parts.ts'
import { enProblems } from './en/problems.ts'
import { enQuestions } from './en/questions.ts'
import { questionBank } from './en/question-bank.ts'
import { listedArguments, summaries } from './en/summaries.ts'
import { terms } from './en/terms.ts'
import { ui } from './en/ui.ts'
import { questionIn } from './questions-by-flow.ts'

/** Getters, so that a command loads the texts it speaks and no others: see `Catalogue`. */
export const en: Catalogue = {
  language: 'en',
  question: (key) => questionIn(enQuestions, key),
  get choices() {
    return enChoices
  },
  get problems() {
    return enProblems
  },
  get keys() {
    return keysEn
  },
  get dates() {
    return enDates
  },
  get notes() {
    return notes
  },
  get parts() {
    return parts
  },
  get ui() {
    return ui
  },
  get commands() {
    return commands
  },
  get listedArguments() {
    return listedArguments
  },
  get summaries() {
    return summaries
  },
  get follow() {
    return follow
  },
  get meetingPage() {
    return meetingPage
  },
  get ownPage() {
    return ownPage
  },
  get letters() {
    return letters
  },
  get readyQuestions() {
    return readyQuestions
  },
  get careerQuestions() {
    return careerQuestions
  },
  get networkQuestion() {
    return networkQuestion
  },
  get questionBank() {
    return questionBank
  },
  get terms() {
    return terms
  },
  advice: (number) => (enAdvice as Readonly<Record<string, string>>)[number] ?? number,
}
