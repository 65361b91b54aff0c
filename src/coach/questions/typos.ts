/** Slips of the finger: two letters swapped, one doubled, and in longer words one left out. */
function slipsOf(word: string): readonly string[] {
  const at = Array.from(word, (_, index) => index)
  const swapped = at
    .slice(1)
    .map((i) => word.slice(0, i - 1) + (word[i] ?? '') + (word[i - 1] ?? '') + word.slice(i + 1))
  const doubled = at.map((i) => word.slice(0, i + 1) + (word[i] ?? '') + word.slice(i + 1))
  const left = word.length > 4 ? at.map((i) => word.slice(0, i) + word.slice(i + 1)) : []
  return [...swapped, ...doubled, ...left].filter((slip) => slip !== word)
}

/**
 * Misspellings of a few words, with the word meant.
 * @param wanted the words
 * @param existing words that a slip would turn into, and that are meant as they stand
 */
export function slips(wanted: readonly string[], existing: readonly string[]): ReadonlyMap<string, string> {
  const real = new Set([...wanted, ...existing])
  return new Map(
    wanted.flatMap((word) => slipsOf(word).flatMap((slip) => (real.has(slip) ? [] : [[slip, word]]))),
  )
}
