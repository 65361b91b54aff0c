import { same } from '../../domain/merge/plain.ts'
import type { Failure, Located } from '../../domain/problem.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { ChangedMeanwhile } from '../../usecases/ports.ts'
import type { Base } from './base.ts'
import { encode } from './encode.ts'
import { lookAt, type Noticed, type Part, standingAt } from './index/look-at.ts'
import { fileAt, type Place } from './index/places.ts'
import { listingOf } from './index/shelf-format.ts'
import { areSame, isSame } from './index/stamp.ts'
import type { Root } from './root.ts'

/**
 * What somebody else changed in the places that were read, since they were: of all other files no more than the dates are
 * looked at. A file that cannot be read any more is a failure, for who knows what it keeps.
 */
export async function changedSince(
  root: Root,
  { places, get }: Pick<Base, 'get' | 'places'>,
  noticed: Noticed = () => {},
): Promise<Result<ChangedMeanwhile, Failure>> {
  const found: Changes[] = []
  // oxlint-disable-next-line no-await-in-loop -- one after the other: the memory that reading takes is freed between them
  for (const [place, before] of places()) found.push(await changesAt(root, place, before, noticed))
  const problems = found.flatMap((one) => one.problems)
  if (problems.length > 0) return fail({ exit: 3, problems })
  const isNews = (record: AnyRecord): boolean => {
    const before = get(record.file)
    return before === undefined || !same(encode(before), encode(record))
  }
  return ok({
    records: found.flatMap(({ records }) => records).filter(isNews),
    gone: found.flatMap(({ gone }) => gone),
  })
}

interface Changes extends ChangedMeanwhile {
  readonly problems: readonly Located[]
}

type Stands = Pick<Part['known'], 'names' | 'stamps'>

const NONE: Changes = { records: [], gone: [], problems: [] }

async function changesAt(root: Root, place: Place, before: Stands, noticed: Noticed): Promise<Changes> {
  const seen = standingAt(root, place)
  if (listingOf(seen.names) === listingOf(before.names) && areSame(seen.stamps, before.stamps)) return NONE
  const { known, pick, problems } = await lookAt(root, place, noticed, 'records')
  const now = new Set(known.names)
  return {
    records: pick(newsIn(known, before)).flatMap((record) => record ?? []),
    gone: before.names.filter((name) => !now.has(name)).map((name) => fileAt(place, name)),
    problems,
  }
}

/** Where the files stand that are new, or not as they were. */
function newsIn({ names, stamps }: Stands, before: Stands): readonly number[] {
  const there = new Map(before.names.map((name, at) => [name, at]))
  return names.flatMap((name, at) => {
    const was = there.get(name)
    return was !== undefined && isSame(stamps, at, before.stamps, was) ? [] : [at]
  })
}
