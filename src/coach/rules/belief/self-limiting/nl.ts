import type { Span } from '../../../grammar/line.ts'
import { findCue, findInClauses } from '../../../grammar/nl/find.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { isNotOwn } from '../../../grammar/nl/said.ts'
import { wantsAfter } from '../../../grammar/nl/wants.ts'
import { fits } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { SELF_IN_CLAUSE } from './nl-clauses.ts'
import { CLOSED_SELF } from './nl-cues.ts'
import { PRACTICAL } from './nl-practical.ts'

/** Something about oneself as if it were settled. */
export const cue = (reading: Reading): Cue | null =>
  findCue(reading, CLOSED_SELF, (span) => isOpen(reading, span)) ??
  findInClauses(reading, SELF_IN_CLAUSE, (span) => isOpen(reading, span))

function isOpen(reading: Reading, span: Span): boolean {
  const lines = linesOf(reading)
  const later = lines.slice(lines.indexOf(span.line) + 1)
  return (
    (span.line.sentence.asks && later.length === 0) ||
    isNotOwn(span) ||
    fits(PRACTICAL, span.line) ||
    wantsAfter(span.line, span.to) ||
    later.some((line) => wantsAfter(line, 0))
  )
}

export const examples: Examples = {
  fires: [
    'Ik ben nu eenmaal geen leider.',
    'Daar ben ik te oud voor.',
    'Leidinggeven zit niet in mij.',
    "Zo'n opleiding is niks voor iemand zoals ik.",
    'ik ben niet slim genoeg voor een studie',
    'Dat kan ik gewoon niet.',
  ],
  silent: [
    'Ik kan maandag niet.',
    'Ik ben te laat voor de vergadering.',
    'Ik ben geen prater, ik wil dingen maken.',
    'Ik durf nog niet voor een groep te staan.',
    'Ben ik te jong voor die rol?',
    'Ik dacht lang dat ik te oud was, tot ik mijn certificaat haalde.',
  ],
}
