import type { Span } from '../../../grammar/line.ts'
import { findCue } from '../../../grammar/nl/find.ts'
import { isNotOwn, isWished } from '../../../grammar/nl/said.ts'
import { fits } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { COMPLAINT, FAIR } from './nl-cues.ts'

/** Always, never, everybody, nobody, in a complaint. */
export const cue = (reading: Reading): Cue | null => findCue(reading, COMPLAINT, isFair)

const isFair = (span: Span): boolean =>
  span.line.sentence.asks || isNotOwn(span) || isWished(span) || fits(FAIR, span.line)

export const examples: Examples = {
  fires: [
    'Niemand ruimt ooit de koffiehoek op.',
    'Ik sta er altijd alleen voor.',
    'Iedereen mag op cursus behalve ik.',
    'Er is nooit tijd voor een gesprek.',
    'elke keer hetzelfde gezeur met dat rooster',
    'Wij krijgen nooit een bedankje.',
    'Alles komt op mij neer.',
  ],
  silent: [
    'De deur moet altijd op slot.',
    'Ik heb nog nooit een audit geleid en wil dat leren.',
    'Je mag me altijd bellen.',
    'Iedereen in het team heeft een tablet.',
    'Niet iedereen wil een vaste dag.',
    'We zijn elke dinsdag gesloten.',
    'Ik zeg niet dat het nooit goed gaat.',
  ],
}
