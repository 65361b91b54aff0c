import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { READ_WITHOUT_WAITING } from './disk.ts'
import type { Language } from '../../domain/codes.ts'

/** The settings are a few lines; their language stands near the top. */
const BYTES = 4096

/**
 * The language a folder is kept in, read from its settings without parsing them: the help texts need it before anything
 * is loaded. Null when there are no settings yet or they name none; a file that is broken is reported by who reads it whole.
 */
export function folderLanguage(folder: string): Language | null {
  const found = /^language:[ \t]*["']?(nl|en)["']?[ \t]*(?:#.*)?\r?$/m.exec(
    beginning(join(folder, 'career.yaml')),
  )?.[1]
  return found === 'nl' || found === 'en' ? found : null
}

function beginning(path: string): string {
  try {
    // A help text is often asked for before there is a folder, and a thrown error costs more than this look.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return ''
    // Never waits: a pipe in the place of the file would hold up even the help.
    const handle = openSync(path, READ_WITHOUT_WAITING)
    try {
      if (!fstatSync(handle).isFile()) return ''
      const buffer = Buffer.alloc(BYTES)
      return buffer.toString('utf8', 0, readSync(handle, buffer, 0, BYTES, 0))
    } finally {
      closeSync(handle)
    }
  } catch {
    return ''
  }
}
