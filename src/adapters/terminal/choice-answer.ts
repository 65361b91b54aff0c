import type { Audience } from '../../domain/codes.ts'
import type { Json } from '../../engine/answers.ts'
import { choicesOf, isMany, isOldAnswer, isYesNo, labelRows, oldCodes } from './choice-state.ts'
import type { Frame, Outcome } from './form.ts'
import { movable, outcomes } from './parts.ts'

/** An answer that will not do, and why. */
export interface Refused {
  readonly problem: string
}

/** What choosing these codes comes to; no codes leaves things as they are. `width` is that of the scroll-back. */
export function answerOf(
  frame: Frame,
  codes: readonly string[],
  audience: Audience | null,
  width: number,
): Outcome | Refused {
  const { known, required } = frame.question
  if (known && isOldAnswer(frame, codes)) return keep(frame, audience, width)
  if (codes.length > 0 || (isMany(frame) && required)) return submit(frame, codes, audience, width)
  // Ticks taken away until none is left is a choice too: what was known goes.
  return known && isMany(frame) ? outcomes.clear(frame) : keep(frame, audience, width)
}

/** Leaves things as they are; what they are stays readable. */
export function keep(frame: Frame, audience: Audience | null, width: number): Outcome {
  const kept = outcomes.keep(frame, movable(frame, audience))
  if (!frame.question.known) return kept
  return { ...kept, shown: [...labelRows(frame, oldCodes(frame), width), ...kept.shown] }
}

function submit(
  frame: Frame,
  codes: readonly string[],
  audience: Audience | null,
  width: number,
): Outcome | Refused {
  const raw = rawOf(frame, codes)
  const problem = frame.question.check(raw)
  if (problem !== null) return { problem }
  const shown = labelRows(frame, codes, width)
  return { intent: { is: 'answer', raw, audience: movable(frame, audience) }, shown }
}

function rawOf(frame: Frame, codes: readonly string[]): Json {
  if (isMany(frame)) return codes
  const [code = null] = codes
  return isYesNo(frame) ? code === choicesOf(frame)[0]?.value : code
}
