// The small part of the fault campaign: one command against the bundled program, at a handful of calls. All of it, for
// every command and flow, is `npm run faults`.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acknowledged, type Course, courseOf, lossIn } from '../../faults/support/course.ts'
import { createDisk, type Tree } from '../../faults/support/disk-model.ts'
import { cannotPreload, type Fault } from '../../faults/support/preload.ts'
import { attempt, type Ground, groundOf, type Trial } from '../../faults/support/ground.ts'
import { SCENARIOS } from '../../faults/support/scenarios.ts'
import { badEnd, chance, some } from '../../faults/support/tally.ts'
import { digestOf, putTree, treeIn } from '../../faults/support/trees.ts'
import { look } from '../../faults/support/view.ts'

const why = cannotPreload()
if (why !== null) console.warn(`faults are not tried here: ${why}`)

describe.skipIf(why !== null)('the first line of a log', () => {
  const [scenario] = SCENARIOS
  if (scenario === undefined) throw new Error('there are no scenarios')
  let ground: Ground
  let start: Tree
  let whole: Trial
  let course: Course
  beforeAll(async () => {
    ground = groundOf()
    start = treeIn(ground.home(scenario.before))
    whole = await attempt(ground, scenario)
    course = await courseOf(start, whole.steps, whole.home, join(ground.place, 'scratch'))
  })
  afterAll(() => ground.remove())

  test('is done in one step, and is recorded call by call', () => {
    expect(whole.ran).toMatchObject({ exit: 0 })
    expect(course.views).toHaveLength(2)
    expect(whole.steps.filter(({ is }) => is === 'sync').length).toBeGreaterThan(5)
  })

  test('survives the power going at any moment', async () => {
    const disk = createDisk(start)
    const states = new Map<string, { readonly tree: Tree; readonly from: number }>()
    for (const [at, step] of [...whole.steps.entries(), [whole.steps.length, null] as const]) {
      const from = acknowledged(course, whole.steps.slice(0, at))
      for (const tree of disk.afterCut(64, chance(1))) states.set(digestOf(tree), { tree, from })
      if (step !== null) disk.step(step)
    }
    expect(states.size).toBeGreaterThan(30)
    const scratch = join(ground.place, 'scratch')
    for (const { tree, from } of some([...states.values()], 40)) {
      putTree(tree, whole.home, scratch)
      const { view, problems } = await look(join(scratch, 'career'))
      expect([...problems, lossIn(course, view, from)]).toEqual([null])
    }
  })

  /** Calls spread over the whole command, the first and the last among them. */
  const spread = (count: number): readonly number[] => {
    const calls = whole.steps.filter(({ is }) => is !== 'say').length
    return Array.from({ length: count }, (_, at) => 1 + Math.round((at * (calls - 1)) / (count - 1)))
  }

  test('survives kill -9', async () => {
    for (const at of spread(5)) {
      const { home, ran, steps } = await attempt(ground, scenario, { at, is: 'kill-after' })
      const { view, problems } = await look(join(home, 'career'))
      expect([badEnd(ran), ...problems, lossIn(course, view, acknowledged(course, steps))]).toEqual([
        null,
        null,
      ])
    }
  })

  test('is there or not, as was said, when the disk refuses', async () => {
    const faults = spread(5).map((at, turn): Fault => ({
      at,
      is: turn % 2 === 0 ? 'ENOSPC' : 'EIO',
      sticky: turn > 2,
    }))
    for (const fault of faults) {
      const { home, ran } = await attempt(ground, scenario, fault)
      const { view } = await look(join(home, 'career'))
      expect(badEnd(ran)).toBeNull()
      expect(view, `call ${fault.at}, exit ${ran.exit}`).toEqual(course.views.at(ran.exit === 0 ? -1 : 0))
    }
  })
})
