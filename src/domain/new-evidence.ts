import type { Audience } from './codes.ts'
import type { Day } from './day.ts'
import { evidenceFiles, type TakenFiles } from './file-names.ts'
import { allIds, makeId, type TakenIds } from './ids.ts'
import type { EvidenceAnswers } from './checkin.ts'
import type { EvidenceRecord, Folder } from './records.ts'

export interface NewEvidence extends Omit<EvidenceAnswers, 'line'> {
  readonly line: string
  readonly date: Day
  /** Who may see what it says. */
  readonly side: Audience
  readonly goal?: string
  readonly unseen?: 'yes'
  readonly source?: string
}

/** A new piece of evidence with an id and a file of its own (advice S107). */
export const newEvidence = (folder: Folder, evidence: NewEvidence): EvidenceRecord =>
  evidenceMaker({ files: folder.files, ids: allIds(folder) })(evidence)

/** What a new piece of evidence may not have: a file or an id that is in use. */
export interface TakenByEvidence {
  readonly files: TakenFiles
  readonly ids: TakenIds
}

/** Makes one piece of evidence after the other, none with the file or the id of another. */
export function evidenceMaker(taken: TakenByEvidence): (evidence: NewEvidence) => EvidenceRecord {
  const fileFor = evidenceFiles(taken.files)
  const made = new Set<string>()
  const ids: TakenIds = { has: (id) => made.has(id) || taken.ids.has(id) }
  return (evidence) => {
    // The name of a file is seen by whoever sees the folder: a private line does not become one.
    const file = fileFor(evidence.date, evidence.side === 'share' ? evidence.line : '')
    const id = makeId('e', { kind: 'evidence', file, text: evidence.line, ordinal: 0 }, ids)
    made.add(id)
    return recordOf(file, id, evidence)
  }
}

function recordOf(file: string, id: string, evidence: NewEvidence): EvidenceRecord {
  const { line, date, side, situation, action, result, goal, unseen, source } = evidence
  const said = {
    ...(line !== '' && { line }),
    ...(situation && { situation }),
    ...(action && { action }),
    ...(result && { result }),
  }
  return {
    type: 'evidence',
    file,
    shared: {
      id,
      date,
      ...(goal && { goal }),
      ...(unseen && { unseen }),
      ...(source && { source }),
      ...(side === 'share' && said),
    },
    private: side === 'share' ? {} : said,
  }
}
