import { type Cursor, nextStep, put, type Steps } from './cursor.ts'
import type { Step } from './step.ts'

/** Ends a flow where nobody can be asked: optional questions are skipped, required ones that are missing are named. */
export function finishWithoutAsking<S extends Step>(
  steps: Steps<S>,
  start: Cursor,
): { cursor: Cursor; missing: readonly S[] } {
  let cursor = start
  const missing: S[] = []
  for (let step = nextStep(steps, cursor); step; step = nextStep(steps, cursor)) {
    if (step.required && step.known === undefined) missing.push(step)
    cursor = put(steps, cursor, step.id, { is: 'skipped' })
  }
  return { cursor, missing }
}
