import { locate, type Root } from '../root.ts'
import { isFrom, type Left, leftOn } from './left.ts'
import { fileAt, type OutlinedPlace } from './places.ts'
import { takeShelf } from './shelf-file.ts'
import { isSame } from './stamp.ts'

/**
 * Is any of the records of a place that are remembered like this, and its file as it was? Only files the answer depends on
 * are looked at, and none of the records is parsed.
 * @param today leaves out what was overtaken by then; null for all
 * @returns false where that cannot be told: one that was not remembered may still be like this
 */
export function isAnyRemembered(
  root: Root,
  place: OutlinedPlace,
  today: string | null,
  test: (one: Left) => boolean,
): boolean {
  const shelf = takeShelf(root, place, 'standing')
  if (shelf === null) return false
  const left = leftOn(root, place, shelf, isFrom(shelf, today))
  return shelf.names.some((name, at) => {
    const one = left(at)
    if (one === null || one === 0 || !test(one)) return false
    // A file that was read too soon after its last change may have changed again.
    if (shelf.fresh.has(fileAt(place, name))) return false
    return isSame(root.disk.stamps(locate(root, place), [name]), 0, shelf.stamps, at)
  })
}
