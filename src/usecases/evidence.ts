import { type EvidenceRecord, goalsOf } from '../domain/records.ts'
import { evidenceOutcome, noticedInEvidence } from '../flows/evidence/outcome.ts'
import { type EvidenceContext, evidenceSheet, evidenceSteps } from '../flows/evidence/steps.ts'
import { findEvidence } from './find-evidence.ts'
import { draftFor, withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import type { FlowDefinition } from './flow/definition.ts'
import { later } from './flow/later.ts'
import { nextNow } from './flow/next-now.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

const definition: FlowDefinition<EvidenceContext, EvidenceRecord> = {
  id: 'evidence',
  version: 1,
  steps: evidenceSteps,
  sheet: evidenceSheet,
  outcome: evidenceOutcome,
  intro: () => [],
  oneOf: [],
  noticed: noticedInEvidence,
  closing: () => [],
  documents: () => [],
  next: ({ folder }, { today }) => nextNow(folder, today),
}

export type EvidenceFlowRequest = Omit<MeetingFlowRequest, 'meeting'> & {
  /** The example to complete; null for a new one. */
  readonly id: string | null
}

/** Describes an example of what went well, new or begun before with one line (advice S91, S107). */
export async function evidence(deps: FlowDeps, request: EvidenceFlowRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const found = request.id === null ? null : findEvidence(folder, request.id)
  if (found?.ok === false) return usage(found.problem)
  const subject = found?.ok === true ? found.value : null
  const context: EvidenceContext = {
    ...flowContext(deps, request, folder),
    subject,
    goals: goalsOf(folder.plan).filter(({ status, id }) => status === 'open' || id === subject?.shared.goal),
  }
  const draft = await draftFor(deps, {
    flow: 'evidence',
    from: request.from,
    subject: subject?.file ?? null,
  })
  if (draft === 'later') return later(deps, 'evidence', null, {})
  const from = withDraft(request.from, draft)
  const known = subject && { file: subject.file, id: subject.shared.id }
  return runFlowCommand(deps, { ...request, from }, { definition, context, subject: known, folder })
}
