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

export const examples: Examples = { fires: [], silent: [] }
