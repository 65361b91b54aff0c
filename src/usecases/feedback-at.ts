import { findFeedback } from '../domain/find-feedback.ts'
import type { FeedbackRecord, Folder } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

export interface RequestAt {
  readonly folder: Folder
  readonly record: FeedbackRecord
}

/**
 * The request for feedback a text points at.
 * @param text an id, a file or a name; null for the latest that waits for an answer
 * @returns the request in its folder, or what to say when there is none
 */
export async function requestAt(
  { store }: Pick<Deps, 'store'>,
  text: string | null,
): Promise<RequestAt | CommandResult> {
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const found = requestIn(folder, text)
  return found.ok ? { folder, record: found.value } : found.problem
}

/** The same in a folder that was read. */
export function requestIn(folder: Folder, text: string | null): Result<FeedbackRecord, CommandResult> {
  const found = findFeedback(folder, text)
  if (found.is === 'one') return ok(found.feedback)
  if (found.is === 'several')
    return fail(usage({ problem: { code: 'several-records', text: text ?? '', ids: found.ids } }))
  return text === null || folder.feedback.length === 0
    ? fail(usage({ problem: { code: 'nothing-to-send', command: 'feedback' } }))
    : fail(usage({ problem: { code: 'no-such-record', text, near: found.near } }))
}
