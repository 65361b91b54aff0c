import { findById, type Identified } from '../domain/ids.ts'
import { nearest } from '../domain/nearest.ts'
import type { Located } from '../domain/problem.ts'
import type { EvidenceRecord, Folder } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'

/** The example that an id, the beginning of one, or a file name points at. */
export function findEvidence(folder: Folder, text: string): Result<EvidenceRecord, Located> {
  const wanted = text.trim()
  const ids = idsFor(folder, wanted)
  const found = folder.evidence.filter(
    ({ file, shared }) => ids.includes(shared.id) || file === wanted || file === `evidence/${wanted}`,
  )
  const [only, ...more] = found
  if (only && more.length === 0) return ok(only)
  if (only)
    return fail({ problem: { code: 'several-records', text, ids: found.map(({ shared }) => shared.id) } })
  const all = folder.evidence.map(({ shared }) => shared.id)
  return fail({ problem: { code: 'no-such-record', text, near: nearest(wanted, all) } })
}

function idsFor(folder: Folder, wanted: string): readonly string[] {
  const match = findById(folder, wanted)
  const found: readonly Identified[] =
    match.is === 'one' ? [match.found] : match.is === 'several' ? match.found : []
  return found.map(({ id }) => id)
}
