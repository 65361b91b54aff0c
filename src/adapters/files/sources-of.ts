import { type BriefExample, briefExample, type ReportSources } from '../../domain/private/report/sources.ts'
import type { AnyRecord, EvidenceRecord } from '../../domain/records.ts'
import { folderOf, lazily } from './folder-of.ts'
import { as, type Left } from './index/left.ts'
import { readLogOf } from './index/log-part.ts'
import { talksInShort } from './index/talks-part.ts'
import type { Part } from './index/look-at.ts'
import type { Parts } from './load-folder.ts'
import type { Root } from './root.ts'
import { standingOf } from './standing-of.ts'

/** What the user's own report is made from, each part when it is asked for. @param today the day it is made */
export function sourcesOf(root: Root, read: Parts, today: string): ReportSources {
  const folder = folderOf(read)
  const [meetings, log] = [read.get('meetings'), read.get('log')]
  return lazily<ReportSources>({
    settings: () => folder.settings,
    plan: () => folder.plan,
    people: () => folder.people,
    agreements: () => folder.agreements,
    meetings: () => (meetings === undefined ? [] : talksInShort(root, meetings)),
    checkins: () => folder.checkins,
    reviews: () => folder.reviews,
    log: () => {
      if (log === undefined) throw new Error('the log was not looked at')
      return readLogOf(root, log)
    },
    examples: () => examplesIn(read.get('evidence')),
    standing: () => standingOf(root, read, today),
  })
}

/** So many are parsed one by one; who wants more gets them from all. */
const FEW = 64

function examplesIn(part: Part | undefined): readonly BriefExample[] {
  let asked = 0
  let all: ReadonlyMap<string, AnyRecord> | null = null
  const wholeOf = ({ file, record }: Exclude<Left, AnyRecord>): EvidenceRecord => {
    asked += 1
    if (asked > FEW) all ??= new Map((part?.records() ?? []).map((one) => [one.file, one]))
    return as('evidence', all?.get(file) ?? record())
  }
  return (part?.left(null).of ?? []).map((left) => {
    if (!('outline' in left)) return briefExample(as('evidence', left))
    const { outline } = left
    if (!('saysLine' in outline)) return briefExample(wholeOf(left))
    const { id, date, goal = null } = outline.shared
    return { id, date, goal, saysLine: outline.saysLine, record: () => wholeOf(left) }
  })
}
