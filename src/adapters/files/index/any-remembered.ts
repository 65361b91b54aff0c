import { locate, type Root } from '../root.ts'
import { fileAt, type Place } from './places.ts'
import { type Left, leftAt } from './records-on.ts'
import { takeShelf } from './shelf-file.ts'
import { isSame } from './stamp.ts'

/**
 * Is any of the records of a place that are remembered like this, and its file as it was? Only files of which the
 * answer depends on are looked at, and none of the records is parsed.
 * @returns false where that cannot be told: one that was not remembered may still be like this
 */
export function isAnyRemembered(root: Root, place: Place, test: (one: Left) => boolean): boolean {
  const shelf = takeShelf(root, place, 'outlines')
  if (shelf === null) return false
  const left = leftAt(root, place, shelf)
  return shelf.names.some((name, at) => {
    const one = left(at)
    if (one === null || one === 'nothing' || !test(one)) return false
    // A file that was read too soon after its last change may have changed again.
    return (
      !shelf.fresh.has(fileAt(place, name)) &&
      isSame(root.disk.stamps(locate(root, place), [name]), 0, shelf.stamps, at)
    )
  })
}
