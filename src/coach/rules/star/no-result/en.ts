import { isPlaceholder } from '../../../stars/placeholder.ts'
import { isResultMissing } from '../../../stars/en/missing-result.ts'
import { isToldAlready, pointsBack } from '../../../stars/en/own-telling.ts'
import { type StarReading, typed } from '../../../stars/star-reading.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Nothing tells what changed: quoted is the feeling or the next thing that stands there instead. */
export function cue({ action, result }: StarReading): Cue | null {
  if (!(isResultMissing(result) || pointsBack(result)) || isToldAlready(action, result)) return null
  return { quote: isPlaceholder(result.reading.text) ? '' : typed(result, result.parts[0]) }
}

export const examples: Examples = {
  fires: [
    '',
    'n/a',
    'tbc',
    'Really proud of it.',
    'learnt loads, great fun',
    'After that I moved on to the stock list.',
    "Don't know yet, still waiting for the survey.",
    'It was a steep learning curve for me.',
  ],
  silent: [
    'Client happy.',
    "Contract signed, and I'm proud of that.",
    'It went well.',
    'Nothing has gone missing since.',
    'After that the complaints stopped.',
    'Residents enjoy it every day.',
    'passed!',
    'The customer was happy.',
    'He is still working here.',
    'Results come in faster.',
    'I got the account.',
  ],
}
