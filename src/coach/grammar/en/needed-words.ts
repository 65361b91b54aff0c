import { LITTLE_WORDS } from './little-words.ts'

/**
 * Groups of words: of each group one must stand in a sentence for a pattern to fit. The group that is met least comes
 * first; none at all where every part may be anything.
 * @param source a pattern as it is written
 * @param wordsOfPart what a word class or the forms of a verb come to, or null when that is more than single words
 */
export const neededWords = (
  source: string,
  wordsOfPart: (part: string) => readonly string[] | null,
): readonly (readonly string[])[] =>
  parts(source, ' ')
    .flatMap((part) => {
      const words = wordsOf(part, wordsOfPart)
      return words ? [words] : []
    })
    .toSorted((one, other) => weight(one) - weight(other))

/** An everyday word is met this much oftener than another. */
const EVERYDAY = 40

const weight = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (LITTLE_WORDS.has(word) ? EVERYDAY : 1), 0)

const WORD = /^[a-z']+$/
/** `managers?` */
const WORD_OR_LONGER = /^([a-z']+)([a-z])\?$/
const GROUP = /^\(\?:(.*)\)$/s

function wordsOf(
  whole: string,
  wordsOfPart: (part: string) => readonly string[] | null,
): readonly string[] | null {
  const part = coreOf(whole)
  if (WORD.test(part)) return [part]
  const [, stem, letter] = WORD_OR_LONGER.exec(part) ?? []
  if (stem !== undefined) return [stem, stem + (letter ?? '')]
  const named = wordsOfPart(part)
  if (named) return named
  const inside = GROUP.exec(part)?.[1]
  // `(?:a)(?:b)` is no group of its own.
  if (inside === undefined || parts(part, ')').length > 2) return null
  const each = parts(inside, '|').map((one) => neededWords(one, wordsOfPart)[0])
  return each.some((words) => words === undefined) ? null : each.flatMap((words) => words ?? [])
}

/** What may be missing before a word, and what must stand before or behind it, take no room of their own. */
function coreOf(part: string): string {
  const empty = MAY_BE_EMPTY.exec(part)?.[0].length ?? 0
  if (empty > 0 && empty < part.length) return coreOf(part.slice(empty))
  const end = part.startsWith('(?') ? endOfGroup(part) : 0
  const looks = LOOK.test(part)
  if (end > 0 && end < part.length && (looks || part[end] === '?'))
    return coreOf(part.slice(looks ? end : end + 1))
  const behind = part.search(LOOK_BEHIND_WORD)
  return behind > 0 ? part.slice(0, behind) : part
}

const LOOK = /^\(\?(?:<?[!=])/
const MAY_BE_EMPTY = /^(?:<adv\*>|\(\?:<adv\*>\)|<\.\.\d>|\(\?:<\.\.\d>\))/
/** `word(?= …)`: the look stands behind a bare word. */
const LOOK_BEHIND_WORD = /(?<=^[a-z']+)\(\?<?[!=]/

/** Where the group a text begins with ends. */
const endOfGroup = (text: string): number => (parts(text, ')')[0]?.length ?? 0) + 1

/** Cuts at a sign where it stands outside brackets of any kind; behind a closing bracket that ends a group, for `)`. */
export function parts(source: string, sign: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const here = source[at] ?? ''
    if (here === '\\') at++
    // Between square brackets every sign stands for itself.
    else if (here === '[') at = endOfSet(source, at)
    // The strokes in `<v:leave|quit>` part verbs, not alternatives.
    else if (source.startsWith('<v:', at)) at = source.indexOf('>', at)
    else if (here === '(') depth++
    else if (here === ')') depth--
    if (here !== sign || depth !== 0) continue
    found.push(source.slice(from, at))
    from = at + 1
  }
  return [...found, source.slice(from)]
}

function endOfSet(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at
  }
  return source.length
}
