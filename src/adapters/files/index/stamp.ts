/** What a file system says of a file that changes whenever its content does. */
export interface Stamp {
  /** A regular file itself, no link to one. */
  readonly isFile: boolean
  /** When the content was changed, in milliseconds since 1970. */
  readonly modified: number
  /** When anything about the file was changed; no program can set it back. */
  readonly changed: number
  readonly size: number
  /** Which file on the disk it is. */
  readonly inode: number
}

/** How many numbers a stamp has when it is kept. */
export const WIDTH = 4

/** Clocks of file systems are as coarse as this; what changed within it may change again without a trace. */
const GRAIN_MS = 2_000

/** Is the stamp kept at this place the same in all four respects? */
export const isSame = (kept: Float64Array, at: number, { modified, changed, size, inode }: Stamp): boolean =>
  kept[at * WIDTH] === modified &&
  kept[at * WIDTH + 1] === changed &&
  kept[at * WIDTH + 2] === size &&
  kept[at * WIDTH + 3] === inode

/** Puts a stamp at its place. */
export function keepAt(kept: Float64Array, at: number, { modified, changed, size, inode }: Stamp): void {
  kept.set([modified, changed, size, inode], at * WIDTH)
}

/**
 * Was this file changed so shortly before it was read that a later change may have left the same stamp? Git has the
 * same trouble with its index, and looks at the content then, as we do.
 * @param now when it was read; a file from the future is never trusted by its stamp
 */
export const isFresh = ({ modified, changed }: Stamp, now: number): boolean =>
  Math.max(modified, changed) > now - GRAIN_MS
