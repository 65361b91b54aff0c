import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'
import { maybeSomebody } from './en-maybe-somebody.ts'

/** Holds when no person or role is the doer: an infinitive, a passive, a result; not where a word may be a name. */
export const cue = ({ doers, text }: CoachedAgreement): Cue | null =>
  doers.kind === 'nobody' && !maybeSomebody(text) ? { quote: '' } : null

export const examples: Examples = {
  fires: [
    'Request the job profile from the college.',
    'A second till will be installed.',
    'Email Wilma which days work.',
    'Meeting with Hakan about the night shifts, by 3 June.',
    'The form still has to be handed in.',
    'More calm in the mornings.',
    'Ring Joan about the keys.',
    'Stock list updated by Friday',
  ],
  silent: [
    "I'll request the job profile.",
    'On Friday Wilma puts the rota up.',
    'Action Hakan: count the keys',
    '@joan rings the council',
    'The form will be handed in by my manager.',
    "HR lets me know whether it's allowed.",
    "We'll plan a meeting together.",
    'bev sends the list',
    'Brygida: rota',
    "Whenever there's a spare seat, Marek takes me along.",
    'Control room lets me shadow a day.',
  ],
}
