import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeFolder } from './folder.mjs'

/**
 * The folders that rows look at: one a size to read in, one to write in, and so on, made at first use.
 * @param {string} place where they go
 * @param {number | null} limit no folder is made bigger than this
 */
export function createFolders(place, limit) {
  /** @param {import('./rows.mjs').Row} row */
  const folderFor = ({ records, use }) => {
    if (records === null) return join(place, 'none')
    const first = join(place, `reading-${records}`)
    if (!existsSync(first)) writeFolder(first, { records })
    const folder = join(place, `${use}-${records}`)
    if (!existsSync(folder)) cpSync(first, folder, { recursive: true, preserveTimestamps: true })
    return folder
  }
  return {
    folderFor,
    /** @param {import('./rows.mjs').Row} row */
    fits: ({ records }) => records === null || limit === null || records <= limit,
    /** As before a run: what an earlier one left behind must not be met. @param {import('./rows.mjs').Row} row */
    ready: (row) => {
      const folder = folderFor(row)
      if (row.use === 'cold') rmSync(join(folder, '.career', 'index'), { recursive: true, force: true })
      if (row.use === 'flow') rmSync(join(folder, '.career', 'drafts'), { recursive: true, force: true })
      return folder
    },
  }
}
