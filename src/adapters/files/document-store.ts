import { dirname } from 'node:path/posix'
import type { DocumentFile } from '../../usecases/ports.ts'
import { hashOf, type Write } from './journal.ts'
import { decodeUtf8, readBytes } from './read-text.ts'
import { isSafeName, OWN, type Root } from './root.ts'
import { targetInside } from './write-inside.ts'

/** Remembers what we wrote, so that a document the user changed by hand is never written over. */
export const MEMORY = `${OWN}/documents.json`

export interface DocumentPlan {
  readonly writes: readonly Write[]
  /** Where each document goes, in the order they were given. */
  readonly files: readonly string[]
}

/** Finds a place for every document. Nothing is written yet. @throws DiskError */
export function planDocuments(root: Root, documents: readonly DocumentFile[]): DocumentPlan {
  const remembered = readMemory(root)
  const hashes = { ...remembered.hashes }
  const writes = new Map<string, Write>()
  const files = documents.map((document) => {
    const place = freePlace(root, document, hashes, writes)
    if (place.write !== null) writes.set(place.file, place.write)
    hashes[place.file] = hashOf(document.text)
    return place.file
  })
  return { writes: [...writes.values(), ...memoryWrite(remembered, hashes)], files }
}

interface Place {
  readonly file: string
  /** Null when the file says just this already. */
  readonly write: Write | null
}

function freePlace(
  root: Root,
  { file, text }: DocumentFile,
  hashes: Readonly<Record<string, string>>,
  taken: ReadonlyMap<string, Write>,
): Place {
  if (!isSafeName(file) || !file.startsWith('documents/'))
    throw new Error(`${file} is no place for a document`)
  // A folder that leads elsewhere has no free place, however far one counts.
  targetInside(root, dirname(file))
  for (let number = 1; ; number += 1) {
    const place = numbered(file, number)
    const planned = taken.get(place)
    if (planned?.after === text) return { file: place, write: null }
    if (planned === undefined) {
      const write = writeAt(root, place, text, hashes[place])
      if (write !== 'taken') return { file: place, write }
    }
  }
}

function writeAt(root: Root, file: string, text: string, ours: string | undefined): Write | null | 'taken' {
  const now = readBytes(root, file)
  if (!now.ok) return now.problem.code === 'not-there' ? { file, before: null, after: text } : 'taken'
  const hash = hashOf(now.value)
  if (hash === hashOf(text)) return null
  const before = decodeUtf8(now.value)
  return hash === ours && before.ok ? { file, before: before.value, after: text } : 'taken'
}

/** `agenda.md`, `agenda-2.md`, `agenda-3.md` … */
function numbered(file: string, number: number): string {
  if (number === 1) return file
  const dot = file.lastIndexOf('.')
  const cut = dot > file.lastIndexOf('/') ? dot : file.length
  return `${file.slice(0, cut)}-${number}${file.slice(cut)}`
}

/** Those of these documents that we did not write, or that somebody changed since. */
export function byHandAmong(root: Root, documents: readonly DocumentFile[]): ReadonlySet<string> {
  const { hashes } = readMemory(root)
  const others = documents.filter(({ file, text }) => hashes[file] !== hashOf(text))
  return new Set(others.map(({ file }) => file))
}

interface Memory {
  readonly text: string | null
  readonly hashes: Readonly<Record<string, string>>
}

/**
 * The memory as if a save had not been; what was remembered since of other documents stays.
 * @param now as it is; `before` and `after` as the save found it and left it
 * @returns null where nothing is left to remember
 */
export function memoryTakenBack(
  now: string | null,
  before: string | null,
  after: string | null,
): string | null {
  const [here, old, made] = [now, before, after].map(hashesIn)
  const changed = Object.keys({ ...old, ...made }).filter((file) => old?.[file] !== made?.[file])
  const hashes = Object.fromEntries(
    [...new Set([...Object.keys(here ?? {}), ...changed])].flatMap((file) => {
      const isBack = changed.includes(file) && here?.[file] === made?.[file]
      const hash = isBack ? old?.[file] : here?.[file]
      return hash === undefined ? [] : [[file, hash] as const]
    }),
  )
  return now === null && Object.keys(hashes).length === 0 ? null : memoryText(hashes)
}

/** A memory that is lost or damaged costs a suffix, never a document. */
function readMemory(root: Root): Memory {
  const bytes = readBytes(root, MEMORY)
  if (!bytes.ok) return { text: null, hashes: {} }
  const text = bytes.value.toString('utf8')
  return { text, hashes: hashesIn(text) }
}

function hashesIn(text: string | null): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? onlyTexts(value) : {}
  } catch {
    return {}
  }
}

const onlyTexts = (value: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, hash]) => (typeof hash === 'string' ? [[key, hash] as const] : [])),
  )

function memoryWrite(memory: Memory, hashes: Readonly<Record<string, string>>): readonly Write[] {
  if (Object.entries(hashes).every(([file, hash]) => memory.hashes[file] === hash)) return []
  return [{ file: MEMORY, before: memory.text, after: memoryText(hashes) }]
}

function memoryText(hashes: Readonly<Record<string, string>>): string {
  const sorted = Object.fromEntries(
    Object.entries(hashes).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
  return `${JSON.stringify(sorted, null, 1)}\n`
}
