import type { RecordType } from '../../domain/records.ts'
import { likelyOriginalsOf, originalOf } from './conflict-copies.ts'

/** Which record the single files hold, and those in each folder. */
const TYPES: ReadonlyMap<string, RecordType> = new Map([
  ['career.yaml', 'settings'],
  ['plan.yaml', 'plan'],
  ['people.yaml', 'people'],
  ['agreements.yaml', 'agreements'],
  ['meetings', 'meeting'],
  ['checkins', 'checkin'],
  ['reviews', 'review'],
  ['evidence', 'evidence'],
  ['feedback', 'feedback'],
  ['log', 'log'],
  ['practice', 'practice'],
])

/** Can this, by its name, be a copy of a record that another program left? */
export function isCopyName(file: string): boolean {
  const slash = file.lastIndexOf('/')
  const name = file.slice(slash + 1)
  const isRecord = (stem: string): boolean => typeOfFile(`${file.slice(0, slash + 1)}${stem}.yaml`) !== null
  return originalOf(name) !== null || likelyOriginalsOf(name).some(isRecord)
}

/** Which record a file of the folder holds; null when it holds none: another folder, a copy, a backup, a hidden file. */
export function typeOfFile(file: string): RecordType | null {
  const slash = file.lastIndexOf('/')
  const name = file.slice(slash + 1)
  if (name.startsWith('.') || name.startsWith('#') || originalOf(name) !== null) return null
  if (slash < 0) return file.endsWith('.yaml') ? (TYPES.get(file) ?? null) : null
  return /\.ya?ml$/.test(name) ? (TYPES.get(file.slice(0, slash)) ?? null) : null
}

/** The same for a file that is known to hold one. */
export function typeOfRecord(file: string): RecordType {
  const type = typeOfFile(file)
  if (type === null) throw new Error(`${file} holds no record`)
  return type
}

export const SINGLE_FILES = ['career.yaml', 'plan.yaml', 'people.yaml', 'agreements.yaml'] as const
export const RECORD_FOLDERS = [
  'meetings',
  'checkins',
  'reviews',
  'evidence',
  'feedback',
  'log',
  'practice',
] as const
