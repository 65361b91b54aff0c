import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Disk, nodeDisk } from '../../../../src/adapters/files/disk.ts'
import { emptyFolder, type Folder } from '../../../../src/domain/records.ts'
import { newFolder, put, storeIn } from '../support.ts'

/** A folder with records of several kinds, in which the program was at work before. */
export function livedIn(): string {
  const folder = newFolder()
  mkdirSync(join(folder, '.career'), { recursive: true })
  put(folder, 'plan.yaml', '# mine\nschema: 1\nwhy: a\n')
  for (const name of ['a', 'b', 'c']) put(folder, `meetings/${name}.yaml`, talk(name, 'summary'))
  put(folder, 'log/2026-11.yaml', 'schema: 1\nprivate:\n  lines:\n    - on: 2026-11-01\n      text: rust\n')
  put(folder, 'evidence/one.yaml', 'schema: 1\nid: e-1111\ndate: 2026-11-01\nline: een\n')
  return folder
}

export const talk = (name: string, summary: string): string =>
  `# by hand\nschema: 1\nid: m-${name}\nkind: career\nwith: Anna\nstatus: planned\nsummary: ${summary}\n`

/** A disk on which every file is long past its last change, and the files of the user that were opened on it. */
export function watched(base: Disk = nodeDisk): {
  readonly disk: Disk
  readonly opened: () => readonly string[]
} {
  const opened: string[] = []
  const open: Disk['open'] = (path, flags, mode) => {
    if (/\.ya?ml$/.test(path)) opened.push(path.split('/').slice(-2).join('/'))
    return base.open(path, flags, mode)
  }
  return { disk: { ...base, open, now: () => Date.now() + 60_000 }, opened: () => opened.splice(0) }
}

/** A disk on which nothing is remembered: neither read nor written. */
export const forgetful: Disk = {
  ...nodeDisk,
  open: (path, flags, mode) => {
    if (path.includes('/.career/index/'))
      throw Object.assign(new Error('EROFS'), { code: 'EROFS', syscall: 'open' })
    return nodeDisk.open(path, flags, mode)
  },
}

/** All that a store reads, as plain data. */
export async function everything(
  folder: string,
  disk: Disk,
): Promise<{ readonly folder: Folder; readonly problems: readonly unknown[] }> {
  const { folder: found, problems } = await storeIn(folder, disk).load()
  const parts = Object.keys(emptyFolder()) as readonly (keyof Folder)[]
  return {
    folder: Object.fromEntries(parts.map((part) => [part, found[part]])) as unknown as Folder,
    problems,
  }
}

export const shelf = (folder: string, place: string): string => join(folder, `.career/index/${place}.shelf`)

export const isRemembered = (folder: string, place: string): boolean => existsSync(shelf(folder, place))
