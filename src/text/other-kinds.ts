/**
 * The few kinds of conversation a question leaves out: naming those two says more than naming the other seven.
 * @param words every kind, with its words
 * @returns at most two kinds; null when naming the kinds themselves is shorter
 */
export function otherKinds(
  kinds: readonly string[],
  words: Readonly<Record<string, string>>,
): readonly string[] | null {
  const others = Object.keys(words).filter((kind) => !kinds.includes(kind))
  return others.length > 0 && others.length <= 2 ? others : null
}
