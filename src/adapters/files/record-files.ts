import type { RecordType } from '../../domain/records.ts'
import { originalOf } from './conflict-copies.ts'

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

/** Is this, by its name, a copy of a record that a sync program left? The name of the record, when it can be told. */
export function copyOfRecord(file: string): { readonly of: string | null } | null {
  const slash = file.lastIndexOf('/')
  const stem = originalOf(file.slice(slash + 1))
  if (stem === null) return null
  const original = `${file.slice(0, slash + 1)}${stem}.yaml`
  return { of: typeOfFile(original) === null ? null : original }
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
