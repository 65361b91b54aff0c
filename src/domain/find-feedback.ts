import { stemOf } from './file-path.ts'
import { fold } from './fold.ts'
import { findById, pathId } from './ids.ts'
import { nearest } from './nearest.ts'
import { descending } from './order.ts'
import type { FeedbackRecord, Folder } from './records.ts'

/** What a text points at among the requests for feedback. */
export type FeedbackMatch =
  | { readonly is: 'one'; readonly feedback: FeedbackRecord }
  | { readonly is: 'several'; readonly ids: readonly string[] }
  | { readonly is: 'none'; readonly near: readonly string[] }

/**
 * Finds the request a user means: by id or its beginning, by file name, or by the name of who was asked: then the latest
 * that waits for an answer, else the latest.
 * @param text null for the latest of all, those that wait first
 */
export function findFeedback(folder: Folder, text: string | null): FeedbackMatch {
  const all = folder.feedback.toSorted(descending(rank))
  const wanted = fold(text ?? '')
  const found = text === null ? all.slice(0, 1) : among(folder, all, wanted)
  const [one, ...others] = found
  if (one === undefined) return { is: 'none', near: text === null ? [] : nearest(text, namesIn(all)) }
  return others.length === 0
    ? { is: 'one', feedback: one }
    : { is: 'several', ids: found.map(({ shared }) => shared.id) }
}

/** Those that wait come first, the latest first among them. */
const rank = ({ shared, file }: FeedbackRecord): string =>
  `${shared.answered === undefined ? 1 : 0} ${shared.asked} ${file}`

function among(folder: Folder, all: readonly FeedbackRecord[], wanted: string): readonly FeedbackRecord[] {
  if (wanted === '') return []
  const named = (isIt: (name: string) => boolean) => all.filter(({ shared }) => isIt(fold(shared.with)))
  const stages: readonly (readonly FeedbackRecord[])[] = [
    all.filter(({ file, shared }) => [shared.id, file, pathId(file), stemOf(file)].includes(wanted)),
    perPerson(named((name) => `${name} `.startsWith(`${wanted} `))),
    perPerson(named((name) => name.startsWith(wanted))),
    byBeginning(folder, all, wanted),
  ]
  return stages.find((found) => found.length > 0) ?? []
}

function byBeginning(
  folder: Folder,
  all: readonly FeedbackRecord[],
  wanted: string,
): readonly FeedbackRecord[] {
  const match = findById(folder, wanted)
  const found = match.is === 'none' ? [] : match.is === 'one' ? [match.found] : match.found
  return all.filter(({ file }) => found.some((one) => one.file === file))
}

/** The first of each person, in the order given. */
const perPerson = (found: readonly FeedbackRecord[]): readonly FeedbackRecord[] =>
  found.filter(
    ({ shared }, at) => !found.slice(0, at).some((one) => fold(one.shared.with) === fold(shared.with)),
  )

const namesIn = (all: readonly FeedbackRecord[]): readonly string[] =>
  all.flatMap(({ shared }) => [shared.with, ...shared.with.split(/\s+/u), shared.id])
