import { isNoAnswer } from '../../coach/no-answer.ts'
import { askingOnce } from '../unlikely.ts'
import { SHARE_WITH } from '../../domain/codes.ts'
import { firstOfMonth } from '../../domain/day.ts'
import { logLines } from '../../domain/log.ts'
import { ascending } from '../../domain/order.ts'
import type { LedgerEntry } from '../../domain/ledger-entry.ts'
import type { Goal } from '../../domain/plan.ts'
import type { CheckinRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Home } from '../../engine/step.ts'
import { buildStep, OPEN, type Spec } from '../build-step.ts'
import { typedText } from '../typed-text.ts'
import type { FlowContext, FlowStep, Offer } from '../flow-step.ts'
import { readChoice } from '../readers.ts'
import { moreStep, shareAnywaySteps, wantsFull } from '../shared-steps.ts'
import { statusSteps, stuckStep } from '../status-steps.ts'
import { experimentResults, newExperiment } from './experiment-steps.ts'
import { fieldGoalStep, isFieldDue, winGoalStep } from './field-steps.ts'

export interface CheckinContext extends FlowContext {
  /** The file of the month: this one's, or that of an earlier one that was begun and not finished. */
  readonly file: string
  /** The check-in of that month, when it was done before. */
  readonly subject: CheckinRecord | null
  /** Every open agreement and step, asked one by one. */
  readonly open: readonly LedgerEntry[]
  readonly goals: readonly Goal[]
}

const checkin = (key: string): Home => ({ record: 'checkin', key })
const P = 'private'
const LONG = { as: 'long' } as const
const LIST = { as: 'list' } as const
const ONE_TO_FIVE = { as: 'scale', from: 1, to: 5 } as const

type Row = Omit<Spec, 'id' | 'text'>

const ROWS = {
  energy: { asking: ONE_TO_FIVE, visibility: P, part: 'month', home: checkin('energy'), required: true },
  plus: { asking: LIST, visibility: 'until-shared', part: 'month', home: checkin('plus') },
  minus: { asking: LIST, visibility: P, part: 'month', home: checkin('minus') },
  win: { asking: LONG, visibility: 'share', part: 'agreed' },
  postpone: { asking: LONG, visibility: P, part: 'agreed', home: checkin('postpone') },
  step: { asking: LONG, visibility: P, part: 'agreed', home: checkin('if-then') },

  learned: { asking: LONG, visibility: 'share', part: 'further', home: checkin('learned') },
  attention: { asking: ONE_TO_FIVE, visibility: P, part: 'further', home: checkin('attention') },
  visible: { asking: LONG, visibility: 'until-shared', part: 'further', home: checkin('visible') },
  silence: { asking: LONG, visibility: P, part: 'further', home: checkin('silence') },

  field: { asking: LONG, visibility: 'share', part: 'try', home: checkin('field') },
  share: {
    asking: { as: 'choice', of: SHARE_WITH, words: 'share' },
    visibility: 'share',
    part: 'try',
    home: checkin('share'),
    fixed: true,
  },
} as const satisfies Record<string, Row>

type CheckinId = keyof typeof ROWS

const MONTH: readonly CheckinId[] = ['energy', 'plus', 'minus']
const AFTER: readonly CheckinId[] = ['win', 'postpone', 'step']
const FURTHER: readonly CheckinId[] = ['learned', 'attention', 'visible', 'silence']

/** The questions of a check-in that apply given these answers, in order. */
export function checkinSteps(context: CheckinContext, answers: Answers): readonly FlowStep[] {
  const rows = (ids: readonly CheckinId[]): readonly FlowStep[] => ids.map((id) => row(id, context))
  const more = context.interactive && context.route === 'quick' ? [moreStep('checkin')] : []
  const isFull = wantsFull(context, answers)
  const quick = [
    ...rows(MONTH),
    ...statusSteps(context.open, 'agreed', answers),
    ...experimentResults(context),
    ...rows(AFTER),
  ]
  const full = fullSteps(context, answers)
  const rest = isFull ? full : full.filter((step) => step.id in answers)
  return [...shareAnywaySteps(quick, answers, null), ...more, ...shareAnywaySteps(rest, answers, null)]
}

/** What there is to look at with a little more time. */
function fullSteps(context: CheckinContext, answers: Answers): readonly FlowStep[] {
  const field = row('field', context)
  return [
    ...winGoalStep(context, answers),
    ...FURTHER.map((id) => row(id, context)),
    ...goalSteps(context),
    ...newExperiment(context, answers),
    ...(isFieldDue(context) ? [field, ...fieldGoalStep(context, field, answers)] : []),
    row('share', context),
  ]
}

function row(id: CheckinId, context: CheckinContext): FlowStep {
  const spec = { id, text: `checkin.${id}` as const, ...ROWS[id], ...fromMonth(id, context) }
  const step = buildStep(spec, { checkin: context.subject }, OPEN, context)
  if (id === 'step') return askingOnce(step, 'step', isNoAnswer)
  return id === 'win' ? askingOnce(step, 'none', isNoAnswer) : step
}

const MOST_OFFERS = 5

/** What was written down in the month itself is ready to be picked (advice S65). */
function fromMonth(id: CheckinId, context: CheckinContext): Partial<Spec> {
  switch (id) {
    case 'plus':
      return { asking: { as: 'list', offers: () => offered([...logged('plus', context), ...wins(context)]) } }
    case 'minus':
      return { asking: { as: 'list', offers: () => offered(logged('minus', context)) } }
    case 'win':
      return { asking: { as: 'long', offers: () => offered([...logged('plus', context), ...wins(context)]) } }
    default:
      return {}
  }
}

const offered = (texts: readonly string[]): readonly Offer[] =>
  [...new Set(texts)].slice(-MOST_OFFERS).map((text) => ({ shown: text, value: text }))

const logged = (wanted: 'plus' | 'minus', { folder, today }: CheckinContext): readonly string[] =>
  logLines(folder, firstOfMonth(today), today).flatMap(({ sign, text }) => (sign === wanted ? [text] : []))

/** What went well this month and stands on the list already; the newest last. */
const wins = ({ folder, today }: CheckinContext): readonly string[] =>
  folder.evidence
    .filter(({ shared }) => shared.date >= firstOfMonth(today) && shared.date <= today)
    .toSorted(ascending(({ shared }) => shared.date))
    .flatMap(({ shared, private: own }) => shared.line ?? own.line ?? [])

const GOAL_ANSWERS = ['keep', 'change', 'drop', 'reached'] as const

/** The plan goal by goal: keep, change or drop it (advice S108). */
const goalSteps = (context: CheckinContext): readonly FlowStep[] =>
  context.goals.map((goal) => ({
    id: `goal-status:${goal.id}`,
    kind: 'choice',
    text: 'checkin.goal-status',
    params: { quote: goal.text },
    part: 'further',
    screen: 'goal-status',
    audience: 'private',
    mayChange: false,
    choices: GOAL_ANSWERS,
    choiceSet: 'goal',
    parse: readChoice(GOAL_ANSWERS),
    typed: typedText,
  }))

/** Every question, each once; a stuck agreement's smallest step says when it is asked. */
export function checkinSheet(context: CheckinContext): readonly FlowStep[] {
  const opening = { is: 'given', value: '–' } as const
  // On the full route what goes well and what changes in the field bring up a question each.
  const answers: Answers = context.route === 'full' ? { win: opening, field: opening } : {}
  const steps = checkinSteps({ ...context, interactive: false }, answers)
  const at = steps.findLastIndex((step) => step.id.startsWith('status:'))
  const stuck = context.open.map((entry) => stuckStep(entry, 'agreed'))
  return at < 0 ? steps : [...steps.slice(0, at + 1), ...stuck, ...steps.slice(at + 1)]
}
