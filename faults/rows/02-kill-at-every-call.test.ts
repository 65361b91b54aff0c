// Row 2: kill -9 before, in the middle of and after every call that a command makes on the folder.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { acknowledged, type Course, courseOf, lossIn } from '../support/course.ts'
import { type Call, cannotPreload, KILLS } from '../support/preload.ts'
import { career } from '../support/program.ts'
import { attempt, type Ground, lossAtNextTime, makeGround, type Trial } from '../support/ground.ts'
import { SCENARIOS } from '../support/scenarios.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'
import { treeIn } from '../support/trees.ts'
import { look } from '../support/view.ts'

/** Calls that change something; a kill at any other leaves what the one before left. */
const CHANGING: readonly Call[] = [
  'write',
  'sync',
  'chmod',
  'truncate',
  'rename',
  'link',
  'unlink',
  'mkdir',
  'rmdir',
]
const MOST_RUNS = effort.quick ? 15 : 400
/** Each of these starts git some forty times. */
const MOST_IN_STEPS = Math.ceil(MOST_RUNS / 5)
const REAL_START_EVERY = 10

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

describe.skipIf(cannotPreload() !== null)('kill -9', () => {
  const total = tally(2, 'kill -9 before, in the middle of and after every call')
  test.each(SCENARIOS.map((one) => [one.name, one] as const))('during %s', async (_name, scenario) => {
    const start = treeIn(ground.home(scenario.before))
    const whole = await attempt(ground, scenario)
    const course = await courseOf(start, whole.steps, whole.home, join(ground.place, 'scratch'))
    const calls = whole.steps.filter(({ is }) => (CHANGING as readonly string[]).includes(is)).length
    const moments = KILLS.flatMap((is) =>
      Array.from({ length: calls + 2 }, (_, at) => ({ is, at: at + 1, calls: CHANGING })),
    )
    for (const [turn, fault] of some(moments, scenario.inSteps ? MOST_IN_STEPS : MOST_RUNS).entries()) {
      const trial = await attempt(ground, scenario, fault)
      const loss =
        (await lossAfter(trial, course)) ??
        (scenario.inSteps ? await lossAtNextTime(scenario, trial, course) : null) ??
        (turn % REAL_START_EVERY === 0 ? await lossAtNextStart(trial) : null)
      total.count(loss === null ? null : `${scenario.name}, ${fault.is} ${fault.at}: ${loss}`)
    }
    total.settle()
  })
})

async function lossAfter({ home, ran, steps }: Trial, course: Course): Promise<string | null> {
  const { view, problems } = await look(join(home, 'career'))
  return badEnd(ran) ?? problems[0] ?? lossIn(course, view, acknowledged(course, steps))
}

/** The program itself starts, waits for no lock of the dead, saves, and sweeps what was left lying about. */
async function lossAtNextStart({ home }: Trial): Promise<string | null> {
  const saved = await career(home, ['log', 'Going on'])
  if (saved.exit !== 0) return `cannot save afterwards: ${saved.error}`
  const left = existsSync(join(home, 'career'))
    ? (readdirSync(join(home, 'career'), { recursive: true }) as string[])
    : []
  const stray = left.filter((name) => name.endsWith('.career-tmp'))
  return stray.length === 0 ? null : `left lying about: ${stray.join(', ')}`
}
