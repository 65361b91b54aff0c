import { allIds, type IdLetter, makeId } from '../ids.ts'
import { type AnyRecord, type Folder, recordsOf } from '../records.ts'
import type { Finding } from './findings.ts'

type Steps = readonly (string | number)[]

/** Does anything in the folder speak of this id, but for the things that have it? Then nobody can tell which is meant. */
export function isSpokenOf(folder: Folder, id: string): boolean {
  const speaks = (value: unknown, key: string | number | null): boolean => {
    if (typeof value === 'string') return key !== 'id' && value.includes(id)
    if (Array.isArray(value)) return value.some((item) => speaks(item, null))
    if (typeof value !== 'object' || value === null) return false
    return Object.entries(value).some(([name, item]) => name === id || speaks(item, name))
  }
  return recordsOf(folder).some(({ shared, private: own }) => speaks(shared, null) || speaks(own, null))
}

/** The records with an id of its own for each of these twins. @param twins findings of ids that are there already */
export function withOwnIds(
  folder: Folder,
  twins: readonly Finding[],
): { readonly records: readonly AnyRecord[]; readonly ids: readonly string[] } {
  const taken = new Set(allIds(folder))
  const records = new Map<string, AnyRecord>()
  const ids = twins.map(({ record, path, problem }, ordinal) => {
    const old = problem.code === 'duplicate-id' ? problem.id : ''
    const parts = { kind: record.type, file: record.file, text: old, ordinal }
    const id = makeId(letterOf(old), parts, taken)
    taken.add(id)
    records.set(record.file, withId(records.get(record.file) ?? record, path, id))
    return id
  })
  return { records: [...records.values()], ids }
}

const LETTERS: readonly IdLetter[] = ['m', 'a', 'g', 'e', 'f', 'x']
const letterOf = (id: string): IdLetter => LETTERS.find((letter) => id.startsWith(`${letter}-`)) ?? 'a'

function withId(record: AnyRecord, path: Steps, id: string): AnyRecord {
  const [first, ...rest] = path
  const changed =
    first === 'private'
      ? { ...record, private: replaced(record.private, rest, id) }
      : { ...record, shared: replaced(record.shared, path, id) }
  return changed as AnyRecord
}

function replaced(value: unknown, path: Steps, id: string): unknown {
  const [step, ...rest] = path
  if (step === undefined) return id
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? replaced(item, rest, id) : item))
  if (typeof value !== 'object' || value === null) return value
  return { ...value, [step]: replaced(Object.entries(value).find(([key]) => key === step)?.[1], rest, id) }
}
