/** The order of two texts by their code units, as `toSorted` has it; days come in theirs. For `toSorted` with more keys than one. */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Sorts by a key, the smallest first; days sort as they stand. Equal keys keep their order. */
export const ascending =
  <T>(key: (one: T) => string) =>
  (one: T, other: T): number =>
    compare(key(one), key(other))

/** Sorts by a key, the largest first. Equal keys keep their order. */
export const descending = <T>(key: (one: T) => string): ((one: T, other: T) => number) => {
  const order = ascending(key)
  return (one, other) => order(other, one)
}
