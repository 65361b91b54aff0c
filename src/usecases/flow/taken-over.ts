import type { Finding } from '../../coach/finding.ts'
import { restates } from '../../coach/questions/restates.ts'
import type { RuleInfo } from '../../coach/rules/rule.ts'
import type { RuleId } from '../../coach/rules/rule-id.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowStep } from '../../flows/flow-step.ts'

/** Rules that say a sentence anew, so that it can stand where the user's own stood; others ask something, or show a pattern. */
const SAID_ANEW: ReadonlySet<RuleId> = new Set<RuleId>(['question/closed', 'message/threat'])

/**
 * An answer with the suggestion in the place of the words it is about, as it is typed.
 * @returns null where the suggestion was not made of the user's own words, leaves out what their question is about, or
 * where these words are not found as they stand
 */
export function takenOver(
  { rule, quote, suggestion }: Finding,
  step: Pick<FlowStep, 'id' | 'typed'>,
  answers: Answers,
  info: Pick<RuleInfo, 'suggestion'>,
): string | null {
  const answer = answers[step.id]
  const isBare = Object.values(info.suggestion).includes(suggestion)
  if (answer?.is !== 'given' || quote === '' || isBare || !SAID_ANEW.has(rule)) return null
  const typed = step.typed(answer.value)
  const start = typed.indexOf(quote)
  if (start < 0) return null
  const behind = typed.slice(start + quote.length)
  const [tail = ''] = (rule === 'question/closed' && /^[^?!.\r\n]*/u.exec(behind)) || ['']
  if (rule === 'question/closed' && !isWhole(suggestion, quote, tail)) return null
  return typed.slice(0, start) + suggestion + behind.slice(tail.length).replace(/^[ \t]*[?!.]+/u, '')
}

/** Says the suggestion what the question is about, to its last word? Of a long question only the beginning is quoted. */
const isWhole = (suggestion: string, quote: string, tail: string): boolean =>
  suggestion.includes(tail.trim()) && restates(suggestion, quote + tail)
