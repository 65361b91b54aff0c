import { namesIllness, namesLeaving } from '../../coach/privacy/leak.ts'
import type { NotNow } from '../../domain/agreement.ts'
import type { OwnStep } from '../../domain/private/step.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing } from '../given.ts'
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

/**
 * Behind agreements that name leaving or an illness comes the question whether the other may read that, as behind any other
 * answer that is shared (advice S44). What was put off is asked about only where the agreements were not.
 */
export function withTellingAsked(
  steps: readonly FlowStep[],
  answers: Answers,
  name: string | null,
): readonly FlowStep[] {
  const agreed = agreementsOf(standing(answers, 'agreements', undefined))
    .filter(tellingAgreement)
    .map(agreementLine)
  const later = notNowsOf(standing(answers, 'maybe', undefined))
    .filter(tellingNotNow)
    .map(({ what }) => what)
  return steps.flatMap((step) => {
    if (step.id === 'agreements' && agreed.length > 0)
      return [step, shareAnywayAsked(step, agreed.join('\n'), name)]
    if (step.id === 'maybe' && later.length > 0 && agreed.length === 0)
      return [step, shareAnywayAsked(step, later.join('\n'), name)]
    return [step]
  })
}

/** Is this agreement kept to the user alone? */
export const isOwnAgreement = (one: AgreementAnswer, answers: Answers): boolean =>
  keptBack(answers, 'agreements') && tellingAgreement(one)

/** The same of what was put off. */
export const isOwnNotNow = (one: NotNow, answers: Answers): boolean =>
  (keptBack(answers, 'agreements') || keptBack(answers, 'maybe')) && tellingNotNow(one)
