import { type Line, quoteOf } from '../../../grammar/line.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { LITTLE_WORDS } from '../../../grammar/nl/little-words.ts'
import { isNotOwn } from '../../../grammar/nl/said.ts'
import { fits, spansOf } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { ABSTRACT_WORDS, CORE, NOT_A_WISH } from './nl-words.ts'

/** Growing, a challenge, something else: every word of it could be anybody's. */
export function cue(reading: Reading): Cue | null {
  const lines = linesOf(reading)
  const core = lines.flatMap((line) => spansOf(CORE, line)).find((span) => !isNotOwn(span))
  if (
    core === undefined ||
    lines.some((line) => line.sentence.asks || fits(NOT_A_WISH, line) || !isAbstract(line))
  )
    return null
  return { quote: quoteOf(reading, core) }
}

/** Nothing in this line can be pictured. */
const isAbstract = (line: Line): boolean =>
  line.tokens.every(
    ({ first, low }) =>
      first.mark ||
      LITTLE_WORDS.has(low) ||
      ABSTRACT_WORDS.has(low) ||
      ABSTRACT_WORDS.has(low.replace(/e$/, '')),
  )

export const examples: Examples = {
  fires: [
    'Ik wil me verder ontwikkelen.',
    'meer uitdaging',
    'Gewoon een stap vooruit.',
    'Ik wil van toegevoegde waarde zijn.',
    'Hogerop.',
    'Ik zou mijn talenten beter willen benutten.',
  ],
  silent: [
    'Ik wil doorgroeien naar teamleider.',
    'Meer verantwoordelijkheid voor de apotheekvoorraad.',
    'Ik wil leren lassen.',
    'Iets anders: de boekhouding.',
    'Groeien in het begeleiden van stagiairs.',
    'Meer salaris.',
  ],
}
