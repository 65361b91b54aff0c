// Row 3: the power goes. Every state is made that a disk without a journal may be in, at every moment of a command or a
// flow; the program is started again in each of them.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { acknowledged, courseOf, lossIn } from '../support/course.ts'
import { createDisk, type Tree } from '../support/disk-model.ts'
import { FLOWS, homeBefore, runFlow, stepsIn } from '../support/flows.ts'
import { cannotPreload } from '../support/preload.ts'
import { career } from '../support/program.ts'
import type { Step } from '../support/record.ts'
import { attempt, type Ground, makeGround } from '../support/ground.ts'
import { SCENARIOS } from '../support/scenarios.ts'
import { badEnd, chance, effort, some, tally } from '../support/tally.ts'
import { digestOf, putTree, treeIn } from '../support/trees.ts'
import { look } from '../support/view.ts'

const MOST_STATES = effort.quick ? 40 : 600
/** Of so many states one is also looked at, and saved in, with the program itself. */
const REAL_START_EVERY = 40

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

describe.skipIf(cannotPreload() !== null)('a power cut', () => {
  const total = tally(3, 'power cut: every state the disk may be in')

  for (const { name, unseen } of SCENARIOS) if (unseen !== undefined) total.skip(`${name}: ${unseen}`)
  const seen = SCENARIOS.filter(({ unseen }) => unseen === undefined)
  test.each(seen.map((one) => [one.name, one] as const))('during %s', async (name, scenario) => {
    const start = treeIn(ground.home(scenario.before))
    const { home, ran, steps } = await attempt(ground, scenario)
    if (ran.exit !== 0) throw new Error(`${name} does not work at all: ${ran.error}`)
    await cutEverywhere(name, start, steps, home)
    total.settle()
  })

  test.each(FLOWS)('during %s at the keyboard', async (flow) => {
    const before = await homeBefore(flow)
    const whole = await runFlow(before.copy(), flow)
    if (whole.exitCode !== 0) throw new Error(`${flow} does not work at all: ${whole.shown}`)
    await cutEverywhere(flow, treeIn(before.home), stepsIn(before.home, whole), before.home)
    total.settle()
  })

  async function cutEverywhere(
    name: string,
    start: Tree,
    steps: readonly Step[],
    home: string,
  ): Promise<void> {
    const scratch = join(ground.place, 'scratch')
    const course = await courseOf(start, steps, home, scratch)
    const states = statesOf(start, steps, (upTo) => acknowledged(course, steps.slice(0, upTo)))
    for (const [at, { tree, from }] of some([...states.values()], MOST_STATES).entries()) {
      putTree(tree, home, scratch)
      const { view, problems } = await look(join(scratch, 'career'))
      const loss =
        problems[0] ??
        lossIn(course, view, from) ??
        (at % REAL_START_EVERY === 0 ? await lossAtStart(scratch) : null)
      total.count(loss === null ? null : `${name}: ${loss}`)
    }
  }
})

/** The program itself shows what is there, and saves something new. */
async function lossAtStart(home: string): Promise<string | null> {
  for (const args of [['list'], ['log', 'Going on']]) {
    const ran = await career(home, args)
    const bad = badEnd(ran) ?? (ran.exit === 0 ? null : ran.error)
    if (bad !== null) return `career ${args[0]}: ${bad}`
  }
  return null
}

interface State {
  readonly tree: Tree
  /** The view that had been shown by then. */
  readonly from: number
}

/** Combinations tried at one moment; there are more only where much was written since the last sync. */
const MOST_AT_ONCE = 64

/** The different states a cut may leave, over all moments. */
function statesOf(start: Tree, steps: readonly Step[], shown: (upTo: number) => number): Map<string, State> {
  const disk = createDisk(start)
  const states = new Map<string, State>()
  const pick = chance(effort.seed)
  for (let at = 0; at <= steps.length; at += 1) {
    const from = shown(at)
    for (const tree of disk.afterCut(MOST_AT_ONCE, pick)) {
      const digest = digestOf(tree)
      states.set(digest, { tree, from: Math.max(from, states.get(digest)?.from ?? 0) })
    }
    const next = steps[at]
    if (next) disk.step(next)
  }
  return states
}
