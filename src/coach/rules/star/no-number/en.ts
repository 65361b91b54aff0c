import { degreeIn, STATE_NOW } from '../../../stars/en/degree.ts'
import { happened, isCompared, isPlainYesNo } from '../../../stars/en/done.ts'
import { isResultMissing } from '../../../stars/en/missing-result.ts'
import { hasQuantity } from '../../../stars/en/quantity.ts'
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
    'The wait is a lot shorter.',
    'far fewer complaints',
    'Residents sleep better.',
    'The mood has improved since 2024',
    'Room 12 is much cleaner now.',
    'Everyone uses it now.',
    'It went well.',
  ],
  silent: [
    'Waiting time halved',
    'Never had a complaint since.',
    'Contract signed.',
    'The licence was granted.',
    'passed first time',
    'Thirty people turned up.',
    'one complaint, down from ten',
    'I was proud of it.',
  ],
}
