import { digest } from './digest.ts'
import { placedExperiments } from './experiments.ts'
import { fold } from './fold.ts'
import { oncePerFolder } from './once-per-folder.ts'
import type { AnyRecord, Folder } from './records.ts'

/** The first letter of an id: meeting, agreement (or step), goal, evidence, feedback, experiment. */
export type IdLetter = 'm' | 'a' | 'g' | 'e' | 'f' | 'x'

/** What an id is made from; the same parts in the same folder give the same id. */
export interface IdParts {
  readonly kind: string
  /** The file the thing lives in. */
  readonly file: string
  /** The first text of the thing: a name, what was agreed, a line. */
  readonly text: string
  /** Which one it is among its like in that file. */
  readonly ordinal: number
}

/** Ids that are in use. */
export interface TakenIds {
  readonly has: (id: string) => boolean
}

/** Something in the folder that has an id. */
export interface Identified {
  readonly id: string
  readonly is:
    | 'meeting'
    | 'agreement'
    | 'step'
    | 'goal'
    | 'experiment'
    | 'evidence'
    | 'feedback'
    | 'checkin'
    | 'review'
    | 'log'
    | 'practice'
  /** The file it lives in. */
  readonly file: string
}

/** What a beginning of an id points at. */
export type IdMatch =
  | { readonly is: 'one'; readonly found: Identified }
  | { readonly is: 'several'; readonly found: readonly Identified[] }
  | { readonly is: 'none' }

const SHORTEST = 4
const LONGEST = 12

/**
 * Makes an id such as `a-7k2m`: a letter, a dash and four characters, one more for every clash.
 * @param taken ids that are in use; see {@link allIds}
 * @returns an id that is not in `taken`; the same parts and `taken` always give the same one
 */
export function makeId(letter: IdLetter, parts: IdParts, taken: TakenIds): string {
  const seed = [parts.kind, parts.file, parts.text, String(parts.ordinal)].join('\n')
  for (let attempt = 0; ; attempt += 1) {
    const digits = digest(`${seed}\n${attempt}`)
    for (let length = SHORTEST; length <= LONGEST; length += 1) {
      const id = `${letter}-${digits.slice(0, length)}`
      if (!taken.has(id)) return id
    }
  }
}

/** Every id in the folder, also those of check-ins and reviews, which are their path (`checkins/2026-11`). */
export const allIds = oncePerFolder(
  (folder: Folder): ReadonlySet<string> => new Set(identified(folder).map((thing) => thing.id)),
)

/** Everything in the folder that has an id, in the order of the files. */
export function identified(folder: Folder): readonly Identified[] {
  return [
    ...goalsOf(folder),
    ...placedExperiments(folder.plan).map(({ experiment }) =>
      inFile('experiment', experiment.id, folder.plan),
    ),
    ...(folder.agreements.shared.agreements ?? []).map(({ id }) =>
      inFile('agreement', id, folder.agreements),
    ),
    ...folder.meetings.flatMap((meeting) => [
      inFile('meeting', meeting.shared.id, meeting),
      ...(meeting.shared.agreements ?? []).map(({ id }) => inFile('agreement', id, meeting)),
      ...stepsOf(meeting),
    ]),
    ...folder.checkins.flatMap((checkin) => [
      inFile('checkin', pathId(checkin.file), checkin),
      ...stepsOf(checkin),
    ]),
    ...folder.reviews.flatMap((review) => [
      inFile('review', pathId(review.file), review),
      ...stepsOf(review),
    ]),
    ...folder.evidence.map((evidence) => inFile('evidence', evidence.shared.id, evidence)),
    ...folder.feedback.map((feedback) => inFile('feedback', feedback.shared.id, feedback)),
    ...folder.logs.map((log) => inFile('log', pathId(log.file), log)),
    ...folder.practices.map((practice) => inFile('practice', pathId(practice.file), practice)),
  ]
}

/**
 * Finds what a whole id or any beginning of one points at; case, the dash, and `o`, `i`, `l` for 0, 1, 1 do not matter.
 * A whole id goes before a longer id that begins with it.
 * @param beginning what the user typed; an empty text finds nothing
 */
export function findById(folder: Folder, beginning: string): IdMatch {
  return matchOf(withIdLike(identified(folder), ({ id }) => id, beginning))
}

/**
 * Those whose id is what was typed, else those whose id begins with it; compared as in {@link findById}.
 * @param beginning what the user typed; an empty text finds nothing
 */
export function withIdLike<T>(
  things: readonly T[],
  idOf: (thing: T) => string,
  beginning: string,
): readonly T[] {
  const wanted = comparable(beginning)
  if (wanted === '') return []
  const near = things.filter((one) => comparable(idOf(one)).startsWith(wanted))
  const whole = near.filter((one) => comparable(idOf(one)) === wanted)
  return whole.length > 0 ? whole : near
}

/** The id of a record that is known by its path: the file without its extension. */
export const pathId = (file: string): string => file.replace(/\.ya?ml$/u, '')

function matchOf(found: readonly Identified[]): IdMatch {
  const [only, ...more] = found
  if (only === undefined) return { is: 'none' }
  return more.length === 0 ? { is: 'one', found: only } : { is: 'several', found }
}

/** An id as it is compared, so that what people mistype in it does not matter. */
export const comparable = (id: string): string =>
  fold(id).replaceAll(/[\s-]/gu, '').replaceAll('o', '0').replaceAll(/[il]/gu, '1')

const inFile = (is: Identified['is'], id: string, record: AnyRecord): Identified => ({
  id,
  is,
  file: record.file,
})

function stepsOf(record: Folder['meetings' | 'checkins' | 'reviews'][number]): readonly Identified[] {
  return (record.private.steps ?? []).map(({ id }) => inFile('step', id, record))
}

function goalsOf({ plan }: Folder): readonly Identified[] {
  const goals = [...(plan.shared.goals ?? []), ...(plan.private.goals ?? [])]
  return goals.map(({ id }) => inFile('goal', id, plan))
}
