import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const comparison: Rule<Reading> = {
  id: 'message/comparison',
  severity: 'nudge',
  advice: ['S97', 'S90'],
  reason: {
    nl: 'Over een collega kan de ander weinig zeggen, over jouw werk wel.',
    en: 'They can say little about a colleague, and a lot about your work.',
  },
  suggestion: {
    nl: 'Ga uit van je eigen werk, niet van wat een collega krijgt.',
    en: 'Point to your own work, not to what a colleague gets.',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
