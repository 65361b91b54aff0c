import { DRAFTS } from './draft-names.ts'
import { isCopyName, typeOfFile } from './record-files.ts'
import { isSafeName, OWN } from './root.ts'
import { type Fields, isFields, parsedJson } from './own-json.ts'

/** One file of a save: its text before (null: it was not there) and after. */
export interface Write {
  readonly file: string
  readonly before: string | null
  readonly after: string
}

/** A file that goes with a save, and the text it had. */
export interface Removal {
  readonly file: string
  readonly before: string
}

/** By which command a save was made, and on which day. */
export interface About {
  readonly command: string
  readonly on: string
}

/** What a journal holds: a whole save. */
export interface Save {
  readonly writes: readonly Write[]
  readonly removals: readonly Removal[]
  readonly about?: About
  /** The note of the save that this one takes back. */
  readonly takesBack?: string
}

/** The save as the text of a journal. */
export const saveText = ({ writes, removals, about, takesBack }: Save): string =>
  JSON.stringify({
    version: 1,
    ...(about && { about }),
    ...(takesBack !== undefined && { takesBack }),
    writes,
    ...(removals.length > 0 && { removals }),
  })

/** Could every file of this save be put back from its journal? */
export const canGoBack = ({ writes, removals }: Save): boolean =>
  writes.every(isWrite) && removals.every(isRemoval)

/** Reads the text of a journal; null when it is none. */
export function readSave(text: string): Save | null {
  const value = parsedJson(text)
  if (!isFields(value) || !Array.isArray(value['writes'])) return null
  const { about, takesBack } = value
  return {
    writes: value['writes'].filter(isWrite),
    removals: listIn(value, 'removals').filter(isRemoval),
    ...(isAbout(about) && { about }),
    ...(typeof takesBack === 'string' && { takesBack }),
  }
}

function listIn(value: Fields, key: string): readonly unknown[] {
  const list = value[key]
  return Array.isArray(list) ? list : []
}

const isAbout = (value: unknown): value is About =>
  isFields(value) && typeof value['command'] === 'string' && typeof value['on'] === 'string'

const isWrite = (value: unknown): value is Write =>
  isFields(value) &&
  typeof value['file'] === 'string' &&
  mayChange(value['file']) &&
  typeof value['after'] === 'string' &&
  (value['before'] === null || typeof value['before'] === 'string')

const isRemoval = (value: unknown): value is Removal =>
  isFields(value) &&
  typeof value['file'] === 'string' &&
  mayGo(value['file']) &&
  typeof value['before'] === 'string'

/** What a save may write; never the hooks or settings of the user's own git. */
const mayChange = (file: string): boolean => mayGo(file) || (isSafeName(file) && file.startsWith(`${OWN}/`))

/** What a save may remove; a journal that names another file is none of ours. */
const mayGo = (file: string): boolean =>
  isSafeName(file) &&
  (typeOfFile(file) !== null ||
    isCopyName(file) ||
    file.startsWith('documents/') ||
    file.startsWith('templates/') ||
    file.startsWith(`${DRAFTS}/`))
