import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** How many people know of the user's plans; conversations planned on purpose to widen a network do not count. */
export interface KnowingGiven {
  readonly lang: Language
  readonly people: number
}

const MOST_PEOPLE = 3

const NL = ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien']
const EN = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

export const tooManyPeople: Rule<KnowingGiven> = {
  id: 'privacy/too-many-people',
  severity: 'nudge',
  advice: ['S53', 'B19'],
  reason: {
    nl: 'Wat velen weten, hoort je leidinggevende soms van een ander.',
    en: 'What many people know, your manager may hear from someone else.',
  },
  suggestion: { nl: 'Wie hoeft het nog niet te weten?', en: "Who doesn't need to know yet?" },
  holds: ({ lang, people }) => {
    if (people <= MOST_PEOPLE) return null
    const many = (lang === 'nl' ? NL : EN)[people] ?? String(people)
    return {
      quote: '',
      suggestion:
        lang === 'nl'
          ? `${many} mensen weten hier nu van. Wie hoeft het nog niet te weten?`
          : `${many} people know about this now. Who doesn't need to know yet?`,
    }
  },
}
