import type { MeetingKind } from '../../domain/codes.ts'
import type { Answers } from '../../engine/answers.ts'
import { standing, textOf } from '../given.ts'
import { wantsFull } from '../shared-steps.ts'
import { directionsOf, type PrepContext, sourcesOf } from './prep-context.ts'
import type { PrepId } from './questions.ts'
import { ADDED, CAREER_ONLY, FULL, GAINS, WITH_GAINS, WITH_SECOND } from './routes.ts'

/** Below this confidence the next question asks what would lift it by one point. */
const LOW_CONFIDENCE = 6

/** The full route, and single questions of it that a sheet answered. */
export function fullIds(kind: MeetingKind, context: PrepContext, answers: Answers): readonly PrepId[] {
  if (kind === 'catch-up') return []
  const all = [...(ADDED[kind] ?? []), ...FULL.filter((id) => kind === 'career' || !CAREER_ONLY.has(id))]
  const wanted = wantsFull(context, answers) ? all : all.filter((id) => id in answers)
  return wanted.filter(
    (id) =>
      (id !== 'confidence-plus' || confidenceIsLow(answers, context)) &&
      (!GAINS.has(id) || (asksGain(id, kind) && hasWish(answers, context))) &&
      (id !== 'opener' || heartOf(context, answers).length > 0) &&
      (id !== 'proposal-second' || (WITH_SECOND.has(kind) && hasTwoWays(context, answers))),
  )
}

/** What makes the heart beat faster is the user's alone, and may be said first when they choose so (advice S7). */
export const heartOf = (context: PrepContext, answers: Answers): readonly string[] => {
  const heart = textOf(standing(answers, 'heart', context.subject?.private.heart))
  return heart === undefined ? [] : [heart]
}

/** Two ways that both can be proposed something for (advice S9). */
const hasTwoWays = (context: PrepContext, answers: Answers): boolean =>
  directionsOf(answers, sourcesOf(context)).filter((way) => way !== 'outside' && way !== 'unknown').length > 1

/** The quick route of most kinds asks what the organisation gains; an annual review does so on the full one. */
const asksGain = (id: PrepId, kind: MeetingKind): boolean =>
  WITH_GAINS.has(kind) && !(id === 'benefit' && kind !== 'annual')

function hasWish(answers: Answers, context: PrepContext): boolean {
  const { shared, private: own } = context.folder.plan
  return (textOf(standing(answers, 'ambition', shared.ambition ?? own.ambition)) ?? '') !== ''
}

const confidenceIsLow = (answers: Answers, context: PrepContext): boolean => {
  const value = standing(answers, 'confidence', context.subject?.private.confidence)
  return typeof value === 'number' && value <= LOW_CONFIDENCE
}
