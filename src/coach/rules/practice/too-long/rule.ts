import type { Reply } from '../../../reply.ts'
import type { Rule } from '../../rule.ts'

/** More than this, and the other has forgotten the beginning. */
const MOST = 40

export const tooLong: Rule<Reply> = {
  id: 'practice/too-long',
  severity: 'tip',
  advice: ['S96', 'S90'],
  reason: {
    nl: 'Dit zijn meer dan veertig woorden. In een gesprek blijft één punt het best hangen.',
    en: 'This is more than forty words. In a conversation one point is what sticks.',
  },
  suggestion: {
    nl: 'Eén zin over wat je hoorde, en één open vraag.',
    en: 'One sentence on what you heard, and one open question.',
  },
  holds: ({ words }) => (words > MOST ? { quote: '' } : null),
}
