import type { Span } from './context.ts'
import { tidy } from './cut.ts'

/** Where a line says how one sees that it is done: the whole stretch, and the words that say how. */
export interface FoundSeen {
  readonly text: string
  readonly span: Span
}

/** What comes after these says how one sees it. */
const VISIBLE =
  /(?:^|[\s,;.(–—-])(?:(?:dat is |dit is |het is )?(?:te zien|te merken|zichtbaar|herkenbaar) (?:aan|in|op)|ik zie het aan|we zien het aan|bewijs:|resultaat:|(?:to be )?(?:seen|visible) (?:by|in|on|from)|you can tell (?:by|from)|measured by|proof:|result:)\s+/giu
/** After these the words keep their "als" or "when", for they are a clause. */
const DONE =
  /(?:^|[\s,;.(–—-])(?:(?:het|dit|dat) is )?(?:klaar|gelukt|gedaan|afgerond)(?= (?:als|zodra|wanneer) )|(?:^|[\s,;.(–—-])(?:(?:it|this|that)(?:'s|’s| is) )?(?:done|finished|complete)(?= (?:when|once|as soon as) )/giu

/** Finds "…, te zien aan …", "klaar als …", "done when …"; null when the line does not say it. */
export function findSeen(line: string): FoundSeen | null {
  const match = firstOf(VISIBLE, line) ?? firstOf(DONE, line)
  if (match === null) return null
  const cue = match.index
  const from = cue + match[0].length
  const end = endOfStretch(line, from)
  const text = tidy(line.slice(from, end))
  return text === '' || /^\W*$/u.test(line.slice(0, cue)) ? null : { text, span: { start: cue, end } }
}

function firstOf(pattern: RegExp, line: string): RegExpExecArray | null {
  pattern.lastIndex = 0
  return pattern.exec(line)
}

/** It runs to the end of the sentence; a comma ends it too, since a deadline may follow. */
function endOfStretch(line: string, from: number): number {
  const stop = line.slice(from).search(/[;,)]|\.(?:\s|$)/u)
  return stop === -1 ? line.length : from + stop
}
