import type { Language } from '../../../../domain/codes.ts'
import type { Day } from '../../../../domain/day.ts'
import type { Rule } from '../../rule.ts'

/** A step of the user's own, and the day it names, if any. */
export interface StepGiven {
  readonly lang: Language
  readonly step: string
  readonly by: Day | null
}

/** A moment that sets it off: if, when, after, before, every, at … (implementation intentions: Gollwitzer & Sheeran 2006). */
const MOMENT = {
  nl: /(?<![\p{L}\p{N}])(?:als|wanneer|zodra|nadat|voordat|na|voor|vóór|tijdens|elke|iedere|zodra|morgen|vandaag|vanavond|om \d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?![\p{L}\p{N}])/iu,
  en: /(?<![\p{L}\p{N}])(?:if|when|whenever|once|as soon as|after|before|during|every|each|tomorrow|today|tonight|at \d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![\p{L}\p{N}])/iu,
} as const

export const noIfThen: Rule<StepGiven> = {
  id: 'plan/no-if-then',
  severity: 'nudge',
  advice: ['S109'],
  reason: {
    nl: 'Een stap zet je eerder als er een vast moment bij staat.',
    en: 'A step tied to a moment is more likely to happen.',
  },
  suggestion: {
    nl: 'Wanneer precies? "Als het … is, dan …"',
    en: 'When exactly? "If it is …, then I will …"',
  },
  holds: ({ lang, step, by }) => (by !== null || MOMENT[lang].test(step) ? null : { quote: step }),
}
