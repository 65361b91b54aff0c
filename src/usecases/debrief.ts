import { stemOf } from '../domain/file-path.ts'
import { noticedInDebrief } from '../flows/debrief/noticed.ts'
import { sameName } from '../domain/fold.ts'
import { allIds } from '../domain/ids.ts'
import { debriefGaps } from '../domain/readiness.ts'
import { lastReview, managerName } from '../domain/rhythm.ts'
import { talkTrend } from '../domain/talk-trend.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { debriefIntro } from '../flows/debrief/intro.ts'
import { debriefOutcome } from '../flows/debrief/outcome.ts'
import { tellingStep } from '../flows/debrief/telling.ts'
import type { DebriefContext } from '../flows/debrief/debrief-context.ts'
import { debriefSheet, debriefSteps } from '../flows/debrief/steps.ts'
import { confirmationMailView } from '../render/share/confirmation-mail-view.ts'
import type { Note } from '../text/notes.ts'
import type { DocumentWords } from '../render/words.ts'
import { developmentPlan } from './flow/development-plan.ts'
import { openFor } from './flow/opened-folder.ts'
import type { FlowDefinition, FlowDocument } from './flow/definition.ts'
import { nextNow } from './flow/next-now.ts'
import { withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import { debriefBegins } from './flow/debrief-begins.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { type CommandResult, failed, unreadable } from './result.ts'

const definition: FlowDefinition<DebriefContext, MeetingRecord> = {
  id: 'debrief',
  version: 1,
  steps: debriefSteps,
  sheet: debriefSheet,
  outcome: debriefOutcome,
  intro: debriefIntro,
  oneOf: ['agreements', 'summary'],
  noticed: noticedInDebrief,
  closing: ({ record, folder }, { today }) => [
    ...gaps(record),
    ...keptToYou(record, today),
    ...trends(record, folder, today),
  ],
  documents: ({ record, folder }, { today }, words): readonly FlowDocument[] => [
    {
      template: 'confirmation-mail',
      view: confirmationMailView(record.shared, folder.settings.shared['your-name'] ?? null, words),
      audience: 'share',
      stem: stemOf(record.file),
    },
    ...renewedPlan(record, folder, today, words),
  ],
  next: ({ folder }, { today }) => nextNow(folder, today),
}

/** After a talk with the manager the plan of the last review is renewed where it stands; without a review there is none. */
function renewedPlan(
  { shared }: MeetingRecord,
  folder: Folder,
  today: DebriefContext['today'],
  words: DocumentWords,
): readonly FlowDocument[] {
  const last = lastReview(folder, today)
  const manager = managerName(folder, today)
  const isManager = manager !== null && sameName(manager, shared.with)
  return last !== null && isManager ? [developmentPlan(folder, today, stemOf(last.file), words)] : []
}

/** What a conversation lacks to lead somewhere, said once (advice S5). */
const gaps = (meeting: MeetingRecord): readonly Note[] =>
  debriefGaps(meeting).includes('agreement') ? [{ key: 'no-agreements' }] : []

/** What was agreed and stays with the user, as it names leaving or illness: it is in no mail. */
const keptToYou = ({ private: own }: MeetingRecord, today: DebriefContext['today']): readonly Note[] =>
  (own.steps ?? [])
    .filter((step) => step.made === today && tellingStep(step))
    .map(({ what }) => ({ key: 'kept-to-you', what }))

/** What three conversations in a row have in common, said where the last of them says it too (advice S74, S98, B18). */
function trends(meeting: MeetingRecord, folder: Folder, today: DebriefContext['today']): readonly Note[] {
  const { talksMost, littleCareer } = talkTrend(folder, today)
  const said = meeting.private
  return [
    ...(talksMost && said['talk-listen'] === 'me' ? [{ key: 'talks-most' } as const] : []),
    ...(littleCareer && said['career-share'] !== undefined
      ? [{ key: 'little-career', name: managerName(folder, today) ?? meeting.shared.with } as const]
      : []),
  ]
}

/** Looks back on a conversation: the one named, the latest past one that has no debrief yet, or one ahead that is chosen. */
export async function debrief(deps: FlowDeps, request: MeetingFlowRequest): Promise<CommandResult> {
  const opened = await openFor(deps, request.from)
  const { folder, problems } = opened
  if (problems().length > 0) return failed(unreadable(problems()))
  const begin = await debriefBegins(deps, request, opened)
  if (problems().length > 0) return failed(unreadable(problems()))
  if ('is' in begin) return begin
  const { subject, name, draft, given } = begin
  const context: DebriefContext = {
    ...flowContext(deps, request, folder),
    subject,
    name,
    takenIds: () => allIds(folder),
  }
  const from = withDraft(request.from, draft)
  const known = subject && { file: subject.file, id: subject.shared.id }
  return runFlowCommand(
    deps,
    { ...request, from },
    {
      definition,
      context,
      subject: known,
      folder,
      opened,
      ...(given && { given }),
    },
  )
}
