import { agreedNext } from '../../domain/agreed-next.ts'
import { type Direction, DIRECTIONS, MEETING_KINDS, type MeetingKind } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { sameName } from '../../domain/fold.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import type { QuestionBank } from '../../text/question-bank.ts'
import { type Sources, storedAt } from '../build-step.ts'
import type { FlowContext } from '../flow-step.ts'
import { standing, textOf, textsOf } from '../given.ts'

/** What the questions of a preparation depend on, and how whom and what it is about stands after the answers so far. */
export interface PrepContext extends FlowContext {
  /** The conversation this preparation goes on with. */
  readonly subject: MeetingRecord | null
  /** Whom it will be with, as named on the command line, while there is no conversation yet. */
  readonly name: string | null
  /** Of all there is to prepare only which example to bring: the small step on the way to a conversation (advice S83). */
  readonly onlyExample?: boolean
  /** Overrides whether the last conversation led nowhere, for a sheet that shows both branches. */
  readonly afterFailure?: boolean
  /** Open questions to choose from (advice S12, S42). */
  readonly bank: QuestionBank
  /** Energy was low two months in a row (advice S55). */
  readonly lowEnergy: boolean
  /** What has to come up, from the last review. */
  readonly table: string | null
}

export const sourcesOf = (context: PrepContext): Sources => ({
  meeting: context.subject,
  plan: context.folder.plan,
})

export function kindOf(context: PrepContext, answers: Answers): MeetingKind | null {
  const kind = standing(answers, 'kind', context.subject?.shared.kind)
  return MEETING_KINDS.find((code) => code === kind) ?? null
}

export function directionsOf(answers: Answers, sources: Sources): readonly Direction[] {
  const stored = storedAt({ record: 'plan', key: 'direction' }, sources)?.value
  const codes = textsOf(standing(answers, 'direction', stored))
  return DIRECTIONS.filter((code) => codes.includes(code)).toSorted(
    (a, b) => codes.indexOf(a) - codes.indexOf(b),
  )
}

export const withName = (context: PrepContext, answers: Answers): string =>
  textOf(standing(answers, 'with', context.subject?.shared.with ?? context.name ?? undefined)) ?? ''

/** The day agreed for talking again with the person named, if any (advice S15). */
export function agreedWith(context: PrepContext, answers: Answers): Day | null {
  const name = withName(context, answers)
  return agreedNext(context.folder, context.today).find((one) => sameName(one.with, name))?.date ?? null
}
