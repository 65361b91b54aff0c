import type { PackedFile } from '../../domain/exchange/document.ts'
import { byHandAmong } from './document-store.ts'
import { onDisk } from './disk-error.ts'
import { readText } from './read-text.ts'
import { isSafeName, locate, type Root } from './root.ts'

/** The folders with files that are no records and belong to the plan all the same. */
const FOLDERS = ['documents', 'templates'] as const
const MOST_DEPTH = 4

/** May a file of this name travel with the records? */
export const isPackable = (file: string): boolean =>
  isSafeName(file) &&
  FOLDERS.some((folder) => file.startsWith(`${folder}/`)) &&
  !file.split('/').some((part) => part.startsWith('.'))

/** Documents and own templates, in the order of their names. What is no text stays behind. */
export function packFiles(root: Root): readonly PackedFile[] {
  const files = FOLDERS.flatMap((folder) => filesBelow(root, folder, MOST_DEPTH))
  const read = files.flatMap((file) => {
    const text = readText(root, file)
    return text.ok ? [{ file, text: text.value }] : []
  })
  const byHand = byHandAmong(root, read)
  return read.map((one) => (byHand.has(one.file) ? { ...one, byHand: true } : one))
}

function filesBelow(root: Root, folder: string, depth: number): readonly string[] {
  const path = locate(root, folder)
  return onDisk(path, 'read', () => {
    const facts = root.disk.look(path)
    if (facts?.isFile) return isPackable(folder) ? [folder] : []
    if (facts?.isFolder !== true || depth === 0) return []
    return root.disk.list(path).flatMap((name) => filesBelow(root, `${folder}/${name}`, depth - 1))
  })
}
