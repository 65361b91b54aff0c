import type { ToldOnce } from '../../usecases/ports.ts'
import { DiskError } from './disk-error.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { readOwnJson } from './own-json.ts'
import { OWN, type Root } from './root.ts'
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
    load: async () => {
      const value = readOwnJson(root, FILE)
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
    },
    save: async (told) => {
      try {
        writeInside(root, FILE, `${JSON.stringify(told)}\n`)
      } catch (error) {
        if (!(error instanceof DiskError)) throw error
      }
    },
  }
}
