import { findDeadline } from '../../coach/dates/find-deadline.ts'
import { type Agreement, isOpen } from '../../domain/agreement.ts'
import { fold } from '../../domain/fold.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import { type AgreementsRecord, type Folder, goalsOf, type ReviewRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { audienceOf } from '../file-answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import type { ReviewContext } from './steps.ts'

/** The first step is an agreement of the user's with themselves, linked to the short goal; or a step nobody else sees. */
export function withFirstStep(
  folder: Folder,
  review: ReviewRecord,
  context: ReviewContext,
  asked: readonly FlowStep[],
  answers: Answers,
): { readonly folder: Folder; readonly record: ReviewRecord } {
  const what = textOf(standing(answers, 'first', undefined))
  const step = asked.find(({ id }) => id === 'first')
  if (!what || !step) return { folder, record: review }
  const goal = openGoal(folder)
  const shared = audienceOf(step, answers) === 'share'
  const agreements = folder.agreements.shared.agreements ?? []
  const before = [...agreements, ...(review.private.steps ?? [])]
  // The same step with another day is that step, put on another day; who shares it meets it again in a later review.
  const isSame = ({ what: words }: { readonly what: string }): boolean =>
    withoutDay(words, context) === withoutDay(what, context)
  const said = before.find((one) => one.made === context.today && isSame(one))
  const earlier = agreements.find((one) => one.who === 'me' && isOpen(one.status) && isSame(one))
  if ((said ?? earlier)?.what === what) return { folder, record: review }
  if (!said && earlier && shared)
    return {
      folder: withAgreements(
        folder,
        agreements.map((one) => (one === earlier ? moved(one, what, context) : one)),
      ),
      record: review,
    }
  const file = shared ? folder.agreements.file : review.file
  const parts = { kind: 'agreement', file, text: what, ordinal: before.length }
  const reading = dayIn(what, context)?.reading
  const own = {
    id: said?.id ?? makeId('a', parts, allIds(folder)),
    what,
    ...(reading?.kind === 'day' && { by: reading.day }),
    status: 'open',
    made: context.today,
    ...(goal && { goal }),
  } as const
  const others = without(folder.agreements.shared.agreements, own.id)
  const steps = without(review.private.steps, own.id)
  return {
    folder: withAgreements(folder, shared ? [...others, { ...own, who: 'me' }] : others),
    record: withSteps(review, shared ? steps : [...steps, own]),
  }
}

/** An agreement of an earlier review on its new day, in its new words; its history says when that was. */
function moved(one: Agreement, what: string, context: ReviewContext): Agreement {
  const reading = dayIn(what, context)?.reading
  if (reading?.kind !== 'day' || reading.day === one.by) return { ...one, what }
  const event = { on: context.today, by: reading.day }
  return { ...one, what, by: reading.day, history: [...(one.history ?? []), event] }
}

const dayIn = (text: string, { today, language }: ReviewContext): ReturnType<typeof findDeadline> =>
  findDeadline(text, { today, lang: language })

/** The words of a step without its day, in whatever order they stand. */
function withoutDay(text: string, context: ReviewContext): string {
  const day = dayIn(text, context)
  const words = fold(day === null ? text : `${text.slice(0, day.start)} ${text.slice(day.end)}`)
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ')
}

const without = <T extends { readonly id: string }>(
  all: readonly T[] | undefined,
  id: string,
): readonly T[] => (all ?? []).filter((one) => one.id !== id)

function withSteps(review: ReviewRecord, steps: ReviewRecord['private']['steps'] & {}): ReviewRecord {
  const { steps: _before, ...own } = review.private
  return { ...review, private: steps.length > 0 ? { ...own, steps } : own }
}

const openGoal = (folder: Folder): string | undefined =>
  goalsOf(folder.plan).findLast((goal) => goal.horizon === 'short' && goal.status === 'open')?.id

function withAgreements(folder: Folder, agreements: AgreementsRecord['shared']['agreements'] & {}): Folder {
  const record = folder.agreements
  if (agreements.length === 0 && record.shared.agreements === undefined) return folder
  return withRecord(folder, { ...record, shared: { ...record.shared, agreements } })
}
