import type { Token } from './tokens.ts'

/** What a phrase can begin with, so that most places of a text need no look at the grammar at all. */
export interface First {
  readonly texts: ReadonlySet<string>
  readonly numbers: boolean
  readonly words: boolean
  /** Whether it may be nothing, and so begin with whatever comes behind it. */
  readonly empty: boolean
}

/** It begins with one of these. */
export function firstOf(texts: Iterable<string>): First {
  return { texts: new Set(texts), numbers: false, words: false, empty: false }
}

export const ANY_NUMBER: First = { ...firstOf([]), numbers: true }
export const ANY_WORD: First = { ...firstOf([]), words: true }
export const NOTHING: First = { ...firstOf([]), empty: true }

/** It begins as any of these do. */
export function firstOfAny(all: readonly First[]): First {
  return {
    texts: new Set(all.flatMap(({ texts }) => [...texts])),
    numbers: all.some(({ numbers }) => numbers),
    words: all.some(({ words }) => words),
    empty: all.some(({ empty }) => empty),
  }
}

/** It begins as the first part does, and where that may be nothing, as the next. */
export function firstInOrder(parts: readonly First[]): First {
  const solid = parts.findIndex(({ empty }) => !empty)
  const leading = parts.slice(0, solid === -1 ? parts.length : solid + 1)
  return { ...firstOfAny(leading), empty: solid === -1 }
}

/** Whether a phrase can begin with a token; at the end of a text only one that may be nothing. */
export function canBegin(first: First, token: Token | undefined): boolean {
  if (first.empty) return true
  if (token === undefined) return false
  if (first.texts.has(token.text)) return true
  return token.kind === 'number' ? first.numbers : first.words && token.kind === 'word'
}
