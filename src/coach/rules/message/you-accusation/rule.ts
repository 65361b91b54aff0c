import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const youAccusation: Rule<Reading> = {
  id: 'message/you-accusation',
  severity: 'risk',
  advice: ['S97', 'S90'],
  reason: {
    nl: 'Wie een verwijt hoort, gaat zich verdedigen. Begin bij de kant van de ander.',
    en: 'Blame makes people defend themselves. Start with their side, then yours.',
  },
  suggestion: {
    nl: 'Ik begrijp dat … . Voor mij … . Ik zou graag … .',
    en: "I understand that … . For me, … . I'd like … .",
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
