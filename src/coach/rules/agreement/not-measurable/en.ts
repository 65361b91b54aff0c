import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Holds when nobody can see afterwards whether it happened; quotes the words that make it so. */
export const cue = ({ measurable, vague }: CoachedAgreement): Cue | null =>
  measurable ? null : { quote: vague }

export const examples: Examples = {
  fires: [
    "I'll look into my tasks.",
    'Joan gives the rota some thought.',
    "I'll try to react more calmly.",
    'We work on the atmosphere.',
    'More structure.',
    "I'll pay more attention to my tone.",
    'Hakan keeps an eye on it.',
    'My boss takes my wish on board.',
  ],
  silent: [
    "I'll send Joan a list of my tasks.",
    'Hakan decides whether I can start.',
    'Hold four talks with colleagues.',
    'Joan takes the keys to the office.',
    'The form has been handed in.',
    'I mark the tests of class 3B.',
    "I'll let you know whether I'm coming.",
    'Job profile, by 27 March.',
  ],
}
