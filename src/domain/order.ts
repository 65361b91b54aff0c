/** Sorts by a key, the smallest first; days sort as they stand. Equal keys keep their order. */
export const ascending =
  <T>(key: (one: T) => string) =>
  (one: T, other: T): number => {
    const [first, second] = [key(one), key(other)]
    return first < second ? -1 : first > second ? 1 : 0
  }

/** Sorts by a key, the largest first. Equal keys keep their order. */
export const descending = <T>(key: (one: T) => string): ((one: T, other: T) => number) => {
  const order = ascending(key)
  return (one, other) => order(other, one)
}
