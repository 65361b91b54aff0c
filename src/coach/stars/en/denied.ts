import type { StarReading } from '../star-reading.ts'
import { tellsOfDeed } from './deed.ts'
import { degreeIn } from './degree.ts'
import { isPlainYesNo } from './done.ts'
import { hasOwnPart } from './group.ts'
import { hasQuantity } from './quantity.ts'

/** What an answer tells that denies a gap, however much it is like those with one: a deed, a quantity, a change. */
export const DENIED = {
  'star/no-result': ({ result }: StarReading) =>
    hasQuantity(result) || result.parts.some(({ text }) => isPlainYesNo(text) || degreeIn(text) !== null),
  'star/we-not-i': ({ action }: StarReading) => hasOwnPart(action),
  'star/no-action': ({ action }: StarReading) => action.parts.some((part) => part.opens && tellsOfDeed(part)),
}
