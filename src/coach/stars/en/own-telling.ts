import { phrase } from '../phrase.ts'
import { isPlaceholder } from '../placeholder.ts'
import { hasQuantity } from './quantity.ts'
import type { Told } from '../star-reading.ts'

/** Points back at what was told already. */
const POINTS_BACK = phrase(
  '^(?:as )?(?:i )?(?:see|as|said|covered|told|already said|same as) (?:i |the |my |said |it |mentioned |told |in |just |already |you )*(?:above|said|before|action|previous|last|earlier|mentioned|answer|box|question|told)(?: [^ ]+){0,2}$|^(?:ditto|above|see above|as above|as i said|already said|same as above)$',
)

/** What came of it, told along with what was done. */
const OUTCOME = phrase(
  '(?:since|since then|ever since|after that|by (?:[^ ]+ ){1,2}|now|so|in the end) (?:[^ ]+ ){0,8}(?:no|none|not|never|fewer|less|more|faster|halved|doubled|zero|nobody|everyone|all|better|sorted|gone|back|calmer|out of|nothing|finished|passed)',
  '(?:went|go|got|came|dropped|fell|rose|down|up|cut|it) (?:[^ ]+ ){0,4}from (?:[^ ]+ ){1,4}to',
  '(?:rather than|instead of) (?:[^ ]+ ){0,2}(?:hours?|days?|weeks?|minutes?|months?|times?|pounds?|years?)',
  '^(?:then |so |after that )(?:they|he|she|the [^ ]+|my [^ ]+) (?:said|decided|agreed|stopped|came round|gave|let)',
  '(?:saves|saved) (?:us |me |them |about |around |over |roughly )*[^ ]+',
  '[^ ]+ out of (?:the )?[^ ]+ (?:had|have|came|finished|passed|stayed|now|are|were)',
)

/** Does the answer only point at the one before it? */
export const pointsBack = ({ parts }: Told): boolean =>
  parts.length === 1 && POINTS_BACK.test(parts[0]?.text ?? '')

/** Is the result not told where it is asked for, because it stands in the answer before: `see above`, or nothing at all? */
export function isToldAlready(action: Told, result: Told): boolean {
  const isTold = action.parts.some(({ text }) => OUTCOME.test(text))
  return pointsBack(result) ? isTold || hasQuantity(action) : isTold && isPlaceholder(result.reading.text)
}
