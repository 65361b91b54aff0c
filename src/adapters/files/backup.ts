import type { Day } from '../../domain/day.ts'
import { remove } from './atomic-write.ts'
import { problemsIn } from './decode.ts'
import { errnoOf } from './disk-error.ts'
import type { Write } from './journal.ts'
import { readText } from './read-text.ts'
import { typeOfFile } from './record-files.ts'
import { locate, OWN, type Root } from './root.ts'
import { writeInside } from './write-inside.ts'

export const BACKUP = `${OWN}/backup`
/** Days of which copies are kept. */
const MOST_DAYS = 30
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Is this the name of the folder with the copies of a day? */
export const isDayFolder = (name: string): boolean => DAY.test(name)

/**
 * Keeps what a file said before its first change of the day, so that a mistake found later can be repaired by hand.
 * @param each keep it before this change too, where it says something else by now: before what mends or merges files
 * @throws DiskError when the copy cannot be written: then nothing is changed
 */
export function keepBackups(root: Root, writes: readonly Write[], today: Day, each = false): void {
  const copies = writes.flatMap(({ file, before }) => {
    const place = before === null ? null : freeCopy(root, copyOf(file, today), before, each)
    return place === null ? [] : [{ place, text: before ?? '' }]
  })
  for (const { place, text } of copies) writeInside(root, place, text)
  if (copies.length > 0) dropOldest(root)
}

const copyOf = (file: string, day: Day): string => `${BACKUP}/${day}/${nameOf(file)}`

/** `meetings/anna.yaml` is kept as `meetings~anna.yaml`. */
const nameOf = (file: string): string => file.replaceAll('/', '~')

/** Where a copy has to be written; null where it is there already. */
function freeCopy(root: Root, copy: string, text: string, each: boolean): string | null {
  for (let number = 1; ; number += 1) {
    const place = number === 1 ? copy : `${copy}~${number}`
    if (root.disk.look(locate(root, place)) === null) return place
    if (!each) return null
    const there = readText(root, place)
    if (there.ok && there.value === text) return null
  }
}

/** Copies of the oldest days go, but for the last good one of a file that cannot be read now. */
function dropOldest(root: Root): void {
  try {
    dropBefore(root, daysIn(root))
  } catch (error) {
    // What will not go now is in nobody's way, and goes another time.
    if (errnoOf(error) === null) throw error
  }
}

/** Folders alone: a link may lead to anything of the user's. */
const daysIn = (root: Root): readonly string[] =>
  root.disk
    .list(locate(root, BACKUP))
    .filter((name) => DAY.test(name) && root.disk.look(locate(root, `${BACKUP}/${name}`))?.isFolder === true)

function dropBefore(root: Root, days: readonly string[]): void {
  const old = days.slice(0, Math.max(0, days.length - MOST_DAYS))
  for (const day of old) {
    const names = root.disk.list(locate(root, `${BACKUP}/${day}`))
    const going = names.filter((name) => !isLastGood(root, name, day, days))
    for (const name of going) remove(root.disk, locate(root, `${BACKUP}/${day}/${name}`))
    if (going.length === names.length) root.disk.removeFolder(locate(root, `${BACKUP}/${day}`))
  }
}

function isLastGood(root: Root, name: string, day: string, days: readonly string[]): boolean {
  const file = name.replaceAll('~', '/')
  if (typeOfFile(file) === null || isGood(root, file, file)) return false
  // A file that its owner threw away is not kept for ever.
  if (root.disk.look(locate(root, file)) === null) return false
  const later = days.filter((one) => one > day).map((one) => `${BACKUP}/${one}/${name}`)
  return isGood(root, `${BACKUP}/${day}/${name}`, file) && !later.some((copy) => isGood(root, copy, file))
}

/** Can this text be read as the content of that file? */
function isGood(root: Root, place: string, file: string): boolean {
  const text = readText(root, place)
  return text.ok && problemsIn(file, file, text.value).length === 0
}
