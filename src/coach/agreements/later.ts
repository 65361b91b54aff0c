import { flatten, wordsOf } from '../words.ts'

/** Words that put something off, as flat text. */
const LATER =
  /(?<![\p{L}\p{N}])(?:misschien|wellicht|ooit|niet nu|nu (?:nog )?(?:even )?niet|voorlopig niet|op (?:den duur|termijn)|te zijner tijd|t ?\. ?z ?\. ?t|mettertijd|later|maybe|perhaps|not (?:right )?now|some ?day|one day|at some point|down the line|in due course|eventually|not (?:for the moment|at the moment))(?![\p{L}\p{N}])/gu
/** "of er misschien plek is" asks; "uiterlijk niet later dan", "een uur later" measure. */
const ASKS_BEFORE = /(?:^| )(?:of|if|whether) (?:[^ ]+ ){0,4}$/u
const MEASURES_BEFORE =
  /(?:^| )(?:(?:uur|dag|dagen|week|weken|maand|maanden|jaar|kwartier|minuten|hours?|days?|weeks?|months?|years?|minutes?)|niet|no|not|een|an?) $/u
/** "later deze week", "later than", "later on Friday": part of a date, or a comparison. */
const DATE_BEHIND =
  /^ (?:dan|than|deze|dit|die|vandaag|morgen|vanmiddag|vanavond|in (?:de|het|the) (?:week|maand|jaar|dag|month|year|day)|op de dag|this|that|today|tonight|on \p{L}+day|(?:ma|dins|woens|donder|vrij|zater|zon)dag)(?![\p{L}\p{N}])/u
const LOOK_ASIDE = 80

/**
 * Does the line put it off: misschien, ooit, niet nu, later? Then the "not now" is asked about (advice S38).
 * "Later deze week" is a date, "niet later dan vrijdag" a deadline, "vragen of het misschien kan" a question.
 */
export function isLater(line: string): boolean {
  const flat = flatten(wordsOf(line)).text
  return Array.from(flat.matchAll(LATER)).some((match) => {
    const end = match.index + match[0].length
    const before = flat.slice(Math.max(0, match.index - LOOK_ASIDE), match.index)
    const isPartOfDate = MEASURES_BEFORE.test(before) || DATE_BEHIND.test(flat.slice(end, end + LOOK_ASIDE))
    return !ASKS_BEFORE.test(before) && (match[0] !== 'later' || !isPartOfDate)
  })
}
