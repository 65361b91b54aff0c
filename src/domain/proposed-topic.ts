import type { PeriodFacts } from './period.ts'

/** One thing to raise in the next conversation, and why it was chosen. */
export interface ProposedTopic {
  readonly text: string
  readonly because: 'drains' | 'postponed' | 'moved'
  /** In how many months it came back, or how often it was moved. */
  readonly times: number
}

/**
 * The one topic a look back proposes (advice S66, S67, B11, B20): what drained energy most often, else what was put off
 * most often, else an agreement that kept moving. The user decides what becomes of it.
 * @returns null when nothing came back
 */
export function proposedTopic({ minus, postponed, movedOften }: PeriodFacts): ProposedTopic | null {
  const [drain] = minus
  if (drain) return { text: drain.label, because: 'drains', times: drain.count }
  const [late] = postponed
  if (late) return { text: late.label, because: 'postponed', times: late.count }
  const moved = movedOften.toSorted((one, other) => other.times - one.times)[0]
  return moved ? { text: moved.what, because: 'moved', times: moved.times } : null
}
