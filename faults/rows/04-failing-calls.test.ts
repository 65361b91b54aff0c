// Row 4: every call on the folder fails, once or from then on, with each of the errors that people meet.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type Course, courseOf } from '../support/course.ts'
import { cannotPreload, ERRNOS, type Fault } from '../support/preload.ts'
import { career } from '../support/program.ts'
import { attempt, type Ground, lossAtNextTime, makeGround, type Trial } from '../support/ground.ts'
import { type Scenario, SCENARIOS } from '../support/scenarios.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'
import { treeIn } from '../support/trees.ts'
import { isSame, look, lossAtSave } from '../support/view.ts'

const MOST_RUNS = effort.quick ? 25 : 300
/** Each of these starts git some forty times. */
const MOST_IN_STEPS = Math.ceil(MOST_RUNS / 5)
/** After so many faults the program itself saves next, and else its store in this process. */
const REAL_START_EVERY = 10

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

describe.skipIf(cannotPreload() !== null)('a call that fails', () => {
  const total = tally(4, 'ENOSPC, EIO, EACCES, EROFS, EMFILE, EDQUOT at every call, once and from then on')
  test.each(SCENARIOS.map((one) => [one.name, one] as const))('during %s', async (_name, scenario) => {
    const start = treeIn(ground.home(scenario.before))
    const whole = await attempt(ground, scenario)
    const course = await courseOf(start, whole.steps, whole.home, join(ground.place, 'scratch'))
    const calls = whole.steps.filter(({ is }) => is !== 'say').length
    const faults = ERRNOS.flatMap((is) =>
      [false, true].flatMap((sticky) =>
        Array.from({ length: calls }, (_, at) => ({ is, sticky, at: at + 1 })),
      ),
    )
    for (const [turn, fault] of some(faults, scenario.inSteps ? MOST_IN_STEPS : MOST_RUNS).entries()) {
      const trial = await attempt(ground, scenario, fault)
      const loss =
        (await lossAfter(scenario, trial, course, fault)) ??
        (await lossAtNextStart(scenario, trial, turn % REAL_START_EVERY === 0))
      const { is, at, sticky } = fault
      total.count(
        loss === null ? null : `${scenario.name}, ${is} at ${at}${sticky ? ' and on' : ''}: ${loss}`,
      )
    }
    total.settle()
  })
})

/** What says it is done is done; what failed says why, has changed nothing, and works when the fault is over. */
async function lossAfter(
  scenario: Scenario,
  trial: Trial,
  course: Course,
  { is }: Fault,
): Promise<string | null> {
  const { home, ran } = trial
  const bad = badEnd(ran)
  if (bad !== null) return bad
  if (ran.exit !== 0 && ran.exit !== 5 && ran.exit !== 3) return `exit ${ran.exit}: ${ran.error}`
  if (ran.exit !== 0 && !/(?:~|\.\.)\/[\w.]/.test(ran.out + ran.error))
    return `${is} without the name of a file: ${ran.out}${ran.error}`
  const { view, problems } = await look(join(home, 'career'))
  if (problems[0] !== undefined) return problems[0]
  const last = course.views.length - 1
  const at = course.views.findLastIndex((one) => isSame(one, view))
  const isDone = ran.exit === 0 || (scenario.tells !== undefined && ran.out.includes(scenario.tells))
  const isRight = isDone ? at === last : scenario.inSteps ? at >= 0 : at === 0
  if (!isRight) return `exit ${ran.exit}, and the folder is at ${at} of 0 to ${last}: ${ran.error}`
  return null
}

async function lossAtNextStart(scenario: Scenario, trial: Trial, isReal: boolean): Promise<string | null> {
  if (!isReal && !scenario.inSteps) return lossAtSave(join(trial.home, 'career'))
  const next = await career(trial.home, ['log', 'Going on'])
  if (next.exit !== 0) return `cannot save afterwards: ${next.error}`
  return scenario.inSteps ? lossAtNextTime(scenario, trial, null) : null
}
