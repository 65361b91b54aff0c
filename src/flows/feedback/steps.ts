import { FEEDBACK_KINDS, type FeedbackKind } from '../../domain/feedback.ts'
import { fail } from '../../domain/result.ts'
import type { Answers, Json } from '../../engine/answers.ts'
import type { Home } from '../../engine/step.ts'
import { buildStep, OPEN, type Spec } from '../build-step.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing, textOf, textsOf } from '../given.ts'
import { withNames, yourNameSteps } from '../shared-steps.ts'

/** What the questions are made of. */
export interface AskedAbout {
  readonly kind: FeedbackKind
  readonly moment: string
}

export interface FeedbackContext extends FlowContext {
  /** Whom it is asked of, as named on the command line. */
  readonly name: string | null
  /** What it is about, when the command line says so. */
  readonly moment: string | null
  readonly kind: FeedbackKind | null
  /** At most three pointed questions about it, in the language of the letter. */
  readonly questionsAbout: (about: AskedAbout) => readonly string[]
}

/** More questions than this get short answers. */
const MOST_QUESTIONS = 3

const feedback = (key: string): Home => ({ record: 'feedback', key })

type Row = Omit<Spec, 'id' | 'text'>

const SHARED = { visibility: 'share', part: 'talk', fixed: true } as const

const ROWS = {
  with: { ...SHARED, asking: { as: 'line' }, home: feedback('with'), required: true },
  kind: {
    ...SHARED,
    asking: { as: 'choice', of: FEEDBACK_KINDS, words: 'feedback-kind' },
    home: feedback('kind'),
  },
  moment: { ...SHARED, asking: { as: 'line' }, home: feedback('moment'), required: true },
  behaviour: { ...SHARED, asking: { as: 'line' }, home: feedback('behaviour') },
  questions: { ...SHARED, asking: { as: 'list' }, home: feedback('questions') },
} as const satisfies Record<string, Row>

type FeedbackId = keyof typeof ROWS

/** Whom, about which moment, what most of all, and the questions themselves, ready to be changed (advice S19, S77). */
export function feedbackSteps(context: FeedbackContext, answers: Answers): readonly FlowStep[] {
  const kind = kindOf(context, answers)
  const moment = textOf(standing(answers, 'moment', context.moment ?? undefined))
  const made = moment === undefined ? undefined : context.questionsAbout({ kind, moment })
  return [
    withNames(row('with', context, context.name ?? undefined), context),
    ...(asksKind(context, answers) ? [typedNow(row('kind', context, context.kind ?? undefined))] : []),
    typedNow(
      row(
        'moment',
        context,
        context.moment ?? undefined,
        kind === 'work' ? 'feedback.work' : 'feedback.moment',
      ),
    ),
    row('behaviour', context, undefined),
    questionsStep(context, made),
    ...yourNameSteps(context),
  ]
}

/** What the command line says was typed a moment ago. */
const typedNow = (step: FlowStep): FlowStep => ({ ...step, confirms: false })

/** Ready questions to keep or change: they are a proposal, and nothing that was said before. */
function questionsStep(context: FeedbackContext, made: readonly string[] | undefined): FlowStep {
  const step = row('questions', context, made)
  return { ...step, parse: readFew(step.parse), confirms: false }
}

/** Nearly always it is about a moment; who wants a look at how they work says so, or takes the long route. */
const asksKind = (context: FeedbackContext, answers: Answers): boolean =>
  context.route === 'full' || 'kind' in answers

export function kindOf(context: FeedbackContext, answers: Answers): FeedbackKind {
  const kind = standing(answers, 'kind', context.kind ?? undefined)
  return FEEDBACK_KINDS.find((code) => code === kind) ?? 'moment'
}

const row = (
  id: FeedbackId,
  context: FeedbackContext,
  known: Json | undefined,
  text: Spec['text'] = `feedback.${id}`,
): FlowStep => buildStep({ id, text, ...ROWS[id], ...(known !== undefined && { known }) }, {}, OPEN, context)

const readFew =
  (read: FlowStep['parse']): FlowStep['parse'] =>
  (raw) => {
    const lines = read(raw)
    const got = lines.ok ? textsOf(lines.value.value).length : 0
    return got > MOST_QUESTIONS ? fail({ code: 'too-many', most: MOST_QUESTIONS, got }) : lines
  }
