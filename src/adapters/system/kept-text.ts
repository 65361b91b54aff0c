import { dirname } from 'node:path'
import type { FileProblem } from '../../domain/problem.ts'
import type { Result } from '../../domain/result.ts'
import { makeFolders, remove } from '../files/atomic-write.ts'
import { errnoOf, onDisk } from '../files/disk-error.ts'
import type { Disk } from '../files/disk.ts'
import { readText } from '../files/read-text.ts'
import { display, EDITS, isSafeName, locate, type Root } from '../files/root.ts'
import { targetInside, writeInside } from '../files/write-inside.ts'

const FOLDER_MODE = 0o700

/** A text that lies in a file of its own while the user works on it. */
export interface KeptText {
  readonly path: string
  /** The path as the user knows it. */
  readonly shown: string
  /** The text as it is now, in strict UTF-8. @throws DiskError when the system refuses */
  readonly read: () => Result<string, FileProblem>
  /** Removes the text and what the editor left beside it, and the folders that were made for it. */
  readonly forget: () => void
}

/**
 * Puts a text where only this user can read it, never where an earlier one still lies.
 * @param name the name of the file, which tells an editor what is in it
 * @throws DiskError when the system refuses
 */
export function keepText(root: Root, name: string, text: string): KeptText {
  if (!isSafeName(name) || name.includes('/')) throw new Error(`${name} is no name of a file`)
  targetInside(root, EDITS)
  const missing = missingFolders(root.disk, locate(root, EDITS))
  makeFolders(root.disk, locate(root, EDITS))
  const own = ownFolder(root)
  const file = `${own}/${name}`
  writeInside(root, file, text)
  return {
    path: locate(root, file),
    shown: display(root, file),
    read: () => readText(root, file),
    forget: () => {
      emptyFolder(root, locate(root, own))
      removeFolders(root, [locate(root, own), ...missing])
    },
  }
}

/** The folder and those above it that are not there yet, the lowest first. */
const missingFolders = (disk: Disk, path: string): readonly string[] =>
  disk.look(path) === null ? [path, ...missingFolders(disk, dirname(path))] : []

/** A new folder for one text: swap files and copies that editors make stay together with it. */
function ownFolder(root: Root): string {
  for (let number = 1; ; number += 1) {
    const folder = `${EDITS}/${number}`
    if (isMade(root, locate(root, folder))) return folder
  }
}

function isMade({ disk }: Root, path: string): boolean {
  return onDisk(path, 'write', () => {
    try {
      disk.makeFolder(path, FOLDER_MODE)
      return true
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') return false
      throw error
    }
  })
}

function emptyFolder({ disk }: Root, path: string): void {
  try {
    for (const name of disk.list(path)) remove(disk, `${path}/${name}`)
  } catch {
    // Gone already.
  }
}

/** Up to the first that something else lies in. */
function removeFolders({ disk }: Root, paths: readonly string[]): void {
  try {
    for (const path of paths) disk.removeFolder(path)
  } catch {
    // A folder that stays does no harm.
  }
}
