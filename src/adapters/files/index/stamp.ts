/**
 * How many numbers tell whether a file is as it was: when its content was changed and when anything about it was (which
 * no program can set back), both in milliseconds since 1970, its size, and which file on the disk it is. For what is no
 * regular file itself, a link too, or cannot be looked at, they are NaN, which is never the same.
 */
export const WIDTH = 4

/** Clocks of file systems are as coarse as this; what changed within it may change again without a trace. */
const GRAIN_MS = 2_000

/** Is the file at one place among these stamps as it was at another place among those? */
export const isSame = (one: Float64Array, at: number, other: Float64Array, there: number): boolean =>
  one[at * WIDTH] === other[there * WIDTH] &&
  one[at * WIDTH + 1] === other[there * WIDTH + 1] &&
  one[at * WIDTH + 2] === other[there * WIDTH + 2] &&
  one[at * WIDTH + 3] === other[there * WIDTH + 3]

/** Are all these files as they were? */
export const areSame = (ones: Float64Array, others: Float64Array): boolean =>
  // In one go: of thousands of files V8 would first make a loop over them anew.
  Buffer.compare(bytesOf(ones), bytesOf(others)) === 0 && !ones.includes(Number.NaN)

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/**
 * Was this file changed so shortly before it was read that a later change may have left the same stamp? Git has the
 * same trouble with its index, and looks at the content then, as we do.
 * @param now when it was read; a file from the future is never trusted by its stamp
 */
export const isFresh = (stamps: Float64Array, at: number, now: number): boolean =>
  Math.max(stamps[at * WIDTH] ?? now, stamps[at * WIDTH + 1] ?? now) > now - GRAIN_MS

/** Nothing is to be remembered of this file: the next look reads it again. */
export function forget(stamps: Float64Array, at: number): void {
  stamps.fill(Number.NaN, at * WIDTH, (at + 1) * WIDTH)
}

/** Can it be told whether this file changes? */
export const isKnown = (stamps: Float64Array, at: number): boolean => !Number.isNaN(stamps[at * WIDTH])
