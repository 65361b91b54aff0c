import { PartMissing } from '../../domain/part-missing.ts'
import type { ExampleOutline, Standing } from '../../domain/standing.ts'
import { folderOf, lazily } from './folder-of.ts'
import { isAnyRemembered } from './index/any-remembered.ts'
import { as, exampleOf, type LeftAt, lookBackOf, talkOf } from './index/left.ts'
import type { OutlinedPlace } from './index/places.ts'
import type { Parts } from './load-folder.ts'
import type { Root } from './root.ts'

/**
 * What stands open in these parts, as far as anybody asks for it.
 * @param today the day it is asked about, for what was overtaken by then to be left out; null for all that is left
 */
export function standingOf(root: Root, read: Parts, today: string | null): Standing {
  const folder = folderOf(read)
  const left = (part: OutlinedPlace): LeftAt => {
    const found = read.get(part)
    if (found === undefined) throw new PartMissing(part)
    return found.left(today)
  }
  return lazily<Required<Standing>>({
    settings: () => folder.settings,
    plan: () => folder.plan,
    people: () => folder.people,
    agreements: () => folder.agreements,
    practices: () => folder.practices,
    meetings: () => left('meetings').of.map(talkOf),
    checkins: () => left('checkins').of.map(lookBackOf),
    reviews: () => left('reviews').of.map(lookBackOf),
    evidence: () => (read.has('evidence') ? left('evidence').of.map(exampleOf) : unreadExamples(root, today)),
    feedback: () => left('feedback').of.map((one) => as('feedback', 'outline' in one ? one.record() : one)),
    settled: () => left('feedback').settled,
  })
}

/**
 * Examples nobody looked at: whether one is of a certain kind is known where one that is remembered is, and did not change.
 * To know that none is, or how many there are, takes a look at all of them.
 */
function unreadExamples(root: Root, today: string | null): Standing['evidence'] {
  const missing = (): never => {
    throw new PartMissing('evidence')
  }
  return {
    get length(): number {
      return missing()
    },
    flatMap: missing,
    some: (test: (one: ExampleOutline, at: number, all: readonly ExampleOutline[]) => unknown) =>
      isAnyRemembered(root, 'evidence', today, (one) => Boolean(test(exampleOf(one), 0, []))) || missing(),
  }
}
