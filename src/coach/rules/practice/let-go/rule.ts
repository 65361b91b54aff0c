import type { Reply } from '../../../reply.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const letGo: Rule<Reply> = {
  id: 'practice/let-go',
  severity: 'tip',
  advice: ['S80', 'S96'],
  reason: {
    nl: 'Hiermee is je wens van tafel. Met een open vraag gaat het gesprek verder.',
    en: 'This takes your wish off the table. An open question keeps it on.',
  },
  suggestion: {
    nl: '"Jammer. Wat kan er wél?"',
    en: '"That\'s a pity. What would be possible?"',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
