import { groupOnly } from '../../../stars/nl/group.ts'
import { isActionMissing } from '../../../stars/nl/missing-action.ts'
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
    'We hebben de planning omgegooid.',
    'Samen met de buren het plein opgeruimd.',
    'Het hele team heeft meegedacht en gebeld.',
    'toen hebben wij alles nageteld',
    'Mijn collega en ik hebben het rooster gemaakt.',
    'met zn drieen de kar getrokken',
  ],
  silent: [
    'Ik belde iedereen, daarna hebben we het samen opgelost.',
    'We hebben alles geteld; mijn aandeel was de administratie.',
    'Belde alle klanten.',
    'Het team uitgelegd hoe het werkt.',
    'Samen met Joke heb ik een lijst gemaakt.',
    'Posters opgehangen. We hebben ook geflyerd.',
    '',
  ],
}
