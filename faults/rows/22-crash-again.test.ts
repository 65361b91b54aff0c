// Row 22: the program is killed in a save, and killed again, or refused by the disk, while the next start puts that right. The
// start after that finds a whole state all the same.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { acknowledged, type Course, courseOf, lossIn } from '../support/course.ts'
import { attempt, type Ground, makeGround } from '../support/ground.ts'
import { type Call, cannotPreload, type Fault } from '../support/preload.ts'
import { career } from '../support/program.ts'
import { type Scenario, SCENARIOS } from '../support/scenarios.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'
import { treeIn } from '../support/trees.ts'
import { look } from '../support/view.ts'

const CHANGING: readonly Call[] = ['write', 'sync', 'chmod', 'rename', 'link', 'unlink', 'mkdir', 'rmdir']
/** What the second start meets, at which of its calls. */
const AGAIN: readonly Fault['is'][] = ['kill-before', 'kill-middle', 'kill-after', 'ENOSPC', 'EIO']
const MOST_CALLS_AGAIN = 40
const MOST_RUNS = effort.quick ? 8 : 60

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

describe.skipIf(cannotPreload() !== null)('a crash while a crash is put right', () => {
  const total = tally(22, 'kill -9 in a save, and again, or a full disk, while that is put right')
  const several = SCENARIOS.filter(({ name }) => /--answers|^undo|--fix|^import|done$|move$/.test(name))
  test.each(several.map((one) => [one.name, one] as const))('during %s', async (name, scenario) => {
    const start = treeIn(ground.home(scenario.before))
    const whole = await attempt(ground, scenario)
    const course = await courseOf(start, whole.steps, whole.home, join(ground.place, 'scratch'))
    const calls = whole.steps.filter(({ is }) => (CHANGING as readonly string[]).includes(is)).length
    const pairs = Array.from({ length: calls }, (_, at) => at + 1).flatMap((first) =>
      AGAIN.flatMap((is) =>
        Array.from(
          { length: MOST_CALLS_AGAIN },
          (_, at) => [first, { is, at: at + 1, calls: CHANGING }] as const,
        ),
      ),
    )
    for (const [first, again] of some(pairs, MOST_RUNS)) {
      const loss = await lossAfter(scenario, first, again, course)
      total.count(
        loss === null ? null : `${name}, killed after ${first}, ${again.is} at ${again.at}: ${loss}`,
      )
    }
    total.settle()
  })
})

async function lossAfter(
  scenario: Scenario,
  first: number,
  again: Fault,
  course: Course,
): Promise<string | null> {
  const { home, ran, steps } = await attempt(ground, scenario, {
    is: 'kill-after',
    at: first,
    calls: CHANGING,
  })
  const bad = badEnd(ran)
  if (bad !== null) return bad
  const next = await career(home, ['list'], { watch: { under: home, fault: again } })
  const badNext = badEnd(next)
  if (badNext !== null) return `the start after it: ${badNext}`
  const { view, problems } = await look(join(home, 'career'))
  return problems[0] ?? lossIn(course, view, acknowledged(course, steps))
}
