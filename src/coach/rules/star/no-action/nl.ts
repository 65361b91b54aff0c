import { isActionMissing } from '../../../stars/nl/missing-action.ts'
import { isPlaceholder } from '../../../stars/placeholder.ts'
import { type StarReading, typed } from '../../../stars/star-reading.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Nothing tells what the user did: quoted is the role, the wish or the feeling that stands there instead. */
export function cue({ action }: StarReading): Cue | null {
  if (!isActionMissing(action)) return null
  return { quote: isPlaceholder(action.reading.text) ? '' : typed(action, action.parts[0]) }
}

export const examples: Examples = {
  fires: [
    '-',
    'Ik was verantwoordelijk voor de inkoop en het magazijn.',
    'projectleider',
    'Ik wilde dat het rustiger werd en dat iedereen kon slapen.',
    'Ik vond dat het anders moest.',
    'Was erg zenuwachtig',
    'Mijn rol was die van voorzitter.',
  ],
  silent: [
    'Ik was verantwoordelijk voor de inkoop en heb drie leveranciers gebeld.',
    'Ik ben gaan kijken.',
    'Ik was de ramen elke week.',
    'Training gegeven',
    'Ik wilde weten hoe het zat, dus belde ik de fabriek.',
    'We hebben het opgelost.',
    'Als projectleider belde ik de gemeente.',
  ],
}
