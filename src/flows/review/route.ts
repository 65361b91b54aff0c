import { addMonths } from '../../domain/day.ts'
import { goalsOf } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import { standing } from '../given.ts'
import type { ReviewContext, ReviewId } from './steps.ts'

/** Which questions a review asks, in their order: with little time, and with more. */
export interface ReviewRoute {
  readonly quick: readonly ReviewId[]
  readonly full: readonly ReviewId[]
}

const NOW: readonly ReviewId[] = ['ambition', 'pattern', 'craft']

/**
 * Where the far goal comes first, near follows from it; step by step, there is the next step and no more, unless the
 * user wants to look further (advice S63). Who did not say how they work gets near first, and far with more time.
 */
export function reviewRoute(context: ReviewContext, answers: Answers): ReviewRoute {
  const middle: readonly ReviewId[] = isGapOpen(context, answers) ? ['middle'] : []
  const before = [...five(answers), ...here(context)]
  switch (context.mode) {
    case 'dot':
      return {
        quick: [...NOW, 'long', ...middle, 'short', 'first', 'table'],
        full: [...before, 'mode', 'big-question', 'pop'],
      }
    case 'steps': {
      const far: readonly ReviewId[] =
        standing(answers, 'far-too', false) === true ? ['far-too', 'long', ...middle] : ['far-too']
      return {
        quick: [...NOW, 'first', 'table'],
        full: [...before, 'short', ...far, 'mode', 'big-question', 'pop'],
      }
    }
    default:
      return {
        quick: [...NOW, 'short', 'first', 'table'],
        full: [...before, 'long', ...middle, 'mode', 'big-question', 'pop'],
      }
  }
}

/** One question for each of what makes a career: what one is good at, wants, explores, whom one knows, and steers. */
const five = (answers: Answers): readonly ReviewId[] => [
  'qualities',
  'motives',
  'explore',
  'network',
  ...(answers['network']?.is === 'given' ? (['network-knows'] as const) : []),
  'kept',
]

/** Who hands work over is on the way elsewhere, and still here (advice S51). */
const here = ({ folder }: ReviewContext): readonly ReviewId[] => {
  const isLeaving = goalsOf(folder.plan).some(
    ({ status, handover }) => status === 'open' && (handover ?? []).length > 0,
  )
  return ['phase', 'stay', 'leave', ...(isLeaving ? (['until-then'] as const) : []), 'leave-behind']
}

/** A near goal ends within half a year, a far one begins after a year: is there nothing between (advice S87)? */
function isGapOpen(context: ReviewContext, answers: Answers): boolean {
  const [short, long] = [context.short, context.long].map((known) => known?.goal.text)
  const far = standing(answers, 'long', long)
  if (standing(answers, 'short', short) === undefined || far === undefined) return false
  const { today, folder } = context
  const between = goalsOf(folder.plan).some(
    ({ status, by }) =>
      status === 'open' && by !== undefined && by > addMonths(today, 6) && by <= addMonths(today, 12),
  )
  const isSame = far === long
  const onTheWay = isSame && (context.long?.goal.milestones ?? []).some(({ done }) => done === undefined)
  return !between && !onTheWay
}
