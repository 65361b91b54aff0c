import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Holds when it is done by several or by anyone, and nobody has a part of their own. */
export const cue = ({ text, doers }: CoachedAgreement): Cue | null =>
  doers.kind === 'shared'
    ? { quote: doers.span === null ? '' : text.slice(doers.span.start, doers.span.end) }
    : null

export const examples: Examples = {
  fires: [
    "We'll request the job profile.",
    'Hakan and I count the keys.',
    'Someone rings the council.',
    'The team divides the weekend shifts.',
    'In March we draw up a new floor plan.',
    'Draw up a stock list together.',
    'Everyone clears out their own locker.',
  ],
  silent: [
    'Hakan counts the keys together with me.',
    "We meet on Tuesday, I'll send the invite.",
    'Together with Joan I plan a shadowing day.',
    'The keys will be counted.',
    'Joan makes sure we have a room.',
    'Count the keys.',
    "I'll tell the team on Monday.",
  ],
}
