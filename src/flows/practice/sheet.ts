import { REACTIONS } from '../../domain/practice.ts'
import type { FlowStep } from '../flow-step.ts'
import type { PracticeContext } from './context.ts'
import { practiceSteps, reactionWords } from './steps.ts'
import { turnStep } from './turns.ts'

/**
 * Every question once: the list of reactions, a first reply to each, and what comes after. What the other says next
 * depends on the reply, so those stand there without it; which reaction a reply is to is its key.
 */
export function practiceSheet(context: PracticeContext): readonly FlowStep[] {
  const steps = practiceSteps({ ...context, interactive: false }, {})
  const { ranked, texts } = context
  return steps.flatMap((step): readonly FlowStep[] => {
    if (step.id !== 'reaction') return step.id === 'sentence' ? [step] : []
    return [
      { ...step, choices: ranked, choiceWords: reactionWords(texts) },
      ...ranked.map((reaction) => turnStep(context, reaction, 'reply', texts.reactions[reaction].says)),
      ...keyed('again', 'practice.again', ranked),
      ...keyed('last', 'practice.last', ranked),
      ...keyed('next', 'practice.next', ranked).map((one) => ({
        ...one,
        kind: 'choice' as const,
        choices: [...REACTIONS],
      })),
    ]
  })
}

/** A question once, and behind it a place for the answer to each reaction. */
const keyed = (id: string, text: FlowStep['text'], reactions: readonly string[]): readonly FlowStep[] =>
  ['', ...reactions].map((reaction) => ({
    id: `${id}:${reaction}`,
    kind: 'long',
    text,
    part: 'talk',
    audience: 'private',
    mayChange: false,
    conditional: true,
    when: { of: 'replied' },
    under: { key: reactions[0] ?? '' },
    parse: (raw) => ({ ok: true, value: { value: raw } }),
    typed: String,
  }))
