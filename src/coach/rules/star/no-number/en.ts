import { degreeIn, STATE_NOW } from '../../../stars/en/degree.ts'
import { happened, isPlainYesNo } from '../../../stars/en/done.ts'
import { isResultMissing } from '../../../stars/en/missing-result.ts'
import { hasQuantity } from '../../../stars/en/quantity.ts'
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
