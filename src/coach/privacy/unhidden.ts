/** Signs that show nothing and may stand inside a word: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu
/** Hyphens that look like the one on a keyboard. */
const HYPHEN = /[\u2010\u2011]/gu

/** A text as it is read, and the way back to where it stands. */
export interface Unhidden {
  readonly text: string
  /** The place in the text as it was typed. */
  readonly at: (place: number) => number
}

/**
 * Takes out what cannot be seen, which comes along with text that was pasted: it must not hide a word.
 * @param typed any text
 */
export function unhidden(typed: string): Unhidden {
  const plain = typed.replace(HYPHEN, '-')
  const gaps = Array.from(plain.matchAll(UNSEEN), ({ index }, gone) => index - gone)
  if (gaps.length === 0) return { text: plain, at: (place) => place }
  return { text: plain.replace(UNSEEN, ''), at: (place) => place + atMost(gaps, place) }
}

/** How many numbers of a rising list are not above `limit`. */
function atMost(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
