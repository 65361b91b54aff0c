import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Holds when nobody can see afterwards whether it happened; quotes the words that make it so. */
export const cue = ({ measurable, vague }: CoachedAgreement): Cue | null =>
  measurable ? null : { quote: vague }

export const examples: Examples = {
  fires: [
    'Ik ga kijken naar mijn taken.',
    'Joke denkt mee over het rooster.',
    'Ik probeer rustiger te reageren.',
    'We werken aan de sfeer.',
    'Meer structuur.',
    'Ik let beter op mijn toon.',
    'Hakan houdt het in de gaten.',
    'Mijn chef neemt mijn wens mee.',
  ],
  silent: [
    'Ik stuur Joke een lijst met mijn taken.',
    'Hakan beslist of ik mag starten.',
    "Vier gesprekken voeren met collega's.",
    'Joke neemt de sleutels mee naar kantoor.',
    'Het formulier is ingeleverd.',
    'Ik kijk de toetsen van 3b na.',
    'Ik laat weten of ik kom.',
    'Functieprofiel, uiterlijk 27 maart.',
  ],
}
