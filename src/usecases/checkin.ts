import { stemOf } from '../domain/file-path.ts'
import { noticedInCheckin } from '../flows/checkin/noticed.ts'
import { goalsOf } from '../domain/records.ts'
import { pathId } from '../domain/ids.ts'
import { monthOf } from '../domain/day.ts'
import { energyByMonth, sinceFirstAnswer } from '../domain/energy.ts'
import { addMonths, firstOfMonth } from '../domain/day.ts'
import { placedExperiments } from '../domain/experiments.ts'
import { checkinFile } from '../domain/file-names.ts'
import { monthOfCheckin } from '../domain/month-of-checkin.ts'
import { onAllSides, openSides } from '../domain/ledger.ts'
import { managerName } from '../domain/rhythm.ts'
import type { CheckinRecord, Folder } from '../domain/records.ts'
import { checkinIntro } from '../flows/checkin/intro.ts'
import { checkinOutcome } from '../flows/checkin/outcome.ts'
import { type CheckinContext, checkinSheet, checkinSteps } from '../flows/checkin/steps.ts'
import { checkinSummaryView } from '../render/private/checkin-summary-view.ts'
import { updateView } from '../render/share/update-view.ts'
import type { DocumentWords } from '../render/words.ts'
import type { Note } from '../text/notes.ts'
import { draftFor, withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import { openFor } from './flow/opened-folder.ts'
import type { FlowDefinition, FlowDocument } from './flow/definition.ts'
import { gonethrough } from './flow/month-agreements.ts'
import { agreementsFor, nextTalk } from './flow/documents.ts'
import { nextNow } from './flow/next-now.ts'
import { later } from './flow/later.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { type CommandResult, failed, unreadable } from './result.ts'

/** Months of energy on the summary: enough to see a direction. */
const MONTHS_SHOWN = 6

const definition: FlowDefinition<CheckinContext, CheckinRecord> = {
  id: 'checkin',
  version: 1,
  steps: checkinSteps,
  sheet: checkinSheet,
  outcome: checkinOutcome,
  intro: checkinIntro,
  oneOf: [],
  noticed: noticedInCheckin,
  closing: ({ record, folder }, context) => [...nothingDone(folder, context), ...ownStep(record)],
  documents: ({ record, folder }, context, words): readonly FlowDocument[] => [
    ...updateOf(record, folder, context, words),
    {
      template: 'checkin-summary',
      view: checkinSummaryView(
        {
          checkin: record,
          month: monthOfCheckin(record),
          energy: sinceFirstAnswer(
            energyByMonth(
              folder.checkins,
              addMonths(firstOfMonth(context.today), 1 - MONTHS_SHOWN),
              context.today,
            ),
          ),
          agreements: gonethrough(folder, context.open),
          wins: winsOf(folder, context),
          experiments: placedExperiments(folder.plan)
            .map(({ experiment }) => experiment)
            .filter(({ kept, closed }) => kept === undefined || closed === context.today),
          nextTalk: nextTalk(folder, context.today),
        },
        words,
      ),
      audience: 'private',
      stem: stemOf(record.file),
    },
  ],
  next: ({ folder }, { today }) => nextNow(folder, today),
}

/** The update the user asked for: for their manager, or for a colleague they hand it to themselves. */
function updateOf(
  { file, shared }: CheckinRecord,
  folder: Folder,
  { today }: CheckinContext,
  words: DocumentWords,
): readonly FlowDocument[] {
  if (shared.share === undefined || shared.share === 'nobody') return []
  const manager = shared.share === 'manager' ? managerName(folder, today) : null
  const view = updateView(
    {
      name: manager,
      today,
      wins: folder.evidence
        .filter((one) => monthOf(one.shared.date) === monthOf(today))
        .flatMap((one) => one.shared.line ?? []),
      mine:
        shared.share === 'manager' ? agreementsFor(folder, manager).filter(({ who }) => who === 'me') : [],
      learned: shared.learned ?? null,
      yourName: folder.settings.shared['your-name'] ?? null,
    },
    words,
  )
  return [{ template: 'update', view, audience: 'share', stem: stemOf(file) }]
}

/** No agreement got further: said once, with a smaller step to think of. */
function nothingDone(folder: Folder, { open, today }: CheckinContext): readonly Note[] {
  const after = new Map(openSides(folder, today).mine.map((entry) => [entry.id, entry.status]))
  const mine = open.filter(({ who }) => who === 'me')
  const stuck =
    mine.length > 0 && mine.every(({ id, status }) => after.get(id) === 'stuck' && status !== undefined)
  return stuck ? [{ key: 'nothing-done' }] : []
}

const winsOf = (folder: Folder, { today }: CheckinContext): readonly string[] =>
  folder.evidence
    .filter(({ shared }) => monthOf(shared.date) === monthOf(today))
    .flatMap(({ shared, private: own }) => shared.line ?? own.line ?? [])

/** The step the user set themselves, once more: what comes next may be something else. */
const ownStep = ({ private: own }: CheckinRecord): readonly Note[] => {
  const step = own.steps?.at(-1)
  return step === undefined ? [] : [{ key: 'own-step', what: step.what, by: step.by ?? null }]
}

/** Looks at this month: energy, agreements one by one, what went well, one next step. */
export async function checkin(
  deps: FlowDeps,
  request: Omit<MeetingFlowRequest, 'meeting'>,
): Promise<CommandResult> {
  const opened = await openFor(deps, request.from)
  const { folder, problems, working } = opened
  const today = deps.clock.today()
  // What was begun last month and not finished is gone on with, for that month (no answer is lost at midnight).
  const open = await working(() => onAllSides(openSides(opened.standing, today)))
  if (problems().length > 0) return failed(unreadable(problems()))
  const draft = await draftFor(deps, { flow: 'checkin', from: request.from, opened })
  if (draft === 'later') return later(deps, 'checkin', null, {})
  const file = draft?.subject ?? checkinFile(monthOf(today))
  const context = await working((): CheckinContext => ({
    ...flowContext(deps, request, folder),
    file,
    subject: folder.checkins.find((one) => one.file === file) ?? null,
    open,
    goals: goalsOf(folder.plan).filter(({ status }) => status === 'open'),
  }))
  if (problems().length > 0) return failed(unreadable(problems()))
  const from = withDraft(request.from, draft)
  return runFlowCommand(
    deps,
    { ...request, from },
    { definition, context, subject: { file, id: pathId(file) }, folder, opened },
  )
}
