import type { PackedFile } from '../../domain/exchange/document.ts'
import type { Failure } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { ImportPlan } from '../../usecases/exchange-ports.ts'
import type { DocumentFile } from '../../usecases/ports.ts'
import type { Checked, Incoming } from './exchange-import.ts'
import { mergeInto } from './exchange-merge.ts'
import { listFiles, readRecords } from './load-folder.ts'
import { decodeUtf8, readBytes, readText } from './read-text.ts'
import { display, type Root } from './root.ts'

type Write = ImportPlan['writes'][number]

/** What becomes of one file. */
type Outcome =
  | { readonly is: 'added' | 'merged'; readonly write: Write; readonly contested: readonly string[] }
  | { readonly is: 'same'; readonly file: string }

/** What importing does to the folder as it is now. An invalid file of the folder stops it. @throws DiskError */
export async function planImport(
  root: Root,
  { records, files }: Checked,
): Promise<Result<ImportPlan, Failure>> {
  const { records: there, problems } = await readRecords(root)
  if (problems.length > 0) return fail({ exit: 3, problems })
  const byId = new Map(
    there.flatMap(({ file, shared }) =>
      'id' in shared && typeof shared.id === 'string' ? [[shared.id, file] as const] : [],
    ),
  )
  const taken = new Set(listFiles(root).files)
  const outcomes = records.map((record) => {
    const known = record.id === null ? undefined : byId.get(record.id)
    const outcome = bring(root, known === undefined ? record : { ...record, file: known }, taken)
    if (outcome.is === 'added') taken.add(outcome.write.file)
    return outcome
  })
  const others = files.map((file) => bringFile(root, file))
  return ok(planOf(outcomes, others))
}

/** A record goes where its file is, is merged with what stands there, or gets a name of its own. */
function bring(root: Root, record: Incoming, taken: ReadonlySet<string>): Outcome {
  const now = readText(root, record.file)
  if (!now.ok) return added(record.file, record.text)
  if (now.value === record.text) return { is: 'same', file: record.file }
  const place = { ...record, shown: display(root, record.file) }
  const merged = mergeInto(place, now.value, record.data)
  if (merged.is === 'two') {
    const file = freeName(record.file, taken)
    return added(file, record.text)
  }
  if (merged.is === 'unreadable' || merged.text === null)
    throw new Error(`${record.file} was readable a moment ago`)
  if (merged.text === now.value) return { is: 'same', file: record.file }
  return {
    is: 'merged',
    write: { file: record.file, before: now.value, after: merged.text },
    contested: merged.contested,
  }
}

const added = (file: string, after: string): Outcome => ({
  is: 'added',
  write: { file, before: null, after },
  contested: [],
})

/** `anna-2.yaml`, `anna-3.yaml` … */
export function freeName(file: string, taken: ReadonlySet<string>): string {
  const dot = file.lastIndexOf('.')
  for (let number = 2; ; number += 1) {
    const name = `${file.slice(0, dot)}-${number}${file.slice(dot)}`
    if (!taken.has(name)) return name
  }
}

type FileOutcome =
  | { readonly is: 'document'; readonly document: DocumentFile }
  | { readonly is: 'write'; readonly write: Write }
  | { readonly is: 'same' | 'kept'; readonly file: string }

/** A document or template that is there and says something else stays as it is in this folder. */
function bringFile(root: Root, { file, text, byHand }: PackedFile): FileOutcome {
  const now = readBytes(root, file)
  if (!now.ok && now.problem.code !== 'not-there') return { is: 'kept', file }
  if (now.ok) {
    const before = decodeUtf8(now.value)
    return { is: before.ok && before.value === text ? 'same' : 'kept', file }
  }
  const isOurs = byHand !== true && file.startsWith('documents/')
  return isOurs
    ? { is: 'document', document: { file, text } }
    : { is: 'write', write: { file, before: null, after: text } }
}

function planOf(outcomes: readonly Outcome[], others: readonly FileOutcome[]): ImportPlan {
  const filesOf = (is: 'added' | 'merged'): readonly string[] =>
    outcomes.flatMap((one) => (one.is === is && 'write' in one ? [one.write.file] : []))
  const contested = outcomes.flatMap((one) =>
    one.is === 'same' ? [] : one.contested.map((field) => ({ file: one.write.file, field })),
  )
  const kept = others.flatMap((one) => (one.is === 'kept' ? [{ file: one.file, field: null }] : []))
  const documents = others.flatMap((one) => (one.is === 'document' ? [one.document] : []))
  const written = others.flatMap((one) => (one.is === 'write' ? [one.write] : []))
  return {
    added: [...filesOf('added'), ...documents.map(({ file }) => file), ...written.map(({ file }) => file)],
    merged: filesOf('merged'),
    same: [...outcomes, ...others].flatMap((one) => (one.is === 'same' ? [one.file] : [])),
    contested: [...contested, ...kept],
    writes: [...outcomes.flatMap((one) => (one.is === 'same' ? [] : [one.write])), ...written],
    documents,
  }
}
