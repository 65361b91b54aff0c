import type { Span } from '../../../grammar/line.ts'
import { findCue } from '../../../grammar/nl/find.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { isNotOwn } from '../../../grammar/nl/said.ts'
import { wantsAfter } from '../../../grammar/nl/wants.ts'
import { fits } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { cue as selfLimiting } from '../self-limiting/nl.ts'
import { CHECKED, CLOSED_DOOR } from './nl-cues.ts'

/** A closed door that nobody tried. */
export const cue = (reading: Reading): Cue | null =>
  linesOf(reading).some((line) => fits(CHECKED, line)) || selfLimiting(reading) !== null
    ? null
    : findCue(reading, CLOSED_DOOR, (span) => isOpen(reading, span))

const isOpen = (reading: Reading, span: Span): boolean => {
  const lines = linesOf(reading)
  const at = lines.indexOf(span.line)
  return (
    (span.line.sentence.asks && !lines[at + 1]) ||
    isNotOwn(span) ||
    wantsAfter(span.line, span.to) ||
    lines.slice(at + 1).some((line) => wantsAfter(line, 0))
  )
}

export const examples: Examples = { fires: [], silent: [] }
