import { isNoAnswer } from '../../coach/no-answer.ts'
import { askingOnce } from '../unlikely.ts'
import type { Goal } from '../../domain/plan.ts'
import type { EvidenceRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Home } from '../../engine/step.ts'
import { buildStep, OPEN, type Spec } from '../build-step.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { readChoice, readYesNo } from '../readers.ts'
import { shareAnywaySteps } from '../shared-steps.ts'
import { typedText } from '../typed-text.ts'

export interface EvidenceContext extends FlowContext {
  /** The example that is completed; null for a new one. */
  readonly subject: EvidenceRecord | null
  /** Goals it can be an example for. */
  readonly goals: readonly Goal[]
}

const evidence = (key: string): Home => ({ record: 'evidence', key })

type Row = Omit<Spec, 'id' | 'text'>

const ROWS = {
  line: {
    asking: { as: 'line' },
    visibility: 'share',
    part: 'example',
    home: evidence('line'),
    required: true,
  },
  situation: { asking: { as: 'long' }, visibility: 'share', part: 'example', home: evidence('situation') },
  action: { asking: { as: 'long' }, visibility: 'share', part: 'example', home: evidence('action') },
  result: { asking: { as: 'long' }, visibility: 'share', part: 'example', home: evidence('result') },
  date: {
    asking: { as: 'date', look: 'behind' },
    visibility: 'share',
    part: 'example',
    home: evidence('date'),
    fixed: true,
  },
} as const satisfies Record<string, Row>

type EvidenceId = keyof typeof ROWS

const QUICK: readonly EvidenceId[] = ['line', 'situation', 'action', 'result']

/** The questions about one example: one line is enough, the rest completes it (advice S91, S107). */
export function evidenceSteps(context: EvidenceContext, answers: Answers): readonly FlowStep[] {
  const full = [row('date', context), ...goalSteps(context), unseenStep(context)]
  const rest = context.route === 'full' ? full : full.filter((step) => step.id in answers)
  return shareAnywaySteps([...QUICK.map((id) => row(id, context)), ...rest], answers, null)
}

function row(id: EvidenceId, context: EvidenceContext): FlowStep {
  const spec = { id, text: `evidence.${id}` as const, ...ROWS[id] }
  const step = buildStep(spec, { evidence: context.subject }, OPEN, context)
  return id === 'line' ? askingOnce(step, 'answer', isNoAnswer) : step
}

/** Nothing to choose from, nothing to ask. */
function goalSteps({ goals, subject }: EvidenceContext): readonly FlowStep[] {
  if (goals.length === 0) return []
  const ids = goals.map(({ id }) => id)
  const known = subject?.shared.goal
  return [
    {
      id: 'goal',
      kind: 'choice',
      text: 'evidence.goal',
      part: 'example',
      audience: 'share',
      mayChange: false,
      choices: ids,
      choiceWords: Object.fromEntries(goals.map(({ id, text }) => [id, text])),
      home: evidence('goal'),
      ...(known !== undefined && ids.includes(known) && { known, confirms: true }),
      parse: readChoice(ids),
      typed: typedText,
    },
  ]
}

const unseenStep = ({ subject }: EvidenceContext): FlowStep => ({
  id: 'unseen',
  kind: 'yes-no',
  text: 'evidence.unseen',
  part: 'example',
  audience: 'share',
  mayChange: false,
  ...(subject?.shared.unseen && { known: true, confirms: true }),
  parse: readYesNo,
  typed: typedText,
})

/** Every question once. */
export const evidenceSheet = (context: EvidenceContext): readonly FlowStep[] =>
  evidenceSteps({ ...context, interactive: false }, {})
