import { PartMissing } from '../../domain/part-missing.ts'
import type { AnyRecord, RecordType } from '../../domain/records.ts'
import type { ExampleOutline, LookBackOutline, Standing, Talk } from '../../domain/standing.ts'
import { folderOf, lazily } from './folder-of.ts'
import { isAnyRemembered } from './index/any-remembered.ts'
import type { Place } from './index/places.ts'
import type { Left } from './index/records-on.ts'
import type { Parts } from './load-folder.ts'
import type { Root } from './root.ts'

type LookBacks = 'checkins' | 'reviews'

/** What stands open in these parts, as far as anybody asks for it. */
export function standingOf(root: Root, read: Parts): Standing {
  const folder = folderOf(read)
  const left = (part: LookBacks | 'meetings' | 'feedback' | 'evidence') => {
    const found = read.get(part)
    if (found === undefined) throw new PartMissing(part)
    return found.left()
  }
  return lazily<Required<Standing>>({
    settings: () => folder.settings,
    plan: () => folder.plan,
    people: () => folder.people,
    agreements: () => folder.agreements,
    practices: () => folder.practices,
    meetings: () => left('meetings').of.map(talkOf),
    checkins: () => left('checkins').of.map((one) => lookBackOf(one)),
    reviews: () => left('reviews').of.map((one) => lookBackOf(one)),
    evidence: () => (read.has('evidence') ? left('evidence').of.map(exampleOf) : unreadExamples(root)),
    feedback: () => left('feedback').of.map(({ record }) => as('feedback', record())),
    settled: () => left('feedback').settled,
  })
}

function talkOf({ file, outline, record }: Left): Talk {
  const whole = () => as('meeting', record())
  return outline !== 'whole' && 'mailable' in outline ? { ...outline, type: 'meeting', file, whole } : whole()
}

function lookBackOf({ file, outline, record }: Left): LookBackOutline {
  if (outline !== 'whole' && 'made' in outline.shared && 'private' in outline)
    return { file, shared: outline.shared, private: outline.private }
  const whole = record()
  return whole.type === 'checkin' ? whole : as('review', whole)
}

const exampleOf = ({ outline, record }: Left): ExampleOutline =>
  outline !== 'whole' && !('private' in outline) ? outline : as('evidence', record())

function as<T extends RecordType>(type: T, record: AnyRecord): Extract<AnyRecord, { readonly type: T }> {
  if (!isOf(type, record)) throw new Error(`${record.file} holds no ${type}`)
  return record
}

const isOf = <T extends RecordType>(
  type: T,
  record: AnyRecord,
): record is Extract<AnyRecord, { readonly type: T }> => record.type === type

const EXAMPLES: Place = 'evidence'

/**
 * Examples nobody looked at: whether one is of a certain kind is known where one that is remembered is, and did not change.
 * To know that none is, or how many there are, takes a look at all of them.
 */
function unreadExamples(root: Root): Standing['evidence'] {
  const missing = (): never => {
    throw new PartMissing('evidence')
  }
  return {
    get length(): number {
      return missing()
    },
    flatMap: missing,
    some: (test: (one: ExampleOutline, at: number, all: readonly ExampleOutline[]) => unknown) =>
      isAnyRemembered(root, EXAMPLES, (one) => Boolean(test(exampleOf(one), 0, []))) || missing(),
  }
}
