import type { Reading } from '../../../grammar/reading.ts'
import { beside, GIVEN_UP } from '../../beside-nl.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const problemNotWant: Rule<Reading> = {
  id: 'negotiation/problem-not-want',
  severity: 'tip',
  advice: ['S80'],
  reason: {
    nl: 'Een probleem noemen is nog niet zeggen wat je wilt.',
    en: 'Naming a problem is not yet saying what you want.',
  },
  suggestion: {
    nl: 'Zeg ook wat je wél wilt: "Ik wil …, zodat …"',
    en: 'Say what you do want: "I want …, so that …"',
  },
  holds: inLanguage({ nl: beside(GIVEN_UP, nl.cue), en: en.cue }),
}
