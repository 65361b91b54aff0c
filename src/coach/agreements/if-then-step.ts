import type { Day } from '../../domain/day.ts'
import { wordsOf } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { dayOf, deadlineIn } from './deadline.ts'
import { tidy } from './cut.ts'

/** A step tied to a moment: what, in the user's words, and the day when they name one. */
export interface IfThenStep {
  readonly what: string
  readonly by: Day | null
}

const IF = /^(?:als|wanneer|zodra|if|when|once|as soon as)(?![\p{L}\p{N}])/iu
const THEN = /,|(?<![\p{L}\p{N}])(?:dan|then)(?![\p{L}\p{N}])/iu

/**
 * Reads "Als het vrijdag is, dan …" / "If it's Friday, then I will …" (advice S109). Both halves stay in `what`: the
 * moment is what makes the plan work. The day is the one in the if-half, or else a deadline in the rest.
 * @param text what was typed; without an if-half it is read as an ordinary line
 */
export function ifThenStep(text: string, ctx: Pick<AgreementContext, 'today' | 'lang'>): IfThenStep {
  const line = text.trim().replace(/\s+/gu, ' ')
  const what = tidy(line)
  const [condition, rest] = halves(line)
  return { what, by: dayInCondition(condition, ctx) ?? dayOf(deadlineIn(rest, ctx)) }
}

/** The if-half and the rest; without an if-half all is the rest. */
function halves(line: string): readonly [string, string] {
  if (!IF.test(line)) return ['', line]
  const at = line.search(THEN)
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at)]
}

/** "het vrijdag is" names a day, not a deadline: it is read where it stands, with the shortest words about it. */
function dayInCondition(condition: string, ctx: Pick<AgreementContext, 'today' | 'lang'>): Day | null {
  return condition === ''
    ? null
    : (dayOf(deadlineIn(condition, ctx)) ?? dayOf(deadlineIn(isGone(condition), ctx)))
}

/** Without its first word and a "het … is" / "it is …" around the day, which hide a date that stands alone. */
function isGone(condition: string): string {
  const words = wordsOf(condition).filter(
    (word) => !['als', 'het', 'is', 'if', 'it', "it's", 'when'].includes(word.low),
  )
  return words.map((word) => word.text).join(' ')
}
