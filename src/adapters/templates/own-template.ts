import { fail, ok } from '../../domain/result.ts'
import type { OwnTemplate } from './liquid-templates.ts'
import { DiskError, systemProblem } from '../files/disk-error.ts'
import { nodeDisk, type Disk } from '../files/disk.ts'
import { readText } from '../files/read-text.ts'
import { display, displayPath, type Root } from '../files/root.ts'

interface OwnTemplatesOptions {
  /** Absolute path of the user's folder. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  readonly disk?: Disk
}

/**
 * Reads the user's own version of a template, with the guards of every file of the folder. Only one that is not there
 * is null: what cannot be read is said, for else a document would go out in our words where the user wrote their own.
 */
export function ownTemplates({ folder, shown, disk = nodeDisk }: OwnTemplatesOptions): OwnTemplate {
  const root: Root = { folder, shown, disk }
  return async (name, language) => {
    const file = `templates/${language}/${name}.md`
    const place = { file: display(root, file) }
    try {
      const read = readText(root, file)
      if (read.ok) return ok({ text: read.value.replace(/^\uFEFF/, ''), file: place.file })
      return read.problem.code === 'not-there' ? null : fail({ problem: read.problem, place })
    } catch (error) {
      if (!(error instanceof DiskError)) throw error
      // Below a file there is nothing.
      if (error.errno === 'ENOTDIR') return null
      return fail(systemProblem(error, (path) => displayPath(root, path)))
    }
  }
}
