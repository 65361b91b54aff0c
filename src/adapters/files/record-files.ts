import type { RecordType } from '../../domain/records.ts'

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

/** Copies that sync programs leave when two machines changed the same file. */
const CONFLICT_COPY = /\.sync-conflict-|conflicted copy|\(conflict|conflicterend exemplaar|conflictkopie/i

/** Is this a copy of a record that a sync program left? The name of the record, when it can be told. */
export function copyOfRecord(file: string): { readonly of: string | null } | null {
  if (!CONFLICT_COPY.test(file) || !/\.ya?ml$/i.test(file)) return null
  const original = file
    .replace(/\.sync-conflict-[^/]*(?=\.ya?ml$)/i, '')
    .replace(/ ?\((?:[^()/]*conflict[^()/]*)\)/i, '')
    .replace(/[ _-](?:conflicterend exemplaar|conflictkopie|conflicted copy)[^/]*(?=\.ya?ml$)/i, '')
  return { of: typeOfFile(original) === null ? null : original }
}

/** Which record a file of the folder holds; null when it holds none: another folder, a copy, a backup, a hidden file. */
export function typeOfFile(file: string): RecordType | null {
  const slash = file.lastIndexOf('/')
  const name = file.slice(slash + 1)
  if (name.startsWith('.') || name.startsWith('#') || CONFLICT_COPY.test(name)) return null
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
