import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** What somebody wants more and less of. */
export interface LessGiven {
  readonly lang: Language
  readonly text: string
}

const LESS = {
  nl: /(?<![\p{L}\p{N}])(?:minder|niet meer|geen|stoppen met|ophouden met|(?:los|weg|af)laten|laat (?:ik )?(?:los|vallen)|af ?(?:stoten|bouwen)|afgeven|overdragen|kwijt|van af|vanaf wil)(?![\p{L}\p{N}])/iu,
  en: /(?<![\p{L}\p{N}])(?:less|fewer|no more|not any more|stop(?:ping)?|drop(?:ping)?|let(?:ting)? go of|giv(?:e|ing) up|hand(?:ing)? over|get(?:ting)? rid of|cut(?:ting)? (?:back|down))(?![\p{L}\p{N}])/iu,
} as const

const MORE = {
  nl: /(?<![\p{L}\p{N}])(?:meer(?! mee)|vaker|liever|in plaats|i\.p\.v|daarvoor|ervoor|zodat|ruimte voor|tijd voor|wil (?:ik )?(?:graag |juist )|beginnen|leren|doen)(?![\p{L}\p{N}])/iu,
  en: /(?<![\p{L}\p{N}])(?:more(?! with)|instead|rather|so that|room for|time for|in return|start(?:ing)?|learn(?:ing)?|want to)(?![\p{L}\p{N}])/iu,
} as const

/** "Niet meer" names no more of anything. */
const withoutNoMore = (text: string): string =>
  text.replace(
    /(?<![\p{L}])(?:niet meer|geen (?:\p{L}+ )?meer|no more|not any ?more|any ?more)(?![\p{L}])/giu,
    ' ',
  )

export const onlyLess: Rule<LessGiven> = {
  id: 'craft/only-less',
  severity: 'nudge',
  advice: ['S66', 'S82'],
  reason: {
    nl: 'Alleen iets laten vallen geeft zelden meer energie.',
    en: 'Only dropping something seldom gives you more energy.',
  },
  suggestion: {
    nl: 'Wat komt ervoor in de plaats?',
    en: 'What will take its place?',
  },
  holds: ({ lang, text }) =>
    LESS[lang].test(text) && !MORE[lang].test(withoutNoMore(text)) ? { quote: text } : null,
}
