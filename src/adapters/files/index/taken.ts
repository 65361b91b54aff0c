import type { TakenByEvidence } from '../../../domain/new-evidence.ts'
import { DiskError, onDisk } from '../disk-error.ts'
import { readText } from '../read-text.ts'
import { typeOfFile } from '../record-files.ts'
import { locate, type Root } from '../root.ts'
import { fileAt } from './places.ts'
import { takeShelf } from './shelf-file.ts'
import { listingOf, type Shelf } from './shelf-format.ts'

/**
 * The files and ids that evidence has by now. Names come from the folder; ids from what is remembered, without a look
 * at each file, and from the text of files that are not remembered yet. An id that a person changed by hand since can be
 * missed; that two are alike by chance then is one in a million, and `check` finds it.
 */
export function takenByEvidence(root: Root): TakenByEvidence {
  const names = quietly(() => namesIn(root, locate(root, 'evidence'))) ?? []
  const shelf = takeShelf(root, 'evidence')
  const unknown = unknownOf(names, shelf)
  let texts: readonly string[] | null = null
  const read = (): readonly string[] =>
    (texts ??= unknown.map((name) => textOf(root, fileAt('evidence', name))))
  return {
    files: names.map((name) => fileAt('evidence', name)),
    ids: {
      has: (id) =>
        shelf?.records.mentions(`"id":${JSON.stringify(id)}`) === true ||
        read().some((text) => text.includes(id)),
    },
  }
}

const namesIn = (root: Root, path: string): readonly string[] =>
  onDisk(path, 'read', () => (root.disk.look(path) === null ? [] : root.disk.list(path)))

/** Names of records that came since the shelf was made. */
function unknownOf(names: readonly string[], shelf: Shelf | null): readonly string[] {
  if (shelf?.listing === listingOf(names)) return []
  const known = new Set(shelf?.listing.split('/'))
  return names.filter((name) => !known.has(name) && typeOfFile(fileAt('evidence', name)) !== null)
}

function textOf(root: Root, file: string): string {
  const text = quietly(() => readText(root, file))
  return text?.ok === true ? text.value : ''
}

/** What cannot be looked at here is told when the new piece is saved. */
function quietly<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
    return null
  }
}
