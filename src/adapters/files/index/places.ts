import { copiesAmong } from '../conflict-copies.ts'
import type { FolderPart } from '../../../domain/part-missing.ts'
import { RECORD_FOLDERS, SINGLE_FILES, typeOfFile } from '../record-files.ts'

/** A folder of records, or the single files beside them. */
export type Place = 'top' | (typeof RECORD_FOLDERS)[number]

export const PLACES: readonly Place[] = ['top', ...RECORD_FOLDERS]

/** Places of records of which less than all may matter for what stands open. */
export type OutlinedPlace = 'meetings' | 'checkins' | 'reviews' | 'evidence' | 'feedback'

const OUTLINED: ReadonlySet<string> = new Set<OutlinedPlace>([
  'meetings',
  'checkins',
  'reviews',
  'evidence',
  'feedback',
])

export const isOutlined = (place: Place): place is OutlinedPlace => OUTLINED.has(place)

/** A part of the folder that is at a place. */
export const partAt = (place: Place): FolderPart => PARTS[place]

const PARTS: Readonly<Record<Place, FolderPart>> = {
  top: 'settings',
  meetings: 'meetings',
  checkins: 'checkins',
  reviews: 'reviews',
  evidence: 'evidence',
  feedback: 'feedback',
  log: 'logs',
  practice: 'practices',
}

/** Where a file of the folder is. */
export function placeOfFile(file: string): Place | null {
  const slash = file.indexOf('/')
  return slash < 0 ? 'top' : (RECORD_FOLDERS.find((folder) => folder === file.slice(0, slash)) ?? null)
}

/** The file of the folder that has this name at a place. */
export const fileAt = (place: Place, name: string): string => (place === 'top' ? name : `${place}/${name}`)

/** The files of a place by the names that stand in its folder; copies that sync programs left are none of them. */
export const filesOf = (place: Place, names: readonly string[]): readonly string[] =>
  namesInUse(place, names).map((name) => fileAt(place, name))

/** The names of those that hold a record. */
export const recordNames = (place: Place, names: readonly string[]): readonly string[] =>
  namesInUse(place, names).filter((name) => typeOfFile(fileAt(place, name)) !== null)

function namesInUse(place: Place, names: readonly string[]): readonly string[] {
  if (place === 'top') return SINGLE_FILES.filter((file) => names.includes(file))
  const copies = copiesAmong(names)
  return names.filter((name) => !name.startsWith('.') && !copies.has(name))
}
