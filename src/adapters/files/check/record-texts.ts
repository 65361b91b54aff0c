import type { RecordType } from '../../../domain/records.ts'
import type { Damage } from '../../../usecases/check-ports.ts'
import { copiesAmong } from '../conflict-copies.ts'
import { decode } from '../decode.ts'
import { readText } from '../read-text.ts'
import { typeOfFile } from '../record-files.ts'
import { display, type Root } from '../root.ts'
import { readYaml } from '../yaml/yaml-text.ts'
import { namesIn, recordFolders } from './names.ts'
import { nearKeys } from './near-keys.ts'

/** What reading a record does not tell: it is empty, belongs elsewhere, or has keys that were meant to be others. */
export const recordTexts = (root: Root): readonly Damage[] =>
  recordFolders(root).flatMap((folder) => {
    const names = namesIn(root, folder)
    const copies = copiesAmong(names)
    return names
      .filter((name) => !copies.has(name))
      .flatMap((name) => textOf(root, folder === '' ? name : `${folder}/${name}`))
  })

function textOf(root: Root, file: string): readonly Damage[] {
  const type = typeOfFile(file)
  const text = type === null ? null : readText(root, file)
  if (type === null || text?.ok !== true) return []
  const shown = display(root, file)
  const decoded = decode(type, file, shown, text.value)
  if (decoded.ok && text.value.trim() === '')
    return [{ problem: { code: 'empty-file' }, place: { file: shown, line: 1, column: 1 }, remedy: null }]
  if (decoded.ok) return nearKeys(decoded.value.yaml, type, shown)
  // What is no YAML, or far too much of it, is none of any kind; that was told when it was read.
  if (decoded.problem.some(({ problem }) => UNREADABLE.has(problem.code))) return []
  // The keys of a record of another kind are no mistakes of their own.
  const folder = folderOfKind(type, file, text.value)
  if (folder !== null)
    return [{ problem: { code: 'other-kind', folder }, place: { file: shown }, remedy: null }]
  const yaml = readYaml(shown, text.value)
  return yaml.ok ? nearKeys(yaml.value, type, shown) : []
}

const UNREADABLE = new Set(['bad-yaml', 'too-complex'])

/** Kinds whose records can be told by what they have to say. */
const KINDS: readonly (readonly [RecordType, string])[] = [
  ['meeting', 'meetings'],
  ['evidence', 'evidence'],
  ['feedback', 'feedback'],
  ['review', 'reviews'],
  ['checkin', 'checkins'],
]

function folderOfKind(type: RecordType, file: string, text: string): string | null {
  const kind = KINDS.find(([other]) => other !== type && decode(other, file, file, text).ok)
  return kind?.[1] ?? null
}
