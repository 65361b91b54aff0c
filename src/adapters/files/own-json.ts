import { DiskError, onDisk } from './disk-error.ts'
import { readText } from './read-text.ts'
import { locate, type Root } from './root.ts'

/** An object of JSON of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** Is this an object, and no list? */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a text says as JSON; null where it is none, as what a crash or another program left. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * One of the program's own small files, which nobody misses for long: null where it is not there, damaged, or cannot be
 * read now.
 */
export function readOwnJson(root: Root, file: string): unknown {
  try {
    const path = locate(root, file)
    if (onDisk(path, 'read', () => root.disk.look(path)) === null) return null
    const text = readText(root, file)
    return text.ok ? parsedJson(text.value) : null
  } catch (error) {
    if (error instanceof DiskError) return null
    throw error
  }
}
