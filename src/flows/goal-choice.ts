import type { Goal } from '../domain/plan.ts'
import type { FlowStep } from './flow-step.ts'
import { readChoice } from './readers.ts'
import { typedText } from './typed-text.ts'

type Asked = Pick<FlowStep, 'id' | 'text' | 'part'> &
  Partial<Pick<FlowStep, 'params' | 'screen' | 'conditional' | 'known' | 'when'>>

/** One goal of those that are open, in the user's own words; passed over, it is none of them. */
export function goalChoice(goals: readonly Goal[], asked: Asked): FlowStep {
  const ids = goals.map(({ id }) => id)
  return {
    ...asked,
    kind: 'choice',
    audience: 'private',
    mayChange: false,
    choices: ids,
    choiceWords: Object.fromEntries(goals.map(({ id, text }) => [id, text])),
    parse: readChoice(ids),
    typed: typedText,
  }
}
