import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const hedging: Rule<Reading> = {
  id: 'message/hedging',
  severity: 'nudge',
  advice: ['S90', 'S81'],
  reason: {
    nl: 'Drie keer afzwakken in één zin verbergt wat je wilt.',
    en: 'Softening it three times in one sentence hides what you want.',
  },
  suggestion: {
    nl: 'Je mag dit gewoon vragen: "Ik wil graag … ."',
    en: 'You can simply ask: "I\'d like … ."',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
