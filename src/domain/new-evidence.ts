import type { Audience } from './codes.ts'
import type { Day } from './day.ts'
import { evidenceFile } from './file-names.ts'
import { allIds, makeId } from './ids.ts'
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
export function newEvidence(folder: Folder, evidence: NewEvidence): EvidenceRecord {
  const { line, date, side, situation, action, result, goal, unseen, source } = evidence
  // The name of a file is seen by whoever sees the folder: a private line does not become one.
  const file = evidenceFile(date, side === 'share' ? line : '', folder.files)
  const id = makeId('e', { kind: 'evidence', file, text: line, ordinal: 0 }, allIds(folder))
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
