import { degreeIn, STATE_NOW } from '../../../stars/nl/degree.ts'
import { happened, isPlainYesNo } from '../../../stars/nl/done.ts'
import { isResultMissing } from '../../../stars/nl/missing-result.ts'
import { hasQuantity } from '../../../stars/nl/quantity.ts'
import { type StarReading, typedWhere } from '../../../stars/star-reading.ts'
import type { Cue, Examples } from '../../rule.ts'

/** A change that could be counted is told without a number. A plain yes or no needs none. */
export function cue({ result }: StarReading): Cue | null {
  if (hasQuantity(result) || isResultMissing(result)) return null
  if (result.parts.some(({ text }) => isPlainYesNo(text))) return null
  for (const part of result.parts) {
    const degree = degreeIn(part.text)
    if (degree !== null) return { quote: typedWhere(result, part, degree) }
  }
  const state = result.parts.find(({ text }) => STATE_NOW.test(`${text} `) && !happened(text))
  return state ? { quote: typedWhere(result, state, STATE_NOW) } : null
}

export const examples: Examples = {
  fires: [
    'De wachttijd is een stuk korter.',
    'veel minder klachten',
    'Bewoners slapen rustiger.',
    'De sfeer is verbeterd sinds 2024',
    'Kamer 12 is nu veel schoner.',
    'Meer rust op de groep',
    'Iedereen gebruikt het nu.',
  ],
  silent: [
    'Wachttijd gehalveerd',
    'Nooit meer een klacht gehad.',
    'Contract getekend.',
    'De vergunning is verleend.',
    'geslaagd in één keer',
    'Dertig man op de been.',
    'nog maar een klacht, dat waren er tien',
    'Ik was er trots op.',
  ],
}
