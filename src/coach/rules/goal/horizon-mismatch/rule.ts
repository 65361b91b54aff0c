import type { Horizon, Language } from '../../../../domain/codes.ts'
import { addMonths, type Day } from '../../../../domain/day.ts'
import { findDeadline } from '../../../dates/find-deadline.ts'
import type { Rule } from '../../rule.ts'

/** A goal as it was written, the term it was given for, and the day of writing. */
export interface GoalsGiven {
  readonly lang: Language
  readonly text: string
  readonly horizon: Horizon
  readonly today: Day
}

/** A short goal is for three to six months, a long one for one to three years (advice S87). */
const MONTHS_OF_SHORT = 6

const GO_FURTHER = {
  nl: 'Dit kan al binnen een half jaar. Waar leidt het daarna naartoe?',
  en: 'This can be done within six months. Where does it lead after that?',
} as const

export const horizonMismatch: Rule<GoalsGiven> = {
  id: 'goal/horizon-mismatch',
  severity: 'fix',
  advice: ['S87', 'S35'],
  reason: {
    nl: 'De datum past niet bij de termijn van dit doel.',
    en: 'The date does not match how far ahead this goal is.',
  },
  suggestion: {
    nl: 'Dit past beter bij 1 tot 3 jaar. Wat is de stap binnen een half jaar?',
    en: "This fits 1 to 3 years better. What's the step within six months?",
  },
  holds: ({ lang, text, horizon, today }) => {
    const reading = findDeadline(text, { today, lang })?.reading
    if (reading?.kind !== 'day') return null
    const { day } = reading
    const isFar = day > addMonths(today, MONTHS_OF_SHORT)
    if (horizon === 'short') return isFar ? { quote: text } : null
    return isFar ? null : { quote: text, suggestion: GO_FURTHER[lang] }
  },
}
