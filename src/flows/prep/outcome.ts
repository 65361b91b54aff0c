import type { Day } from '../../domain/day.ts'
import { readIsoDay } from '../../domain/day.ts'
import { meetingFile } from '../../domain/file-names.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import type { Folder, MeetingRecord, PlanRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { fileAnswers, keepBack, putOnSide } from '../file-answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { newSecrets, withSecrets } from '../secrets.ts'
import { withStatuses } from '../status-outcome.ts'
import { standing, textOf, textsOf } from '../given.ts'
import { withAssumptionQuestions } from './assumption-questions.ts'
import { withBelief } from './belief-steps.ts'
import { agreedWith, kindOf, type PrepContext, withName } from './prep-context.ts'
import { secrecyOf } from './secrecy.ts'
import { openAgreements, prepSteps } from './steps.ts'

export interface Outcome<R> {
  /** The folder as it is to be. */
  readonly folder: Folder
  /** The record this flow is about. */
  readonly record: R
}

/**
 * What a finished preparation changes: the meeting, the plan, and agreements spoken of in a catch-up. Pure: the same
 * context and answers give the same records, whether they came from the keyboard, a sheet or an editor.
 */
export function prepOutcome(context: PrepContext, answers: Answers): Outcome<MeetingRecord> {
  const steps = prepSteps({ ...context, interactive: false }, answers)
  const secrets = newSecrets(secrecyOf(context, answers), steps, answers)
  const record = keepBack(preparedMeeting(context, steps, answers), secrets)
  const plan = withEarlier(
    context,
    withoutLooseDetail(fileAnswers(context.folder.plan, 'plan', steps, answers)),
  )
  const spoken = withStatuses(context.folder, openAgreements(context, answers), answers, context.today)
  return { folder: withSecrets(withRecord(withPlan(spoken, plan), record), secrets), record }
}

function preparedMeeting(context: PrepContext, steps: readonly FlowStep[], answers: Answers): MeetingRecord {
  const base = context.subject ?? newMeeting(context, answers)
  const plain = steps.filter((step) => step.id !== 'assumptions')
  const told = withAssumptions(fileAnswers(base, 'meeting', plain, answers), answers)
  const filed = withBelief(
    withAssumptionQuestions(told, base.private.assumptions ?? [], steps, answers),
    context,
    steps,
    answers,
  )
  const { cancelledBy, ...shared } = { ...filed.shared, ...moved(context, filed), prepared: context.today }
  const isOff = shared.status === 'cancelled' && cancelledBy !== undefined
  return { ...filed, shared: isOff ? { ...shared, cancelledBy } : shared }
}

/** A plan that says nothing new stays the record it was, so that its file is not touched. */
export const withPlan = (folder: Folder, plan: PlanRecord): Folder =>
  JSON.stringify(plan) === JSON.stringify(folder.plan) ? folder : withRecord(folder, plan)

/** Without a direction there is nothing to say about it. */
const withoutLooseDetail = (plan: PlanRecord): PlanRecord =>
  plan.shared.direction === undefined && plan.private.direction === undefined
    ? putOnSide(plan, 'direction-detail', undefined, 'private')
    : plan

function newMeeting(context: PrepContext, answers: Answers): MeetingRecord {
  const name = withName(context, answers)
  const date = readIsoDay(textOf(standing(answers, 'date', agreedWith(context, answers) ?? undefined)) ?? '')
  const file = meetingFile(date, name, context.folder.files)
  const id = makeId('m', { kind: 'meeting', file, text: name, ordinal: 0 }, allIds(context.folder))
  const kind = kindOf(context, answers) ?? 'career'
  return {
    type: 'meeting',
    file,
    shared: { id, kind, with: name, ...(date && { date }), status: 'planned' },
    private: {},
  }
}

/** A conversation that got another day in its preparation has moved, and is planned again. */
function moved(context: PrepContext, meeting: MeetingRecord): Partial<MeetingRecord['shared']> {
  const from = context.subject?.shared.date
  const to = meeting.shared.date
  if (!context.subject || to === undefined || from === to) return {}
  const move = { on: context.today, ...(from && { from }), to }
  return { status: 'planned', moved: [...(meeting.shared.moved ?? []), move] }
}

/** Assumptions keep what came of them, as long as their words stay the same. */
function withAssumptions(meeting: MeetingRecord, answers: Answers): MeetingRecord {
  const answer = answers['assumptions']
  if (answer?.is === 'cleared') {
    const { assumptions: _gone, ...rest } = meeting.private
    return { ...meeting, private: rest }
  }
  if (answer?.is !== 'given') return meeting
  const before = meeting.private.assumptions ?? []
  const assumptions = textsOf(answer.value).map((text) => before.find((one) => one.text === text) ?? { text })
  return { ...meeting, private: { ...meeting.private, assumptions } }
}

/** An ambition in other words leaves the earlier wording behind, so that a review can show then and now. */
export function withEarlier(
  context: { readonly today: Day; readonly folder: { readonly plan: PlanRecord } },
  plan: PlanRecord,
): PlanRecord {
  const before = context.folder.plan
  const [was, now] = [
    before.shared.ambition ?? before.private.ambition,
    plan.shared.ambition ?? plan.private.ambition,
  ]
  if (was === undefined || was === now) return plan
  const side =
    before.shared.ambition !== undefined && plan.shared.ambition !== undefined ? 'shared' : 'private'
  const earlier = [...(plan[side].earlier ?? []), { until: context.today, ambition: was }]
  return { ...plan, [side]: { ...plan[side], earlier } }
}
