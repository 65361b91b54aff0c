import { outlineOf } from '../../src/domain/outline.ts'
import type { Day } from '../../src/domain/day.ts'
import {
  type Overtaken,
  overtakenExamples,
  overtakenLookBacks,
  overtakenTalks,
} from '../../src/domain/overtaken.ts'
import type { AnyRecord, Folder } from '../../src/domain/records.ts'
import type { Standing } from '../../src/domain/standing.ts'

/** The folder with an outline wherever there is one, each from its JSON, as after years in the index. */
export function outlined(folder: Folder): Standing {
  const { meetings, checkins, reviews, evidence, feedback } = folder
  const answered = feedback.filter((record) => outlineOf(record) === 'nothing')
  return {
    ...folder,
    meetings: meetings.map(leftOf),
    checkins: checkins.map(leftOf),
    reviews: reviews.map(leftOf),
    evidence: evidence.map(leftOf),
    feedback: feedback.filter((record) => !answered.includes(record)),
    settled: answered.length,
  }
}

/** The same as it is kept for this day: without what was overtaken. */
export function asKept(folder: Folder, today: Day): Standing {
  const { meetings, checkins, reviews, ...rest } = outlined(folder)
  const evidence = folder.evidence.map(leftOf)
  return {
    ...rest,
    meetings: without(meetings, overtakenTalks(meetings), today),
    checkins: without(checkins, overtakenLookBacks(checkins), today),
    reviews: without(reviews, overtakenLookBacks(reviews), today),
    evidence: without(evidence, overtakenExamples(evidence), today),
  }
}

const without = <T>(all: readonly T[], { from, over }: Overtaken<T>, today: Day): readonly T[] =>
  from === null || today < from ? all : all.filter((one) => !over.has(one))

/** Stands where an outline of this type does: a reader that wants more of it finds nothing. */
function leftOf<R extends AnyRecord>(record: R): R {
  const outline = outlineOf(record)
  if (typeof outline === 'string') return record
  const left: object = JSON.parse(JSON.stringify(outline))
  return { ...left, type: record.type, file: record.file, whole: () => record } as unknown as R
}
