/**
 * How many slips of the finger lie between two words: a letter added, left out, changed, or swapped with its neighbour
 * (the Damerau distance, of the kind that touches no letter twice).
 * @param most what still counts; the work done grows with it, not with the square of the words
 * @returns 0 to `most`, or null when the words lie further apart
 */
export function slipsBetween(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null
  const far = most + 1
  let above: readonly number[] = []
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => Math.min(at, far))
  for (let line = 1; line <= one.length; line += 1) {
    const next = nextRow({ one, other, line, row, above, far, most })
    if (next.every((slips) => slips > most)) return null
    above = row
    row = next
  }
  const slips = row[other.length] ?? far
  return slips > most ? null : slips
}

interface Rows {
  readonly one: string
  readonly other: string
  readonly line: number
  readonly row: readonly number[]
  readonly above: readonly number[]
  readonly far: number
  readonly most: number
}

/** Only the band of `most` places beside the diagonal can still end within reach. */
function nextRow({ one, other, line, row, above, far, most }: Rows): readonly number[] {
  const next = Array.from({ length: other.length + 1 }, () => far)
  next[0] = Math.min(line, far)
  const last = Math.min(other.length, line + most)
  for (let column = Math.max(1, line - most); column <= last; column += 1) {
    const isSame = one[line - 1] === other[column - 1]
    const isSwap =
      line > 1 && column > 1 && one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1]
    next[column] = Math.min(
      (row[column - 1] ?? far) + (isSame ? 0 : 1),
      (row[column] ?? far) + 1,
      (next[column - 1] ?? far) + 1,
      isSwap ? (above[column - 2] ?? far) + 1 : far,
    )
  }
  return next
}
