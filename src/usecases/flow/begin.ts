import type { Draft, SheetSource } from '../ports.ts'
import { askerOver } from './asker-over.ts'
import { AT_HAND, type OpenedFolder } from './opened-folder.ts'
import { chooseDraft, type WantedDrafts } from './resume.ts'
import type { AnswersFrom, FlowDeps } from './run.ts'

/** How answers come before it was asked whether an earlier run is to be gone on with. */
export type Asked = Exclude<AnswersFrom, { readonly is: 'keyboard' }> | { readonly is: 'keyboard' }

/** Where drafts are looked for, and how answers come. */
export interface DraftsFor extends WantedDrafts {
  readonly from: Asked
  /** The folder, of which the rest is read while somebody chooses. */
  readonly opened?: Pick<OpenedFolder, 'rest' | 'problems'>
}

/** The draft the user wants to go on with; null where there is none or nobody is asked. */
export async function draftFor(
  deps: FlowDeps,
  { from, opened = AT_HAND, ...wanted }: DraftsFor,
): Promise<Draft | null | 'later'> {
  if (from.is !== 'keyboard' || !deps.asker) return null
  const chosen = await chooseDraft(deps, askerOver(opened, deps.asker), wanted)
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
