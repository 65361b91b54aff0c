import { fold } from './fold.ts'

/**
 * What somebody may have meant: the candidates that differ least from what was typed.
 * @param most how many at most
 * @returns the nearest first; candidates that differ in more than about a third of their letters are left out
 */
export function nearest(typed: string, candidates: Iterable<string>, most = 3): readonly string[] {
  const wanted = fold(typed)
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: distanceBetween(wanted, fold(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.ceil(candidate.length / 3))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** Letters to add, drop or change to come from one text to the other (Levenshtein). */
export function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let line = 0; line < one.length; line += 1) {
    const next = [line + 1]
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (other.charAt(column - 1) === one.charAt(line) ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
