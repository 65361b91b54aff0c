import { pathId, withIdLike } from '../domain/ids.ts'
import type { Located } from '../domain/problem.ts'
import type { EvidenceRecord, Folder } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import { onlyOne } from './only-one.ts'

/** The example that an id, the beginning of one, or a file name point at. */
export function findEvidence({ evidence }: Folder, text: string): Result<EvidenceRecord, Located> {
  const wanted = pathId(text.trim().replace(/^evidence\//u, ''))
  const idOf = ({ shared }: EvidenceRecord): string => shared.id
  const byFile = evidence.filter(({ file }) => pathId(file) === `evidence/${wanted}`)
  return onlyOne(byFile.length > 0 ? byFile : withIdLike(evidence, idOf, text), { text, all: evidence, idOf })
}
