import { readDate } from '../../coach/dates/read-date.ts'
import { invitable, nextInviteMode } from '../../domain/invitable.ts'
import type { AnswerProblem } from '../../domain/problem.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import { fail } from '../../domain/result.ts'
import type { Answers, Json } from '../../engine/answers.ts'
import { buildStep, OPEN, type Spec } from '../build-step.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import { isNoAnswer } from '../../coach/no-answer.ts'
import { askingOnce } from '../unlikely.ts'
import { readLine } from '../readers.ts'
import { withNames, yourNameSteps } from '../shared-steps.ts'

export interface InviteContext extends FlowContext {
  /** The conversation named on the command line, when the invitation is about that one. */
  readonly subject: MeetingRecord | null
  /** Whom it is for, as named on the command line, while there is no conversation yet. */
  readonly name: string | null
  /** Lines that take away the fear of being misread, in the language of the letter. */
  readonly reassurances: readonly string[]
}

type Row = Omit<Spec, 'id' | 'text'>

const LINE = { asking: { as: 'line' }, visibility: 'share', part: 'talk', fixed: true } as const

const ROWS = {
  with: { ...LINE, required: true },
  when: LINE,
  topic: { ...LINE, required: true },
  reassure: LINE,
} as const satisfies Record<string, Row>

/** Three questions and a line to choose: whom, when, about what (advice S1, S45). */
export function inviteSteps(context: InviteContext, answers: Answers): readonly FlowStep[] {
  const meeting = meetingOf(context, answers)
  const { invite, outcome } = meeting?.shared ?? {}
  const name = context.subject?.shared.with ?? context.name ?? undefined
  const when = row('when', context, nextInviteMode(meeting) === 'first' ? invite?.when : undefined)
  return [
    withNames(row('with', context, name), context),
    { ...when, parse: readWhen(context) },
    // Without a topic there is no invitation: "no idea" is asked about, and typed anew.
    askingOnce(row('topic', context, invite?.topic ?? outcome), 'answer', isNoAnswer),
    reassureStep(context, invite?.reassure),
    ...yourNameSteps(context),
  ]
}

type InviteId = keyof typeof ROWS

const row = (id: InviteId, context: InviteContext, known: Json | undefined): FlowStep =>
  buildStep(
    { id, text: `invite.${id}`, ...ROWS[id], ...(known !== undefined && { known }) },
    {},
    OPEN,
    context,
  )

const reassureStep = (context: InviteContext, known: string | undefined): FlowStep =>
  buildStep(
    {
      id: 'reassure',
      text: 'invite.reassure',
      ...ROWS.reassure,
      asking: { as: 'line', offers: context.reassurances.map((line) => ({ shown: line, value: line })) },
      ...(known !== undefined && { known }),
    },
    {},
    OPEN,
    context,
  )

/** The conversation it is about, given what was answered. */
export const meetingOf = (context: InviteContext, answers: Answers): MeetingRecord | null =>
  context.subject ?? invitable(context.folder, context.today, withName(context, answers))

export const withName = ({ subject, name }: InviteContext, answers: Answers): string =>
  textOf(standing(answers, 'with', subject?.shared.with ?? name ?? undefined)) ?? ''

/** When is in the user's own words, also vague ones; a day that does not exist or has passed is said. */
const readWhen =
  ({ today, language }: InviteContext): FlowStep['parse'] =>
  (raw) => {
    const read = readLine(raw)
    if (!read.ok) return read
    const text = textOf(read.value.value) ?? ''
    const problem = wrongDay(text, { today, language })
    return problem === null ? read : fail(problem)
  }

function wrongDay(
  text: string,
  { today, language }: Pick<InviteContext, 'today' | 'language'>,
): AnswerProblem | null {
  const found = readDate(text, { today, lang: language, look: 'forward' })
  if (found.kind === 'none') return found.reason === 'impossible' ? { code: 'impossible-date', text } : null
  const days = found.kind === 'day' ? [found.day] : found.days
  const [first] = days
  return first !== undefined && days.every((day) => day < today) ? { code: 'date-passed', day: first } : null
}
