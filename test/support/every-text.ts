import { enChoices } from '../../src/text/en/choices.ts'
import { enDates } from '../../src/text/en/dates.ts'
import { enProblems } from '../../src/text/en/problems.ts'
import { nlChoices } from '../../src/text/nl/choices.ts'
import { nlDates } from '../../src/text/nl/dates.ts'
import { nlProblems } from '../../src/text/nl/problems.ts'
import type { QuestionKey, QuestionParams } from '../../src/text/questions.ts'
import { PROBLEMS, sentence } from './every-problem.ts'
import { enQuestions, nlQuestions } from './every-question.ts'

export const QUESTIONS = { nl: nlQuestions, en: enQuestions }
const CHOICES = { nl: nlChoices, en: enChoices }
/** The sentences for problems, with the dates they name. */
export const TALK = { nl: { texts: nlProblems, dates: nlDates }, en: { texts: enProblems, dates: enDates } }
export const LANGUAGES = ['nl', 'en'] as const
export type Lang = (typeof LANGUAGES)[number]

export const KEYS = Object.keys(nlQuestions) as readonly QuestionKey[]

/** With everything a label may name, and with nothing. */
const PARAMS: readonly QuestionParams[] = [
  { name: 'Anna', quote: 'Anna mailt HR.', by: '2027-01-15', flow: 'prep' },
  { flow: 'debrief' },
  { quote: '  ', flow: 'checkin' },
  { name: 'Anna', flow: 'review' },
  {},
]

export function labelsOf(lang: Lang, key: QuestionKey): readonly string[] {
  const { label } = QUESTIONS[lang][key]
  return typeof label === 'string' ? [label] : [...new Set(PARAMS.map((params) => label(params)))]
}

export const codesOf = (choices: object): readonly string[] =>
  Object.values(choices).flatMap((set: object) => Object.keys(set))
const wordsOf = (choices: object): readonly string[] =>
  Object.values(choices).flatMap((set: object) => Object.values(set) as string[])

export interface Said {
  readonly where: string
  readonly text: string
}

export function questionTexts(lang: Lang): readonly Said[] {
  return KEYS.flatMap((key) => {
    const { hint, help } = QUESTIONS[lang][key]
    const texts = [...labelsOf(lang, key), ...(hint === undefined ? [] : [hint]), help.why, help.example]
    return texts.map((text) => ({ where: key, text }))
  })
}

function problemTexts(lang: Lang): readonly Said[] {
  const { texts, dates } = TALK[lang]
  return PROBLEMS.map((problem) => ({ where: problem.code, text: sentence(texts, problem, dates) }))
}

export function everything(lang: Lang): readonly Said[] {
  const choices = wordsOf(CHOICES[lang]).map((text) => ({ where: 'choices', text }))
  return [...questionTexts(lang), ...choices, ...problemTexts(lang)]
}

export const offending = (said: readonly Said[], pattern: RegExp): readonly string[] =>
  said.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`)
