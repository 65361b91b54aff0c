import { degreeIn, STATE_NOW } from '../../../stars/nl/degree.ts'
import { happened, isCompared, isPlainYesNo } from '../../../stars/nl/done.ts'
import { isResultMissing } from '../../../stars/nl/missing-result.ts'
import { hasQuantity } from '../../../stars/nl/quantity.ts'
import { numberCue } from '../../../stars/number-cue.ts'
import type { Examples } from '../../rule.ts'

export const cue = numberCue({
  hasQuantity,
  isResultMissing,
  isPlainYesNo,
  isCompared,
  degreeIn,
  stateNow: STATE_NOW,
  happened,
})

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
