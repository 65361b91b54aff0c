import { linesOf } from '../grammar/nl/line.ts'
import { fits } from '../grammar/pattern.ts'
import type { Reading } from '../grammar/reading.ts'
import { HARMED, NOT_ABOUT_ME, OWN_DISTRESS } from './nl-cues.ts'

/** Does the user tell of their own illness, distress, or of being harassed? */
export const needsSomebody = (reading: Reading): boolean =>
  linesOf(reading).some(
    (line) => (fits(OWN_DISTRESS, line) || fits(HARMED, line)) && !fits(NOT_ABOUT_ME, line),
  )
