import { ifThenStep } from '../../coach/agreements/if-then-step.ts'
import { isNoAnswer } from '../../coach/no-answer.ts'
import type { NotNow } from '../../domain/agreement.ts'
import { makeId } from '../../domain/ids.ts'
import type { OwnStep } from '../../domain/private/step.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import { standing, textOf } from '../given.ts'
import { agreementOf, notNows } from './agreed.ts'
import { type MadeAgreement, madeAgreements } from './agreement-steps.ts'
import { type DebriefContext, partner } from './debrief-context.ts'
import { isOwnAgreement, isOwnNotNow, tellingStep } from './telling.ts'

/**
 * The steps of the user's own, with what a debrief adds. The step of the next two days is one; it counts among their
 * promises, not among the agreements. So does what was agreed and is not for the other to read: nothing that was typed
 * is lost.
 */
export function ownSteps(
  context: DebriefContext,
  answers: Answers,
  meeting: MeetingRecord,
): { readonly steps?: readonly OwnStep[] } {
  const shared = sharedNow(context, answers)
  const isSharedNow = (step: OwnStep): boolean =>
    step.status === 'open' && shared.has(step.what) && tellingStep(step)
  const before = (meeting.private.steps ?? []).filter((step) => !isSharedNow(step))
  const kept = [...before, ...keptSteps(context, answers, meeting.file, before)]
  const next = nextStep(context, answers, { ...meeting, private: { ...meeting.private, steps: kept } })
  const steps = [...kept, ...next]
  return steps.length > 0 ? { steps } : {}
}

/** What is shared now in the words of a step: where it was kept to the user before, it is no step beside it any more. */
function sharedNow(context: DebriefContext, answers: Answers): ReadonlySet<string> {
  const made = madeAgreements(context, answers)
    .filter((one) => !isOwnAgreement(one, answers))
    .map((one) => promisedStep(one, context, answers).what)
  const later = notNows(answers).filter((one) => !isOwnNotNow(one, answers))
  return new Set([...made, ...later.map(laterWords)])
}

/** Agreements and what was put off, as far as they stay with the user. */
function keptSteps(
  context: DebriefContext,
  answers: Answers,
  file: string,
  before: readonly OwnStep[],
): readonly OwnStep[] {
  const isNew = ({ what }: Pick<OwnStep, 'what'>): boolean => before.every((step) => step.what !== what)
  const made = madeAgreements(context, answers)
  const promised = made
    .filter((one) => isOwnAgreement(one, answers))
    .map((one) => promisedStep(one, context, answers))
  const taken = new Set([...context.takenIds(), ...made.map(({ id }) => id)])
  const later = notNows(answers)
    .filter((one) => isOwnNotNow(one, answers))
    .map((one, at): OwnStep => {
      const what = laterWords(one)
      const id = makeId('a', { kind: 'not-now', file, text: what, ordinal: at }, taken)
      return { id, what, ...(one.again && { by: one.again }), status: 'open', made: context.today }
    })
  return [...promised, ...later].filter(isNew)
}

/** A step has one text: who does it and how one sees it, where the line did not say so, stand in that. */
function promisedStep(made: MadeAgreement, context: DebriefContext, answers: Answers): OwnStep {
  const { who, by, seen, goal } = agreementOf(made, answers, context)
  const name = who === 'them' ? partner(context, answers) : who
  const isSaid = made.line !== undefined && made.who !== undefined
  const parts = [
    ...(name === undefined || name === 'me' || isSaid ? [] : [name]),
    made.line ?? made.what,
    ...(seen === undefined || (made.line !== undefined && made.seen !== undefined) ? [] : [seen]),
  ]
  return {
    id: made.id,
    what: parts.join(' · '),
    ...(by && { by }),
    status: 'open',
    made: context.today,
    ...(goal && { goal }),
  }
}

const laterWords = ({ what, condition }: NotNow): string =>
  condition === undefined ? what : `${what} · ${condition}`

function nextStep(context: DebriefContext, answers: Answers, meeting: MeetingRecord): readonly OwnStep[] {
  const text = textOf(standing(answers, 'next48', undefined))
  const before = meeting.private.steps ?? []
  if (!text || isNoAnswer(text) || before.some((step) => step.what === ifThen(text, context).what)) return []
  const taken = new Set([
    ...context.takenIds(),
    ...madeAgreements(context, answers).map((made) => made.id),
    ...before.map((step) => step.id),
  ])
  const id = makeId('a', { kind: 'step', file: meeting.file, text, ordinal: before.length }, taken)
  const { what, by } = ifThen(text, context)
  return [{ id, what, ...(by && { by }), status: 'open', made: context.today }]
}

const ifThen = (text: string, context: DebriefContext): ReturnType<typeof ifThenStep> =>
  ifThenStep(text, { today: context.today, lang: context.language })
