import type { LedgerProblem } from '../../../domain/problem.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { either } from './words.ts'

const KINDS: Readonly<Record<string, string>> = {
  meeting: 'een gesprek',
  goal: 'een doel',
  evidence: 'een voorbeeld',
  feedback: 'een vraag om feedback',
  checkin: 'een check-in',
  review: 'een terugblik',
  log: 'een maand van je logboek',
  practice: 'een dag waarop je oefende',
}

const NOBODY = {
  mine: 'doe je zelf; een herinnering is voor wat een ander zou doen.',
  closed: 'is al afgesloten; daar hoef je niemand aan te herinneren.',
  nobody: 'is nog van niemand. Zet er eerst bij wie het doet, met career edit en dit id.',
} as const

export const ledgerProblems: ProblemTextsOf<LedgerProblem> = {
  'no-such-agreement': ({ text, near }) =>
    `Er is geen afspraak "${text}". ${near.length > 0 ? `Bedoel je ${either(near)}?` : 'Geef een id, of woorden uit de afspraak. Je afspraken zie je met: career agreements --all'}`,
  'several-agreements': ({ text, agreements }) =>
    [
      `"${text}" past bij meer dan één afspraak. Geef het id van de afspraak die je bedoelt:`,
      ...agreements.map(({ id, what }) => `${id}: ${what}`),
    ].join('\n'),
  'no-agreement': ({ id, is, notNow }) =>
    `${id} is ${KINDS[is] ?? 'iets anders'}, geen afspraak. ${notNow.length > 0 ? `Wat daar op "niet nu" staat: ${notNow.join(', ')}.` : `Bekijken kan met: career show ${id}`}`,
  'only-agreement': ({ id }) =>
    `${id} is een "niet nu". Is de voorwaarde er, dan: career agreements met ${id}. Een andere dag kan met move, laten vallen met drop, terugdraaien met open.`,
  'only-not-now': ({ id }) =>
    `${id} is een afspraak en geen "niet nu"; er is geen voorwaarde om op te wachten. Is hij klaar? Dan: career agreements done ${id}`,
  'nobody-to-remind': ({ id, why }) => `${id} ${NOBODY[why]}`,
}
