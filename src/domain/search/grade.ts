import { slipsBetween } from './damerau.ts'

/** How well a word of a text fits a word that is looked for; more is better, 0 is not at all. */
export type Grade = 0 | 1 | 2 | 3 | 4

export const EXACT = 4
const PREFIX = 3
const PART = 2
const TYPO = 1

/** A part in the middle of a word says something from here on; `an` stands in everything. */
const SHORTEST_PART = 3
/** In shorter words a slip makes another word: `werk` and `werd`, `jaar` and `maar`. */
const ONE_SLIP_FROM = 5
const TWO_SLIPS_FROM = 9

/** @param wanted a folded word that is looked for; `word` a folded word of a text */
export function gradeOf(wanted: string, word: string): Grade {
  if (wanted === word) return EXACT
  if (word.startsWith(wanted)) return PREFIX
  if (wanted.length >= SHORTEST_PART && word.includes(wanted)) return PART
  return isSlip(wanted, word) ? TYPO : 0
}

/** The first letter is hardly ever the slip, and `leven` is not `geven`. */
function isSlip(wanted: string, word: string): boolean {
  const most = slipsAllowed(Math.min(wanted.length, word.length))
  if (most === 0 || wanted[0] !== word[0]) return false
  return slipsBetween(wanted, word, most) !== null
}

/** How many slips a word of this length may hold and still be meant; a shorter one at the other side allows fewer. */
export const slipsAllowed = (length: number): number =>
  length < ONE_SLIP_FROM ? 0 : length < TWO_SLIPS_FROM ? 1 : 2
