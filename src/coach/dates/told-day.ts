import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { fold } from '../../domain/fold.ts'
import { readDate } from './read-date.ts'

const WEEKDAY = {
  nl: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
} as const

/** Words for a day that is over, wherever they stand in a line; behind "since" they tell of a beginning. */
const TOLD: Readonly<Record<Language, RegExp>> = {
  nl: new RegExp(
    `(?<!\\b(?:sinds|vanaf|tot|t/m|voor) )\\b(?:eergisteren|gisteren|afgelopen (?:${WEEKDAY.nl}))\\b`,
    'g',
  ),
  en: new RegExp(
    `(?<!\\b(?:since|from|until|till|before|by) )\\b(?:(?:the )?day before yesterday|yesterday|last (?:${WEEKDAY.en}))\\b`,
    'g',
  ),
}

/** "Vandaag af wat gisteren bleef liggen" is of today. */
const TODAY =
  /\b(?:vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|today|this (?:morning|afternoon|evening)|tonight)\b/

/**
 * The day on which something was, as a line tells of it in so many words: "gisteren", "afgelopen vrijdag".
 * @returns null where it tells of no day but today, or of several
 */
export function toldDay(line: string, today: Day): Day | null {
  const text = fold(line)
  if (TODAY.test(text)) return null
  const days = (['nl', 'en'] as const).flatMap((lang) =>
    [...text.matchAll(TOLD[lang])].map(([words]) => dayOf(words, lang, today)),
  )
  const [first] = days
  return first !== undefined && first !== null && days.every((day) => day === first) && first <= today
    ? first
    : null
}

function dayOf(words: string, lang: Language, today: Day): Day | null {
  const read = readDate(words, { today, lang, look: 'back' })
  return read.kind === 'day' ? read.day : null
}
