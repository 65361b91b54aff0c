import { phrase } from '../phrase.ts'
import { isPlaceholder } from '../placeholder.ts'
import { hasQuantity } from './quantity.ts'
import type { Told } from '../star-reading.ts'

/** Points back at what was told already. */
const POINTS_BACK = phrase(
  '^(?:zie|dat staat|staat|heb ik|zoals|wat ik|is) (?:al |het |er |ik |net |hier |bij |in |eerder |verteld |gezegd ){0,3}(?:hierboven|boven|hiervoor|eerder|vorige|actie|gezegd|al|verteld|daarboven|vraag|hierboven al|net)(?: [^ ]+){0,3}$|^(?:idem|hierboven|zie actie|zie boven)$',
)

/** What came of it, told along with what was done. */
const OUTCOME = phrase(
  '(?:sindsdien|sinds (?:die|dat|ik|we)|vanaf toen|daardoor|daarna|nu|toen|inmiddels|uiteindelijk) (?:[^ ]+ ){0,8}(?:geen|niet meer|nooit meer|minder|meer|sneller|gehalveerd|verdubbeld|nul|niemand|iedereen|alle|beter|opgelost|weg|terug|rustiger|niks)',
  '(?:ging|gingen|gaan|gaat|zakte|steeg|daalde|van) (?:[^ ]+ ){0,4}van (?:[^ ]+ ){1,4}naar',
  'in plaats van (?:[^ ]+ ){0,2}(?:uur|uren|dagen|weken|minuten|maanden|keer|euro)',
  '^toen (?:zei|besloot|ging|kwam|hoefde|stopte|konden|mocht|mochten) (?!ik |we |wij )',
  '(?:scheelt|scheelde|bespaarde|leverde|leverden) ',
  'van de [^ ]+ (?:[^ ]+ ){0,4}(?:hadden|gehaald|klaar|gebleven|kwamen|doen)',
)

/** Does the answer only point at the one before it? */
export const pointsBack = ({ parts }: Told): boolean =>
  parts.length === 1 && POINTS_BACK.test(parts[0]?.text ?? '')

/** Is the result not told where it is asked for, because it stands in the answer before: `see above`, or nothing at all? */
export function isToldAlready(action: Told, result: Told): boolean {
  const isTold = action.parts.some(({ text }) => OUTCOME.test(text))
  return pointsBack(result) ? isTold || hasQuantity(action) : isTold && isPlaceholder(result.reading.text)
}
