import { isPlaceholder } from '../../../stars/placeholder.ts'
import { isResultMissing } from '../../../stars/nl/missing-result.ts'
import { isToldAlready, pointsBack } from '../../../stars/nl/own-telling.ts'
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
    'n.v.t.',
    'nog niet bekend',
    'Ik was er echt trots op.',
    'vond het mega leuk om te doen',
    'Daarna ging ik verder met de voorraadlijst.',
    'Geen idee eigenlijk',
    'We zien wel wat het oplevert.',
    'Veel van geleerd, goeie ervaring!',
  ],
  silent: [
    'Klant blij.',
    'Contract getekend en daar ben ik trots op.',
    'Het ging goed.',
    'Er is sindsdien niets meer kwijtgeraakt.',
    'Daarna kwamen er nog drie klachten binnen.',
    'De bewoners genieten er elke dag van.',
    'geslaagd!',
    'De klant was tevreden.',
    'Klanten moeten nog maar 2 dagen wachten.',
    'Ouders hebben een goed gevoel over de school.',
    'Ik kreeg de opdracht.',
  ],
}
