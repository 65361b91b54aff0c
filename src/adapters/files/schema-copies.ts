import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../domain/codes.ts'
import { SCHEMA_KINDS, schemaName } from '../../domain/file-kinds.ts'
import { sweep } from './atomic-write.ts'
import { DiskError } from './disk-error.ts'
import { isAlive } from './process-life.ts'
import { readText } from './read-text.ts'
import { locate, type Root } from './root.ts'
import { copyOfSchema, SCHEMA_COPIES } from './schema-place.ts'
import { writeInside } from './write-inside.ts'

/** The schemas that come with the program. */
export interface SchemasToCopy {
  /** Absolute path of the folder they are in, with a folder below it for each language. */
  readonly folder: string
  readonly language: Language
}

/** Tells one edition of the schemas from another; it is written last, so it vouches for the rest. */
const EDITION = 'edition'

/**
 * Sees to it that the folder has the schemas its files name, of this very program. They are for editors alone: where
 * they cannot be written nothing is said, and the next save tries again.
 */
export function keepSchemas(root: Root, { folder, language }: SchemasToCopy): void {
  try {
    const published = (name: string): string => readFileSync(join(folder, language, name), 'utf8')
    const edition = published(EDITION)
    const kept = readText(root, `${SCHEMA_COPIES}/${EDITION}`)
    if (kept.ok && kept.value === edition) return
    sweep(root.disk, locate(root, SCHEMA_COPIES), isAlive)
    for (const kind of SCHEMA_KINDS) writeInside(root, copyOfSchema(kind), published(schemaName(kind)))
    writeInside(root, `${SCHEMA_COPIES}/${EDITION}`, edition)
  } catch (error) {
    if (!(error instanceof DiskError) && !isRefusal(error)) throw error
  }
}

const isRefusal = (error: unknown): boolean => error instanceof Error && 'syscall' in error
