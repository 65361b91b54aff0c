import type { Language } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import { coachAgreement } from './agreement.ts'
import type { Finding } from './finding.ts'
import { isForeign } from './foreign.ts'
import { languageOf } from './language.ts'
import { coachAmbition, coachMessage } from './message.ts'
import { coachQuestion } from './question.ts'
import { coachReply } from './reply.ts'
import { tellsOfDistress } from './safety/distress.ts'

/** As what an answer is looked at. What is for the user alone is never corrected for its tone. */
export type CoachedAs =
  | 'question'
  | 'agreement'
  | 'message'
  | 'ambition'
  | 'want'
  /** A reply in a rehearsal: the first to a reaction, the first to a silence, and those after it. */
  | 'reply'
  | 'reply-to-silence'
  | 'reply-later'

/** What an answer is looked at with: the language of the screen where its own does not tell, and the day of typing. */
export interface AnswerContext {
  readonly lang: Language
  readonly today: Day
}

/**
 * What there is to notice in one answer, whether or not it will be told.
 * @param text one text: of a list, one of its lines
 */
export function findingsIn(
  text: string,
  as: CoachedAs,
  { lang: screen, today }: AnswerContext,
): readonly Finding[] {
  if (isForeign(text)) return []
  const lang = languageOf(text) ?? screen
  switch (as) {
    case 'question':
      return merged(coachQuestion(text, lang).findings, reproachesIn(text, lang))
    case 'agreement':
      return coachAgreement(text, lang, today).findings
    case 'message':
      return coachMessage(text, lang)
    case 'ambition':
      return merged(coachAmbition(text, lang).filter(isNoNegotiation), pressureIn(text, lang))
    case 'reply':
      return coachReply(text, lang, 'first')
    case 'reply-to-silence':
      return coachReply(text, lang, 'first-to-silence')
    case 'reply-later':
      return coachReply(text, lang, 'later')
    case 'want':
      return merged(coachAmbition(text, lang), pressureIn(text, lang))
  }
}

/** Does this tell of illness, harassment or distress? Then nothing is corrected, and people to turn to are named. */
export const isDistressed = (text: string, { lang }: AnswerContext): boolean =>
  tellsOfDistress(text, languageOf(text) ?? lang)

/** A wish is no message, but what would harm the relation there would harm it anywhere. */
const pressureIn = (text: string, lang: Language): readonly Finding[] =>
  coachMessage(text, lang).filter(({ severity }) => severity === 'risk')

/** A question is sent or said to somebody: what would put them off in a message does so in a question. */
const reproachesIn = (text: string, lang: Language): readonly Finding[] =>
  coachMessage(text, lang).filter(({ rule }) => rule.startsWith('message/'))

const isNoNegotiation = ({ rule }: Finding): boolean => rule !== 'negotiation/problem-not-want'

const merged = (findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] => [
  ...findings,
  ...more.filter(({ rule }) => !findings.some((one) => one.rule === rule)),
]
