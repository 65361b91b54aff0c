import { quoteOf, type Span } from '../../../grammar/line.ts'
import { findCue, findInClauses } from '../../../grammar/nl/find.ts'
import { isOver } from '../../../grammar/nl/over.ts'
import { isNotOwn, isWished } from '../../../grammar/nl/said.ts'
import { fits } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { blameIn } from '../you-accusation/nl.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { COMPLAINT_IN_CLAUSE } from './nl-clauses.ts'
import { COMPLAINT, FAIR } from './nl-cues.ts'

/** Always, never, everybody, nobody, in a complaint. */
export const cue = (reading: Reading): Cue | null =>
  findCue(reading, COMPLAINT, isFair) ??
  findInClauses(reading, COMPLAINT_IN_CLAUSE, isFair) ??
  blameWithoutException(reading)

const WITHOUT_EXCEPTION = dutch(['!<(nog|niet) (altijd|nooit)', '(elke|iedere) (keer|vergadering|dienst)'])

/** "Je haalt me altijd onderuit": blame is a complaint as well. */
function blameWithoutException(reading: Reading): Cue | null {
  if (!linesOf(reading).some((line) => fits(WITHOUT_EXCEPTION, line))) return null
  const blame = blameIn(reading)
  return blame !== null && fits(WITHOUT_EXCEPTION, blame.line) && !fits(FAIR, blame.line)
    ? { quote: quoteOf(reading, blame) }
    : null
}

const isFair = (span: Span): boolean =>
  span.line.sentence.asks || isOver(span.line) || isNotOwn(span) || isWished(span) || fits(FAIR, span.line)

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
