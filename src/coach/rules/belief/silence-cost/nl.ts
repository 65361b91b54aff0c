import type { Span } from '../../../grammar/line.ts'
import { findCue, findInClauses } from '../../../grammar/nl/find.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { isNotOwn } from '../../../grammar/nl/said.ts'
import { wantsAfter } from '../../../grammar/nl/wants.ts'
import { fits } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { DROPPED_IN_CLAUSE } from './nl-clauses.ts'
import { DROPPED } from './nl-cues.ts'
import { DATED } from './nl-dated.ts'

/** A wish that is dropped, or put off without a day. */
export function cue(reading: Reading): Cue | null {
  if (linesOf(reading).some((line) => fits(DATED, line))) return null
  const kept = (span: Span): boolean => isKept(reading, span)
  return findCue(reading, DROPPED, kept) ?? findInClauses(reading, DROPPED_IN_CLAUSE, kept)
}

function isKept(reading: Reading, span: Span): boolean {
  const lines = linesOf(reading)
  return (
    span.line.sentence.asks ||
    isNotOwn(span) ||
    wantsAfter(span.line, span.to) ||
    lines.slice(lines.indexOf(span.line) + 1).some((line) => wantsAfter(line, 0))
  )
}

export const examples: Examples = {
  fires: [
    'Ik heb het maar niet gevraagd.',
    'Laat maar zitten.',
    'Ik begin er maar niet over.',
    'ik kijk het nog wel even aan',
    'Dat komt ooit nog wel.',
    'Ik slik het maar in.',
    'Mijn vraag parkeer ik voorlopig.',
  ],
  silent: [
    'Ik zie wel kansen in de nieuwe wijk.',
    'Dat vergeet ik nooit meer.',
    'Laat maar weten welke dag je schikt.',
    'Ik wacht met mijn vraag tot 15 mei.',
    'Vergeet het niet: vrijdag om tien uur.',
    'Nu even niet storen, ik zit in gesprek.',
    'Ik wacht op je antwoord.',
    'Laat mij de stagiairs maar begeleiden.',
  ],
}
