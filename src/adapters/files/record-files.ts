import type { RecordType } from '../../domain/records.ts'

const FILES: readonly (readonly [RegExp, RecordType])[] = [
  [/^career\.yaml$/, 'settings'],
  [/^plan\.yaml$/, 'plan'],
  [/^people\.yaml$/, 'people'],
  [/^agreements\.yaml$/, 'agreements'],
  [/^meetings\/[^/]+\.ya?ml$/, 'meeting'],
  [/^checkins\/[^/]+\.ya?ml$/, 'checkin'],
  [/^reviews\/[^/]+\.ya?ml$/, 'review'],
  [/^evidence\/[^/]+\.ya?ml$/, 'evidence'],
  [/^feedback\/[^/]+\.ya?ml$/, 'feedback'],
  [/^log\/[^/]+\.ya?ml$/, 'log'],
  [/^practice\/[^/]+\.ya?ml$/, 'practice'],
]

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
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (name.startsWith('.') || name.startsWith('#') || CONFLICT_COPY.test(name)) return null
  return FILES.find(([pattern]) => pattern.test(file))?.[1] ?? null
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
