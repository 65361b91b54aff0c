import type { Reply } from '../../../reply.ts'
import type { Cue } from '../../rule.ts'

/** Fewer words are a way of stalling, not an argument. */
const LEAST = 4

/** The first words of a reply that argues and gives back nothing; there is no other place to point at. */
export function straightToOwnPoint({ move, sumsUp, heard, straightOn, words, text }: Reply): Cue | null {
  const argues = move === 'argues' || move === 'asks-closed' || move === 'asks-open'
  if (!argues || !straightOn || sumsUp || heard || words < LEAST) return null
  return { quote: firstWords(text) }
}

const MOST = 8

function firstWords(text: string): string {
  const line = text.trim().split(/\s*\n/u)[0] ?? ''
  const words = line.split(/\s+/u)
  return words.length <= MOST ? line : line.slice(0, line.indexOf(words[MOST] ?? '', lengthOf(words))).trim()
}

const lengthOf = (words: readonly string[]): number => words.slice(0, MOST).join(' ').length
