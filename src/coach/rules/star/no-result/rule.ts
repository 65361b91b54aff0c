import { inLanguage, type Rule } from '../../rule.ts'
import type { StarReading } from '../../../stars/star-reading.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const noResult: Rule<StarReading> = {
  id: 'star/no-result',
  severity: 'fix',
  advice: ['S91', 'B15'],
  reason: {
    nl: 'Wie dit leest, weet nog niet wat het opleverde.',
    en: "Whoever reads this can't tell yet what came of it.",
  },
  suggestion: {
    nl: 'Wat veranderde er daardoor?',
    en: 'What changed as a result?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
