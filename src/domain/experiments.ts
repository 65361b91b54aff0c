import type { Audience } from './codes.ts'
import { addDays, type Day } from './day.ts'
import { ascending } from './order.ts'
import type { Experiment } from './plan.ts'
import type { Folder, PlanRecord } from './records.ts'

export interface PlacedExperiment {
  readonly experiment: Experiment
  readonly side: Audience
}

/** An experiment without a day of its own runs this long: a few weeks. */
const WEEKS = 4
const WEEK = 7

/** The day an experiment ends when the user names none. */
export const usualEnd = (from: Day): Day => addDays(from, WEEKS * WEEK)

/** Every experiment with its side, in the order in which they began. */
export const placedExperiments = ({ shared, private: own }: PlanRecord): readonly PlacedExperiment[] =>
  [
    ...(shared.experiments ?? []).map((experiment) => ({ experiment, side: 'share' as const })),
    ...(own.experiments ?? []).map((experiment) => ({ experiment, side: 'private' as const })),
  ].toSorted(ascending(({ experiment }) => experiment.from))

/** Experiments that began before a day and that nothing was decided of. */
export const runningExperiments = ({ plan }: Folder, before: Day): readonly Experiment[] =>
  placedExperiments(plan)
    .map(({ experiment }) => experiment)
    .filter(({ from, kept }) => kept === undefined && from < before)

/** The plan with an experiment on one side; one with the same id is replaced where it stands. */
export function withExperiment(plan: PlanRecord, experiment: Experiment, side?: Audience): PlanRecord {
  const there = placedExperiments(plan).find((one) => one.experiment.id === experiment.id)
  const key = (side ?? there?.side ?? 'private') === 'share' ? 'shared' : 'private'
  const before = plan[key].experiments ?? []
  const experiments = before.some(({ id }) => id === experiment.id)
    ? before.map((one) => (one.id === experiment.id ? experiment : one))
    : [...before, experiment]
  return { ...plan, [key]: { ...plan[key], experiments } }
}
