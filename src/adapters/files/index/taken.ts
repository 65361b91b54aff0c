import type { TakenByEvidence } from '../../../domain/new-evidence.ts'
import { DiskError, onDisk } from '../disk-error.ts'
import { readText } from '../read-text.ts'
import { typeOfFile } from '../record-files.ts'
import { locate, type Root } from '../root.ts'
import { fileAt } from './places.ts'
import { listingOnShelf, shelfMentions } from './peek.ts'
import { listingOf } from './shelf-format.ts'

/**
 * The files and ids that evidence has by now. Names come from the folder; ids from what is remembered, without a look
 * at each file, and from the text of files that are not remembered yet. An id that a person changed by hand since can be
 * missed; that two are alike by chance then is one in a million, and `check` finds it.
 */
export function takenByEvidence(root: Root): TakenByEvidence {
  const names = quietly(() => namesIn(root, locate(root, 'evidence'))) ?? []
  const listing = listingOf(names)
  const unknown = textsOf(root, () => unknownOf(listing, listingOnShelf(root, 'evidence') ?? ''))
  const all = textsOf(root, () => names)
  return {
    files: (part) => namesHolding(listing, part).map((name) => fileAt('evidence', name)),
    ids: {
      has: (id) => {
        const isRemembered = shelfMentions(root, 'evidence', `"id":${JSON.stringify(id)}`)
        return (
          isRemembered === true ||
          (isRemembered === null ? all() : unknown()).some((text) => text.includes(id))
        )
      },
    },
  }
}

/** Read when they are asked for, and once. */
function textsOf(root: Root, names: () => readonly string[]): () => readonly string[] {
  let texts: readonly string[] | null = null
  const read = (): readonly string[] =>
    names()
      .map((name) => fileAt('evidence', name))
      .filter((file) => typeOfFile(file) !== null)
      .map((file) => textOf(root, file))
  return () => (texts ??= read())
}

const namesIn = (root: Root, path: string): readonly string[] =>
  onDisk(path, 'read', () => (root.disk.look(path) === null ? [] : root.disk.list(path)))

/** To look in all names as one text takes no look at each of them: there may be thousands. */
function namesHolding(listing: string, part: string): readonly string[] {
  if (part === '') return listing === '' ? [] : listing.split('/')
  const found: string[] = []
  for (let at = listing.indexOf(part), end = 0; at >= 0; at = listing.indexOf(part, end)) {
    const slash = listing.indexOf('/', at)
    end = slash < 0 ? listing.length : slash
    found.push(listing.slice(listing.lastIndexOf('/', at) + 1, end))
  }
  return found
}

/** Names that came since the shelf was made. Both are in order, so what is the same at the beginning is passed over. */
function unknownOf(now: string, known: string): readonly string[] {
  if (now === known) return []
  const start = known.lastIndexOf('/', sameLength(now, known)) + 1
  const before = new Set(known.slice(start).split('/'))
  return now
    .slice(start)
    .split('/')
    .filter((name) => !before.has(name))
}

/** How many signs two texts have in common at the beginning; to compare halves takes no look at each sign. */
function sameLength(one: string, other: string): number {
  let [same, most] = [0, Math.min(one.length, other.length)]
  while (same < most) {
    const middle = Math.ceil((same + most) / 2)
    if (one.slice(same, middle) === other.slice(same, middle)) same = middle
    else most = middle - 1
  }
  return same
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
