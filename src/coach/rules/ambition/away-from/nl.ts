import type { Line, Span } from '../../../grammar/line.ts'
import { findCue } from '../../../grammar/nl/find.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { isNotOwn } from '../../../grammar/nl/said.ts'
import { wantsAfter } from '../../../grammar/nl/wants.ts'
import { fits } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { cue as threat } from '../../message/threat/nl.ts'
import type { Cue, Examples } from '../../rule.ts'
import { ASKED_WITH, AWAY, INSTEAD, THAT_IS_ALL } from './nl-cues.ts'
import { NOT_AWAY } from './nl-not-away.ts'

/** Only what one wants to be rid of; going away as a means of pressure is a threat. */
export function cue(reading: Reading): Cue | null {
  if (linesOf(reading).some((line) => (line.sentence.asks && !fits(ASKED_WITH, line)) || fits(INSTEAD, line)))
    return null
  const found = findCue(reading, AWAY, (span) => isAlsoToward(reading, span))
  return found === null || threat(reading) !== null ? null : found
}

function isAlsoToward(reading: Reading, span: Span): boolean {
  const lines = linesOf(reading)
  const later: readonly Line[] = lines.slice(lines.indexOf(span.line) + 1)
  return (
    isNotOwn(span) ||
    fits(NOT_AWAY, span.line) ||
    [span.line, ...later].some((line) => hasOtherWish(line, line === span.line ? span.to : 0))
  )
}

const hasOtherWish = (line: Line, after: number): boolean =>
  wantsAfter(line, after) && !fits(THAT_IS_ALL, line)

export const examples: Examples = {
  fires: [
    'Ik wil van die nachten af.',
    'Weg van die lopende band.',
    'geen oudergesprekken meer',
    'Minder vergaderen.',
    'Stoppen met de administratie.',
    'Ik wil niet meer in de kelder zitten.',
  ],
  silent: [
    'Niet meer op de heftruck maar in de planning.',
    'Ik wil van de nachten af en overdag op de poli werken.',
    'Ik wil niet weg, ik wil hier de werkplaats leiden.',
    'Geen probleem, ik doe de vroege dienst.',
    'Minder overuren, zodat ik op tijd bij de groep ben.',
    'Van de lopende band naar de kwaliteitscontrole.',
  ],
}
