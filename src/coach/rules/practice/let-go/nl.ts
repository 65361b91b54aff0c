import type { Reply } from '../../../reply.ts'
import type { Cue, Examples } from '../../rule.ts'

export const cue = ({ move, text }: Reply): Cue | null => (move === 'lets-go' ? { quote: text.trim() } : null)

export const examples: Examples = {
  fires: [
    'Oké, jammer.',
    'Laat maar.',
    'Dan niet.',
    'Dat snap ik.',
    'Geen probleem hoor.',
    'Oké, dan wacht ik wel af.',
    'Het is niet anders.',
  ],
  silent: [
    'Oké, jammer. Wat kan er wél?',
    'Dat snap ik, en ik wil er graag op terugkomen.',
    'Dus nu komt het niet uit.',
    'Zullen we in maart verder praten?',
    '…',
    'Ik werk hier al zes jaar.',
  ],
}
