/** Lines as they were typed. */
export type Lines = readonly string[]

/** Lines that were read for their words. */
export interface ReadLines {
  /** As `ContentReader.read` gives them. */
  readonly words: ArrayLike<number>
  /** The lines themselves, for the few of which something is told. */
  readonly lines: () => Lines
}

/** What one check-in or month says, in parts. */
export type Source = readonly ReadLines[]

/** In how many sources each word stands, and every word in the order in which they came up. */
export interface WordCounts {
  readonly counts: Int32Array
  readonly order: readonly number[]
}

/** Counts words; lists counted in one loop each, for it goes over every word of ten years. */
export function countWords(sources: readonly Source[], size: number): WordCounts {
  const counts = new Int32Array(size)
  // The last source each word was counted in.
  const seen = new Int32Array(size)
  const order: number[] = []
  let nth = 0
  for (const parts of sources) {
    nth += 1
    for (const { words } of parts)
      for (let at = 0, end = 0; at < words.length; at += 1) {
        const word = words[at] ?? 0
        // A line begins with how many words follow.
        if (at === end) end += word + 1
        else if (seen[word] !== nth) {
          seen[word] = nth
          const count = counts[word] ?? 0
          if (count === 0) order.push(word)
          counts[word] = count + 1
        }
      }
  }
  return { counts, order }
}

/** The counts of some sources and of those that come after them, as if they had been counted together. */
export function addCounts(all: readonly WordCounts[], size: number): WordCounts {
  const counts = new Int32Array(size)
  const order: number[] = []
  for (const one of all)
    for (const word of one.order) {
      const count = counts[word] ?? 0
      if (count === 0) order.push(word)
      counts[word] = count + (one.counts[word] ?? 0)
    }
  return { counts, order }
}

/** The least count of the first so many words, by how often they stand; 0 where there are no more. */
export function countOfFirst(counts: readonly number[], wanted: number): number {
  const words: number[] = []
  for (const count of counts) words[count] = (words[count] ?? 0) + 1
  let left = wanted
  for (let count = words.length - 1; count > 0; count -= 1) {
    left -= words[count] ?? 0
    if (left <= 0) return count
  }
  return 0
}
