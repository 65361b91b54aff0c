import type { Root } from '../root.ts'
import type { Stretch } from './lines.ts'
import type { Place } from './places.ts'
import { read, readLater, withShelf } from './shelf-file.ts'
import { hasHoles } from './shelf-parts.ts'

/** A file of what is kept in another form, of which no more is read than is wanted. */
export interface Pieced {
  readonly size: number
  /** The next bytes from its beginning on. */
  readonly next: (length: number) => Buffer
  /** The bytes of these stretches, when somebody turns to them. @throws PartMissing when it made room for another by then */
  readonly later: (stretches: readonly Stretch[]) => readonly Buffer[]
  /** Is what was read already from here on without holes? What is read later is looked at then. */
  readonly isWholeFrom: (at: number) => boolean
}

/**
 * What is kept of a place in another form.
 * @param header bytes of the first line, in which the edition stands
 * @param isAll is all of it to be read now?
 * @param make given the edition that is to be trusted
 */
export const takePieces = <T>(
  root: Root,
  { name, place, header, isAll }: Kept,
  make: (edition: string, file: Pieced) => T | null,
): T | null =>
  withShelf(root, name, (edition, fd, size) => {
    const { disk } = root
    const first = read(disk, fd, header, 0)
    const all = isAll ? read(disk, fd, size, 0) : null
    let at = 0
    return make(edition, {
      size,
      next: (length) => read(disk, fd, length, (at += length) - length),
      later: (stretches) =>
        all === null
          ? readLater(root, { name, place }, first, 0, stretches)
          : stretches.map(({ from, to }) => all.subarray(from, to)),
      isWholeFrom: (from) => all === null || !hasHoles(all.subarray(from)),
    })
  })

interface Kept {
  readonly name: string
  readonly place: Place
  readonly header: number
  readonly isAll: boolean
}
