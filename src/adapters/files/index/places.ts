import { RECORD_FOLDERS, SINGLE_FILES } from '../record-files.ts'

/** A folder of records, or the single files beside them. */
export type Place = 'top' | (typeof RECORD_FOLDERS)[number]

export const PLACES: readonly Place[] = ['top', ...RECORD_FOLDERS]

/** Where a file of the folder is. */
export function placeOfFile(file: string): Place | null {
  const slash = file.indexOf('/')
  return slash < 0 ? 'top' : (RECORD_FOLDERS.find((folder) => folder === file.slice(0, slash)) ?? null)
}

/** The files of a place by the names that stand in its folder. */
export const filesOf = (place: Place, names: readonly string[]): readonly string[] =>
  place === 'top'
    ? SINGLE_FILES.filter((file) => names.includes(file))
    : names.filter((name) => !name.startsWith('.')).map((name) => `${place}/${name}`)
