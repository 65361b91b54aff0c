import { nearest } from '../../../domain/nearest.ts'
import type { Damage } from '../../../usecases/check-ports.ts'
import { copiesAmong } from '../conflict-copies.ts'
import { RECORD_FOLDERS, SINGLE_FILES, typeOfFile } from '../record-files.ts'
import { display, locate, type Root } from '../root.ts'
import { namesIn } from './names.ts'

const YAML = /\.ya?ml$/iu
/** Folders of the format that hold no records, and what people keep beside them. */
const OTHERS = new Set(['documents', 'templates'])

/** YAML that nobody reads where it lies. */
export function unreadFiles(root: Root): readonly Damage[] {
  const top = namesIn(root, '')
  const copies = copiesAmong(top)
  const loose = top.filter((name) => YAML.test(name) && typeOfFile(name) === null && !copies.has(name))
  const folders = top.filter((name) => isOtherFolder(root, name))
  const below = RECORD_FOLDERS.flatMap((folder) =>
    namesIn(root, folder)
      .filter((name) => root.disk.look(locate(root, `${folder}/${name}`))?.isFolder === true)
      .map((name) => `${folder}/${name}`),
  )
  const inside = [...folders, ...below].flatMap((folder) =>
    namesIn(root, folder)
      .filter((name) => YAML.test(name))
      .map((name) => `${folder}/${name}`),
  )
  return [...loose, ...inside].filter(isVisible).map((file) => ({
    problem: { code: 'not-read', near: nearTo(file) },
    place: { file: display(root, file) },
    remedy: null,
  }))
}

const isVisible = (file: string): boolean => !file.split('/').some((part) => part.startsWith('.'))

const isOtherFolder = (root: Root, name: string): boolean =>
  !OTHERS.has(name) &&
  !RECORD_FOLDERS.some((folder) => folder === name) &&
  root.disk.look(locate(root, name))?.isFolder === true

/** Where it was probably meant to be: the nearest name of a file or folder of the format. */
function nearTo(file: string): string | null {
  const parts = file.split('/')
  if (parts.length === 1) return nearest(file.replace(YAML, '.yaml'), SINGLE_FILES, 1)[0] ?? null
  const folder = parts.length > 2 ? parts[0] : nearest(parts[0] ?? '', RECORD_FOLDERS, 1)[0]
  return folder === undefined ? null : `${folder}/${parts.at(-1)?.replace(YAML, '.yaml')}`
}
