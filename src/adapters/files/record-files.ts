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
