import { isNoAnswer } from '../../coach/no-answer.ts'
import type { Answers } from '../../engine/answers.ts'
import { buildStep, OPEN, type Sources, type Spec } from '../build-step.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing } from '../given.ts'
import { askingOnce } from '../unlikely.ts'
import { moreStep, shareAnywaySteps, withNames, yourNameSteps, wantsFull } from '../shared-steps.ts'
import { assumptionSteps, closed } from './assumption-steps.ts'
import { agreementSteps, laterLines, madeAgreements, maybeStep } from './agreement-steps.ts'
import { type DebriefContext, partner } from './debrief-context.ts'
import { agreementGoals, feedbackSteps, introductions } from './full-steps.ts'
import { type DebriefId, debriefSpec } from './questions.ts'
import { withTellingAsked } from './telling.ts'

const QUICK: readonly DebriefId[] = ['said', 'summary']
const LOOK_BACK: readonly DebriefId[] = ['feel', 'meaning', 'thanks']
const LEARNED: readonly DebriefId[] = ['learn', 'their-career', 'career-share', 'talk-listen']

/** The questions of a debrief that apply given these answers, in order. */
export function debriefSteps(context: DebriefContext, answers: Answers): readonly FlowStep[] {
  const first = [...whoAndWhen(context), ...QUICK, ...(isNetwork(context) ? LEARNED_THERE : [])]
  const quick = [
    ...first.map((id) => (id === 'with' ? withWhom(context) : row(id, context))),
    ...agreementSteps(context, answers),
    ...afterwards(context, answers),
    ...yourNameSteps(context),
  ]
  const more = context.interactive && context.route === 'quick' ? [moreStep('debrief')] : []
  const all = [...quick, ...more, ...fullSteps(context, answers)]
  const name = partner(context, answers)
  return withTellingAsked(shareAnywaySteps(all, answers, name), answers, name)
}

const withWhom = (context: DebriefContext): FlowStep =>
  withNames(row('with', context, context.name === null ? {} : { known: context.name }), context)

const LEARNED_THERE: readonly DebriefId[] = ['learned-there']

const isNetwork = ({ subject }: DebriefContext): boolean => subject?.shared.kind === 'network'

const whoAndWhen = ({ subject }: DebriefContext): readonly DebriefId[] => {
  if (!subject) return ['with', 'date']
  return subject.shared.date ? [] : ['date']
}

const row = (id: DebriefId, context: DebriefContext, more: Partial<Spec> = {}): FlowStep =>
  buildStep({ ...debriefSpec(id), ...more }, sourcesOf(context), OPEN, context)

/** The records in which old answers of a debrief stand. */
export const sourcesOf = (context: DebriefContext): Sources => ({
  meeting: context.subject,
  settings: context.folder.settings,
})

/** After the agreements: the next two days, the next conversation, and whether it brought what was wanted. */
function afterwards(context: DebriefContext, answers: Answers): readonly FlowStep[] {
  const agreed = context.subject?.shared.agreements ?? []
  const alone =
    'agreements' in answers && agreed.length === 0 && madeAgreements(context, answers).length === 0
  const outcome = context.subject?.shared.outcome ?? context.subject?.private.outcome
  return [
    askingOnce(row('next48', context, alone ? { text: 'debrief.next48-alone' } : {}), 'step', isNoAnswer),
    row('followup', context, alone ? { text: 'debrief.followup-alone' } : {}),
    ...(lacksDate(context, answers) ? [row('no-next-why', context)] : []),
    ...(outcome ? [row('result', context, { params: { quote: outcome } })] : []),
    ...(outcome && standing(answers, 'result', undefined) === 'no' ? [row('result-why', context)] : []),
    ...(laterLines(answers).length > 0 ? [maybeStep(context, answers)] : []),
  ]
}

/** The date was passed over and there is none: then what is in the way is asked (advice S15). */
function lacksDate({ subject }: DebriefContext, answers: Answers): boolean {
  const followup = answers['followup']
  if (followup?.is === 'given') return false
  return followup?.is === 'cleared' || subject?.shared.next === undefined
}

function fullSteps(context: DebriefContext, answers: Answers): readonly FlowStep[] {
  const full = wantsFull(context, answers)
  const maybe = laterLines(answers).length > 0 ? [] : [maybeStep(context, answers)]
  const all = [
    ...agreementGoals(context, madeAgreements(context, answers)),
    ...LOOK_BACK.map((id) => row(id, context)),
    ...maybe,
    ...feedbackSteps(context, answers, row),
    ...LEARNED.slice(0, 1).map((id) => row(id, context)),
    ...(isNetwork(context) ? introductions(context, answers, row) : []),
    ...assumptionSteps(context, answers),
    ...LEARNED.slice(1).map((id) => row(id, context)),
  ]
  return full ? all : all.filter((step) => step.id in answers)
}

/** Every question of every branch, each once; what depends on an answer says so. */
export function debriefSheet(context: DebriefContext): readonly FlowStep[] {
  const asked = { ...context, interactive: false }
  const steps = debriefSteps(asked, {
    followup: { is: 'skipped' },
    result: { is: 'given', value: 'no' },
    ...closed(context),
    ...(context.route === 'full' && { introduced: { is: 'given', value: ['–'] } as const }),
  })
  if (steps.some((step) => step.id === 'maybe')) return steps
  const maybe: FlowStep = { ...maybeStep(asked, {}), when: { of: 'later-mentioned' } }
  const at = steps.findLastIndex((step) => step.part === 'agreed')
  return [...steps.slice(0, at + 1), maybe, ...steps.slice(at + 1)]
}
