/** Stretches of text of which at least one stands in everything a pattern matches; null where none is sure. */
export type NeededWords = readonly string[] | null

/**
 * Reads from a pattern what any text must hold for it to match. Looking for a word costs a thousandth of what getting a
 * pattern ready costs, and most texts hold none of its words: so most patterns are never made. The words of all rules
 * are kept beside them, in `needed-words.json`.
 *
 * In `(?:als|zodra) ik (?:straks )?weg ben`, all of ` ik `, `weg ben` and one of `als` and `zodra` are needed; the
 * longest, `weg ben`, tells most.
 * @param source a regular expression of letters, groups, sets, looks ahead and counts, as cue rules are written
 */
export const neededWords = (source: string): NeededWords => alternatives({ source, at: 0 })

/**
 * The same for a list: any text must hold one of each. A word such as `nieuwe` stands in many texts, and few of these hold
 * a word for work beside it.
 * @returns the two that tell most, where there are two
 */
export function neededLists(source: string): readonly NeededWords[] {
  const lists: NeededWords[] = []
  const cursor = { source, at: 0 }
  sequence(cursor, (words) => lists.push(words))
  if (cursor.at < source.length) return [neededWords(source)]
  const known = lists.filter((words) => words !== null && shortest(words) >= TELLS)
  const best = known.reduce<NeededWords>((one, words) => tellsMore(words, one), null)
  const rest = known.filter((words) => words !== best)
  const next = rest.reduce<NeededWords>((one, words) => tellsMore(words, one), null)
  return best === null ? [neededWords(source)] : next === null ? [best] : [best, next]
}

/** A shorter piece stands in nearly every text. */
const TELLS = 3

/** Where reading is. */
interface Cursor {
  readonly source: string
  at: number
}

/** Of several ways to go, all have to be known: a text needs one word of one of them. */
function alternatives(cursor: Cursor): NeededWords {
  let needed: NeededWords = []
  for (;;) {
    const words = sequence(cursor)
    needed = needed === null || words === null ? null : [...needed, ...words]
    if (cursor.source[cursor.at] !== '|') return needed
    cursor.at += 1
  }
}

/** Of what stands one after the other, everything is needed: the part that tells most is kept. @param each told of every part */
function sequence(cursor: Cursor, each: (words: NeededWords) => void = () => {}): NeededWords {
  let best: NeededWords = null
  for (;;) {
    const sign = cursor.source[cursor.at]
    if (sign === undefined || sign === '|' || sign === ')') return best
    if (sign === '(') {
      const words = group(cursor)
      if (!isSure(cursor)) continue
      each(words)
      best = tellsMore(words, best)
    } else if (SPECIAL.includes(sign)) {
      anySign(cursor)
      isSure(cursor)
    } else {
      const words = [letters(cursor)]
      each(words)
      best = tellsMore(words, best)
    }
  }
}

/** Signs that stand for something else than themselves. */
const SPECIAL = '\\[.^$'
const LETTERS = /[^\\[\](){}|?*+.^$]+/uy
const COUNTS = '?*+{'

/** A run of letters. One that may be left out, or comes again, ends it and is no part of it. */
function letters(cursor: Cursor): string {
  LETTERS.lastIndex = cursor.at
  const run = LETTERS.exec(cursor.source)?.[0] ?? ''
  cursor.at += run.length
  if (!COUNTS.includes(cursor.source[cursor.at] ?? ' ')) return run
  isSure(cursor)
  return run.slice(0, -1)
}

/** A set, or a class such as `\S`: it may be anything. */
function anySign(cursor: Cursor): void {
  const { source, at } = cursor
  if (source[at] === '[') cursor.at = source.indexOf(']', at) + 1
  else cursor.at += source[at] === '\\' ? 2 : 1
}

/** What a look ahead or behind holds may overlap with what follows, or must not be there: it tells nothing. */
function group(cursor: Cursor): NeededWords {
  const isPlain = cursor.source[cursor.at + 1] !== '?' || cursor.source[cursor.at + 2] === ':'
  cursor.at += cursor.source[cursor.at + 1] === '?' ? 3 : 1
  const words = alternatives(cursor)
  cursor.at += 1
  return isPlain ? words : null
}

const COUNT = /(?:[?*+]|\{(\d+)[^}]*\})\??/uy

/** Does the part before the cursor stand there once or more? The cursor passes its count. */
function isSure(cursor: Cursor): boolean {
  if (!COUNTS.includes(cursor.source[cursor.at] ?? ' ')) return true
  COUNT.lastIndex = cursor.at
  const count = COUNT.exec(cursor.source)
  cursor.at += count?.[0].length ?? 1
  return count !== null && !/^[?*]/u.test(count[0]) && count[1] !== '0'
}

/** The longest word tells most; of words as long, the fewest. */
function tellsMore(words: NeededWords, best: NeededWords): NeededWords {
  if (words === null || best === null) return words ?? best
  const longer = shortest(words) - shortest(best)
  return longer > 0 || (longer === 0 && words.length < best.length) ? words : best
}

function shortest(words: readonly string[]): number {
  let length = Number.POSITIVE_INFINITY
  for (const word of words) length = Math.min(length, word.trim().length)
  return length
}
