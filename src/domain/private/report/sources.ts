import type { Day } from '../../day.ts'
import { saysLine } from '../../says-line.ts'
import type { EvidenceRecord, Folder } from '../../records.ts'
import type { Standing, TalkInShort } from '../../standing.ts'
import { type ReadLog, readLog } from '../read-log.ts'

/**
 * What the user's own report is made from: of ten years of conversations, examples and lines of the log what is counted, and
 * their words where they are told.
 */
export interface ReportSources extends Pick<
  Folder,
  'settings' | 'plan' | 'people' | 'agreements' | 'checkins' | 'reviews'
> {
  readonly meetings: readonly TalkInShort[]
  readonly log: ReadLog
  readonly examples: readonly BriefExample[]
  /** What stands open today, and the first day of everything. */
  readonly standing: Standing
}

/** An example without its words. */
export interface BriefExample {
  readonly id: string
  readonly date: Day
  readonly goal: string | null
  /** There is something to tell of it, by a quick look; where there seems to be nothing, its record says so. */
  readonly saysLine: boolean
  readonly record: () => EvidenceRecord
}

/** An example that was read as a whole. */
export function briefExample(record: EvidenceRecord): BriefExample {
  const { id, date, goal = null } = record.shared
  return { id, date, goal, saysLine: saysLine(record), record: () => record }
}

/** The same from a whole folder. */
export const sourcesIn = (folder: Folder): ReportSources => ({
  settings: folder.settings,
  plan: folder.plan,
  people: folder.people,
  agreements: folder.agreements,
  meetings: folder.meetings,
  checkins: folder.checkins,
  reviews: folder.reviews,
  log: readLog(folder.logs),
  examples: folder.evidence.map(briefExample),
  standing: folder,
})
