import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Silent until its cues are written. */
export const cue = (_reading: Reading): Cue | null => null

export const examples: Examples = { fires: [], silent: [] }
