import { isActionMissing } from '../../../stars/en/missing-action.ts'
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
    'I was responsible for purchasing and the warehouse.',
    'project lead',
    'I wanted it to be calmer for everyone.',
    'I thought it could be done differently.',
    'Was really nervous',
    'My role was to chair the group.',
  ],
  silent: [
    'I was responsible for purchasing and rang three suppliers.',
    'I went to have a look.',
    'I was able to fix the pump.',
    'Trained four colleagues',
    'I wanted to know why, so I rang the factory.',
    'We solved it.',
    'As project lead I rang the council.',
  ],
}
