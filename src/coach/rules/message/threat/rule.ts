import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const threat: Rule<Reading> = {
  id: 'message/threat',
  severity: 'risk',
  advice: ['S52', 'S80'],
  reason: {
    nl: 'Druk werkt vaak averechts. Zeg wat je wilt en vraag wat er kan.',
    en: 'Pressure often backfires. Say what you want and ask what is possible.',
  },
  suggestion: {
    nl: 'Ik wil graag … . Wat is daarvoor nodig?',
    en: "I'd like to … . What would that take?",
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
