import type { Language } from '../../../../domain/codes.ts'
import type { Day } from '../../../../domain/day.ts'
import type { Rule } from '../../rule.ts'

/** What somebody wants, and whether a first step of their own has a date. */
export interface FirstStepGiven {
  readonly lang: Language
  readonly goal: string | null
  /** The first steps, each with its date or without. */
  readonly steps: readonly { readonly what: string; readonly by: Day | null }[]
}

export const noFirstStep: Rule<FirstStepGiven> = {
  id: 'goal/no-first-step',
  severity: 'fix',
  advice: ['S62'],
  reason: {
    nl: 'Zonder eerste stap met een dag erbij blijft een wens al snel liggen.',
    en: 'Without a first step and a date, a wish tends to stay a wish.',
  },
  suggestion: {
    nl: 'Wat is je eerste stap, hoe klein ook, en wanneer?',
    en: "What's your first step, however small, and when?",
  },
  holds: ({ goal, steps }) => {
    if (goal === null || steps.some(({ by }) => by !== null)) return null
    return { quote: steps[0]?.what ?? goal }
  },
}
