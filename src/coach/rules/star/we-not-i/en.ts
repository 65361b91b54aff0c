import { groupOnly } from '../../../stars/en/group.ts'
import { isActionMissing } from '../../../stars/en/missing-action.ts'
import { type StarReading, typedWhere } from '../../../stars/star-reading.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Only a group acts: what the user did cannot be told from it. */
export function cue({ action }: StarReading): Cue | null {
  const found = groupOnly(action)
  if (found === null || isActionMissing(action)) return null
  return { quote: typedWhere(action, found.part, found.pattern) }
}

export const examples: Examples = {
  fires: [
    'We turned the schedule around.',
    'Cleared the square together with the neighbours.',
    'The whole team pitched in.',
    'so then we recounted everything',
    'My colleague and I made the rota.',
    'me and the lads pulled the cart',
  ],
  silent: [
    'I rang everyone, then we solved it together.',
    'We counted it all; my part was the paperwork.',
    'Called every customer.',
    'Trained the team in how it works.',
    'Together with Jo I made a list.',
    'Put up posters. We handed out flyers too.',
    '',
  ],
}
