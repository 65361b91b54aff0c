import type { ToldOnce } from '../../usecases/ports.ts'
import { DiskError } from './disk-error.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { readText } from './read-text.ts'
import { locate, OWN, type Root } from './root.ts'
import { writeInside } from './write-inside.ts'

export interface ToldOnceOptions {
  /** Absolute path of the user's folder. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  readonly disk?: Disk
}

const FILE = `${OWN}/told.json`

/**
 * What was said once and need not be said again, beside the drafts. A file that cannot be read or written costs a line
 * too many, and nothing else.
 */
export function createToldOnce({ folder, shown, disk = nodeDisk }: ToldOnceOptions): ToldOnce {
  const root: Root = { folder, shown, disk }
  return {
    load: async () => quietly(() => read(root), []),
    save: async (told) => quietly(() => writeInside(root, FILE, `${JSON.stringify(told)}\n`), undefined),
  }
}

function quietly<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof DiskError) return otherwise
    throw error
  }
}

function read(root: Root): readonly string[] {
  if (root.disk.look(locate(root, FILE)) === null) return []
  const text = readText(root, FILE)
  if (!text.ok) return []
  try {
    const value: unknown = JSON.parse(text.value)
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}
