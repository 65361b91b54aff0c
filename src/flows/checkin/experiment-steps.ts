import { firstOfMonth } from '../../domain/day.ts'
import { runningExperiments } from '../../domain/experiments.ts'
import type { Experiment } from '../../domain/plan.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { readDay } from '../read-day.ts'
import { readChoice, readText } from '../readers.ts'
import { typedText } from '../typed-text.ts'

const AFTERWARDS = ['kept', 'dropped', 'going'] as const

/** Experiments that somebody should look back on: begun in an earlier month, or at their end. */
export const experimentsDue = ({ folder, today }: FlowContext): readonly Experiment[] =>
  runningExperiments(folder, today).filter(
    ({ from, until }) => from < firstOfMonth(today) || (until !== undefined && until <= today),
  )

/** Of each small experiment: what came of it, and how it goes on (advice S82). */
export const experimentResults = (context: FlowContext): readonly FlowStep[] =>
  experimentsDue(context).flatMap((experiment) => [resultStep(experiment), afterStep(experiment)])

const ABOUT = { part: 'agreed', conditional: true, audience: 'private', mayChange: false } as const

const resultStep = ({ id, what, result }: Experiment): FlowStep => ({
  ...ABOUT,
  id: `experiment-result:${id}`,
  kind: 'long',
  text: 'checkin.experiment-result',
  params: { quote: what },
  ...(result !== undefined && { known: result }),
  parse: readText,
  typed: typedText,
})

const afterStep = ({ id, what }: Experiment): FlowStep => ({
  ...ABOUT,
  id: `experiment-after:${id}`,
  kind: 'choice',
  text: 'checkin.experiment-after',
  params: { quote: what },
  choices: AFTERWARDS,
  choiceSet: 'experiment',
  parse: readChoice(AFTERWARDS),
  typed: typedText,
})

const NEW = { part: 'try', screen: 'experiment', audience: 'private' } as const

/** One small thing to do otherwise for a few weeks, with the day it ends; nobody else sees it until it is shared. */
export function newExperiment(context: FlowContext, answers: Answers): readonly FlowStep[] {
  const passedOver = answers['experiment'] !== undefined && answers['experiment'].is !== 'given'
  const what: FlowStep = {
    ...NEW,
    id: 'experiment',
    kind: 'long',
    text: 'checkin.experiment',
    mayChange: true,
    parse: readText,
    typed: typedText,
  }
  const until: FlowStep = {
    ...NEW,
    id: 'experiment-until',
    kind: 'date',
    text: 'checkin.experiment-until',
    mayChange: false,
    parse: readDay('ahead', context),
    typed: typedText,
  }
  return passedOver ? [what] : [what, until]
}
