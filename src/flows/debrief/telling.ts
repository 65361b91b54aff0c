import { namesIllness, namesLeaving } from '../../coach/privacy/leak.ts'
import type { NotNow } from '../../domain/agreement.ts'
import type { OwnStep } from '../../domain/private/step.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import { keptBack, shareAnywayAsked } from '../shared-steps.ts'
import { type AgreementAnswer, agreementLine, agreementsOf } from './agreements-answer.ts'
import { notNowsOf } from './not-now-answer.ts'

/** Do these words name leaving, or an illness of the user? */
const tells = (text: string): boolean => namesLeaving(text) || namesIllness(text)

/** Does an agreement say so, in its line or in how one sees that it happened? */
export const tellingAgreement = (one: AgreementAnswer): boolean =>
  tells([agreementLine(one), one.what, one.seen ?? ''].join('\n'))

const tellingNotNow = ({ what, condition = '' }: NotNow): boolean => tells(`${what}\n${condition}`)

/** A step of the user's own that says so. */
export const tellingStep = ({ what }: Pick<OwnStep, 'what'>): boolean => tells(what)

/** The lines of agreements that say so: what was asked about them. */
const tellingLines = (answers: Answers): readonly string[] =>
  agreementsOf(standing(answers, 'agreements', undefined))
    .filter(tellingAgreement)
    .map(agreementLine)

/**
 * Behind agreements that name leaving or an illness comes the question whether the other may read that, as behind any other
 * answer that is shared (advice S44). So it does behind what was put off, and behind how one sees that something happened,
 * as far as these words were not asked about before.
 */
export function withTellingAsked(
  steps: readonly FlowStep[],
  answers: Answers,
  name: string | null,
): readonly FlowStep[] {
  return steps.flatMap((step) => {
    const words = tellingWords(step, answers)
    return words.length === 0 ? [step] : [step, shareAnywayAsked(step, words.join('\n'), name)]
  })
}

function tellingWords({ id, params }: FlowStep, answers: Answers): readonly string[] {
  if (id === 'agreements') return tellingLines(answers)
  if (id === 'maybe')
    return notNowsOf(standing(answers, 'maybe', undefined))
      .filter((one) => tellingNotNow(one) && !wasAskedAbout(one, answers))
      .map(({ what, condition }) => (condition === undefined ? what : `${what} · ${condition}`))
  if (!id.startsWith(SEEN) || (keptBack(answers, 'agreements') && tells(params?.['quote'] ?? ''))) return []
  const seen = textOf(standing(answers, id, undefined)) ?? ''
  return tells(seen) ? [seen] : []
}

/** How one sees that an agreement happened is asked by its id. */
const SEEN = 'agreement-seen:'

/** Did all its words stand among the agreements the user was asked about? */
const wasAskedAbout = ({ what, condition = '' }: NotNow, answers: Answers): boolean =>
  tellingLines(answers).some((line) => line.includes(what) && line.includes(condition))

/** Is this agreement kept to the user alone? */
export const isOwnAgreement = (one: AgreementAnswer & { readonly id: string }, answers: Answers): boolean =>
  (keptBack(answers, 'agreements') && tellingAgreement(one)) ||
  (keptBack(answers, `${SEEN}${one.id}`) &&
    tells(textOf(standing(answers, `${SEEN}${one.id}`, undefined)) ?? ''))

/** The same of what was put off. */
export const isOwnNotNow = (one: NotNow, answers: Answers): boolean =>
  tellingNotNow(one) && keptBack(answers, wasAskedAbout(one, answers) ? 'agreements' : 'maybe')
