import type { Reply } from '../../../reply.ts'
import type { Cue, Examples } from '../../rule.ts'

export const cue = ({ move, text }: Reply): Cue | null => (move === 'lets-go' ? { quote: text.trim() } : null)

export const examples: Examples = {
  fires: [
    'Okay, fair enough.',
    'Never mind.',
    'No problem.',
    'I understand.',
    "Okay, I'll wait then.",
    "That's fine.",
    'It is what it is.',
  ],
  silent: [
    'Fair enough. What could we do instead?',
    "I understand, and I'd like to come back to it.",
    "So now isn't a good time.",
    'Shall we look at it again in March?',
    '…',
    "I've been here for six years.",
  ],
}
