import type { Disk } from '../disk.ts'
import { asAscii } from './lines.ts'
import type { Root } from '../root.ts'
import { read, withShelf } from './shelf-file.ts'
import { HEADER, headOf, type Lengths, lengthsIn, restOf } from './shelf-format.ts'

/** Bytes are passed by, and looked through, in pieces of so many, which stay close at hand. */
const PIECE = 256 * 1024

/**
 * All names that were in a folder when it was remembered; see `listingOf`. Null when there is nothing that can be trusted.
 * The rest of the shelf, which may be a hundred times as large, is not read.
 */
export const listingOnShelf = (root: Root, name: string): string | null =>
  atShelf(root, name, (fd, { known, listing }) =>
    read(root.disk, fd, listing, HEADER + known).toString('utf8'),
  )

/** Does this piece of JSON stand in a record that was remembered? Null when nothing is there that can be trusted. */
export const shelfMentions = (root: Root, name: string, json: string): boolean | null =>
  atShelf(root, name, (fd, lengths, size) => {
    const { records } = lengths
    return standsIn({ disk: root.disk, fd, from: size - records, length: records }, asAscii(json))
  })

interface Rest {
  readonly disk: Disk
  readonly fd: number
  readonly from: number
  readonly length: number
}

function standsIn({ disk, fd, from, length }: Rest, json: string): boolean | null {
  const piece = Buffer.alloc(PIECE)
  let kept = 0
  for (let left = length; left > 0;) {
    const got = disk.read(fd, piece, kept, from + length - left)
    const seen = piece.subarray(0, kept + got)
    // A power cut leaves zeros where it left nothing.
    if (got === 0 || seen.includes(0)) return null
    if (seen.includes(json)) return true
    left -= got
    // It may stand half in this piece and half in the next.
    const half = Math.min(seen.length, json.length - 1)
    piece.copyWithin(0, seen.length - half, seen.length)
    kept = half
  }
  return false
}

/** Opens a shelf of this very program that is whole, as far as its first line tells. */
const atShelf = <T>(
  root: Root,
  name: string,
  look: (fd: number, lengths: Lengths, size: number) => T | null,
): T | null =>
  withShelf(root, name, (edition, fd, size) => {
    const lengths = lengthsIn(edition, read(root.disk, fd, HEADER))
    if (lengths === null) return null
    return HEADER + headOf(lengths) + restOf(lengths) === size ? look(fd, lengths, size) : null
  })
