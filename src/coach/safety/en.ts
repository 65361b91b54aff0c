import type { Reading } from '../grammar/reading.ts'

/** Does the user tell of their own illness, distress, or of being harassed? */
export const needsSomebody = (_reading: Reading): boolean => false
