/** One way in which a pattern may fit. */
export interface Alternative {
  /** Of which pattern it is, by its number, and which of it. */
  readonly number: number
  readonly at: number
  /** Are all words it cannot do without among these, one behind the other? */
  readonly mayFit: (words: readonly string[]) => boolean
  readonly regex: () => RegExp
}

/** A sentence by its words, and by the number of a pattern its alternatives of which a needed word is there. */
interface LookedUp {
  readonly text: string
  readonly words: readonly string[]
  readonly found: readonly (readonly Alternative[] | undefined)[]
  /** How many patterns there were then. */
  readonly patterns: number
}

/** Of every pattern that was asked until now: the alternatives that cannot do without a word. */
const BY_WORD = new Map<string, Alternative[]>()
let patterns = 0

/** The number of one more pattern, whose alternatives are put here right away. */
export const numberOfPattern = (): number => patterns++

/** From now on an alternative is found by each of these words. */
export function findBy(words: readonly string[], one: Alternative): void {
  for (const word of new Set(words)) {
    const known = BY_WORD.get(word)
    if (known) known.push(one)
    else BY_WORD.set(word, [one])
  }
}

/** The sentences of a text are asked about by many patterns in turn: the words of each are looked up once for all. */
export function lookedUp(text: string): LookedUp {
  if (last?.text === text && last.patterns === patterns) return last
  const known = LOOKED_UP.get(text)
  if (known?.patterns === patterns) return (last = known)
  if (LOOKED_UP.size >= MOST_SENTENCES) LOOKED_UP.clear()
  const words = text.split(' ')
  const found: Alternative[][] = []
  for (const word of new Set(words)) {
    for (const one of BY_WORD.get(word) ?? []) {
      const there = found[one.number]
      if (there === undefined) found[one.number] = [one]
      else there.push(one)
    }
  }
  last = { text, words, found, patterns }
  LOOKED_UP.set(text, last)
  return last
}

let last: LookedUp | null = null

const LOOKED_UP = new Map<string, LookedUp>()
const MOST_SENTENCES = 50
