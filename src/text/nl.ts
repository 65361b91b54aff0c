import type { Catalogue } from './catalogue.ts'
import { nlAdvice } from './nl/advice.ts'
import { nlChoices } from './nl/choices.ts'
import { commands } from './nl/commands.ts'
import { nlDates } from './nl/dates.ts'
import { follow } from './nl/follow.ts'
import { keysNl } from './nl/keys.ts'
import { letters } from './nl/letters.ts'
import { meetingPage } from './nl/meeting-page.ts'
import { ownPage } from './nl/own-page.ts'
import { notes } from './nl/notes.ts'
import { careerQuestions, networkQuestion, parts, readyQuestions } from './nl/parts.ts'
import { nlProblems } from './nl/problems.ts'
import { nlQuestions } from './nl/questions.ts'
import { questionBank } from './nl/question-bank.ts'
import { listedArguments, summaries } from './nl/summaries.ts'
import { terms } from './nl/terms.ts'
import { ui } from './nl/ui.ts'
import { questionIn } from './questions-by-flow.ts'

/** Getters, so that a command loads the texts it speaks and no others: see `Catalogue`. */
export const nl: Catalogue = {
  language: 'nl',
  question: (key) => questionIn(nlQuestions, key),
  get choices() {
    return nlChoices
  },
  get problems() {
    return nlProblems
  },
  get keys() {
    return keysNl
  },
  get dates() {
    return nlDates
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
  advice: (number) => (nlAdvice as Readonly<Record<string, string>>)[number] ?? number,
}
