import { KEPT } from '../../domain/codes.ts'
import { readIsoDay } from '../../domain/day.ts'
import { placedExperiments, usualEnd, withExperiment } from '../../domain/experiments.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import type { Experiment } from '../../domain/plan.ts'
import type { Folder, PlanRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { audienceOf } from '../file-answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import { experimentsDue } from './experiment-steps.ts'
import type { CheckinContext } from './steps.ts'

/** What came of the experiments that ran, and a new one beside them (advice S82). */
export function withExperiments(
  folder: Folder,
  context: CheckinContext,
  steps: readonly FlowStep[],
  answers: Answers,
): Folder {
  const looked = experimentsDue(context).reduce<PlanRecord>(
    (plan, experiment) => withResult(plan, experiment, context, answers),
    folder.plan,
  )
  const plan = withNew(looked, folder, context, steps, answers)
  return plan === folder.plan ? folder : withRecord(folder, plan)
}

function withResult(
  plan: PlanRecord,
  experiment: Experiment,
  { today }: CheckinContext,
  answers: Answers,
): PlanRecord {
  const result = textOf(standing(answers, `experiment-result:${experiment.id}`, experiment.result))
  const said = standing(answers, `experiment-after:${experiment.id}`, undefined)
  const kept = KEPT.find((code) => code === said)
  const { result: _before, ...rest } = experiment
  if (result === experiment.result && kept === undefined) return plan
  return withExperiment(plan, {
    ...rest,
    ...(result !== undefined && { result }),
    ...(kept && { kept, closed: today }),
  })
}

function withNew(
  plan: PlanRecord,
  folder: Folder,
  { today }: CheckinContext,
  steps: readonly FlowStep[],
  answers: Answers,
): PlanRecord {
  const what = textOf(standing(answers, 'experiment', undefined))
  const step = steps.find(({ id }) => id === 'experiment')
  const all = placedExperiments(plan)
  // A check-in that is done twice in a month begins nothing twice.
  const runs = all.some(({ experiment }) => experiment.what === what && experiment.kept === undefined)
  if (what === undefined || !step || runs) return plan
  const parts = { kind: 'experiment', file: plan.file, text: what, ordinal: all.length }
  const until = readIsoDay(textOf(standing(answers, 'experiment-until', undefined)) ?? '')
  const experiment: Experiment = {
    id: makeId('x', parts, allIds(folder)),
    what,
    from: today,
    until: until ?? usualEnd(today),
  }
  return withExperiment(plan, experiment, audienceOf(step, answers))
}
