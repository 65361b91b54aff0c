import type { Reply } from '../../../reply.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const noSummary: Rule<Reply> = {
  id: 'practice/no-summary',
  severity: 'tip',
  advice: ['S96', 'S10'],
  reason: {
    nl: 'Je gaat meteen naar je eigen punt. Wie zich gehoord weet, luistert beter.',
    en: 'This goes straight to your own point. People listen better once they feel heard.',
  },
  suggestion: {
    nl: 'Vat eerst in één zin samen wat je hoorde: "Dus …"',
    en: 'First sum up what you heard in one sentence: "So …"',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
