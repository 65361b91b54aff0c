import type { FlowId } from '../../domain/codes.ts'
import type { Draft, SheetSource } from '../ports.ts'
import { askerOver } from './asker-over.ts'
import { AT_HAND, type OpenedFolder } from './opened-folder.ts'
import { chooseDraft } from './resume.ts'
import type { AnswersFrom, FlowDeps } from './run.ts'

/** How answers come before it was asked whether an earlier run is to be gone on with. */
export type Asked = Exclude<AnswersFrom, { readonly is: 'keyboard' }> | { readonly is: 'keyboard' }

/**
 * The draft the user wants to go on with; null where there is none or nobody is asked.
 * @param subject drafts about this record only; null for all
 * @param nameOf with whom the conversation in a file is
 * @param opened the folder, of which the rest is read while somebody chooses
 */
export async function draftFor(
  deps: FlowDeps,
  flow: FlowId,
  from: Asked,
  subject: string | null,
  opened: Pick<OpenedFolder, 'rest' | 'problems'> = AT_HAND,
  nameOf?: (subject: string) => string | null,
  isOffered?: (draft: Draft) => boolean,
): Promise<Draft | null | 'later'> {
  if (from.is !== 'keyboard' || !deps.asker) return null
  const chosen = await chooseDraft(deps, askerOver(opened, deps.asker), flow, subject, nameOf, isOffered)
  if (chosen.is === 'later') return 'later'
  return chosen.is === 'this' ? chosen.one : null
}

/** With the draft in hand, answers come from where the user said they come from. */
export const withDraft = (from: Asked, draft: Draft | null): AnswersFrom =>
  from.is === 'keyboard' ? { is: 'keyboard', draft } : from

/** The conversation a sheet was printed for, as its head says. */
export async function meetingOfSheet(
  { sheets }: FlowDeps,
  { text, name }: SheetSource,
): Promise<string | null> {
  const parsed = await sheets.parse(text, name)
  return parsed.ok ? parsed.value.meeting : null
}
