// Row 1: kill -9 while somebody answers a flow at the keyboard, at moments chosen by the seed. Every answer that was
// accepted is in the record or in the draft; the next start of the same flow offers to go on.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { draftsIn, type Home } from '../../test/pty/home.ts'
import type { RoundFlow } from '../../test/pty/rounds.ts'
import { acknowledged, type Course, courseOf, lossIn } from '../support/course.ts'
import { begin, FLOWS, type FlowTrial, homeBefore, runFlow, stepsIn } from '../support/flows.ts'
import { type Call, cannotPreload, KILLS } from '../support/preload.ts'
import { isStackTrace } from '../support/program.ts'
import { effort, some, tally } from '../support/tally.ts'
import { treeIn } from '../support/trees.ts'
import { look } from '../support/view.ts'

const CHANGING: readonly Call[] = ['write', 'sync', 'chmod', 'rename', 'link', 'unlink', 'mkdir']
const MOST_RUNS = effort.quick ? 4 : 55

describe.skipIf(cannotPreload() !== null)('kill -9 in a flow', () => {
  const total = tally(1, 'kill -9 at any moment of a flow at the keyboard')
  test.each(FLOWS)('%s', async (flow) => {
    const before = await homeBefore(flow)
    const start = treeIn(before.home)
    const whole = await runFlow(before.copy(), flow)
    if (whole.exitCode !== 0) throw new Error(`${flow} does not work at all: ${whole.shown}`)
    const scratch = join(before.home, '..', 'scratch')
    const course = await courseOf(start, stepsIn(before.home, whole), before.home, scratch)
    const calls = whole.steps.filter(({ is }) => (CHANGING as readonly string[]).includes(is)).length
    const moments = KILLS.flatMap((is) =>
      Array.from({ length: calls }, (_, at) => ({ is, at: at + 1, calls: CHANGING })),
    )
    for (const fault of some(moments, MOST_RUNS)) {
      const at = before.copy()
      const loss =
        (await lossAfter(at, await runFlow(at, flow, fault), course)) ?? (await lossAtNextStart(at, flow))
      total.count(loss === null ? null : `${flow}, ${fault.is} ${fault.at}: ${loss}`)
      at.remove()
    }
    total.settle()
  })
})

async function lossAfter(
  at: Home,
  { exitCode, steps, shown }: FlowTrial,
  course: Course,
): Promise<string | null> {
  if (exitCode !== 137 && exitCode !== 0) return `exit ${exitCode}: ${shown}`
  if (isStackTrace(shown)) return `stack trace: ${shown}`
  const { view, problems } = await look(at.folder)
  return problems[0] ?? lossIn(course, view, acknowledged(course, steps))
}

/** Where a draft is left, the first thing the flow asks is whether to go on with it. */
async function lossAtNextStart(at: Home, flow: RoundFlow): Promise<string | null> {
  const drafts = draftsIn(at.folder).filter((name) => name.startsWith(flow) && name.endsWith('.json'))
  if (drafts.length === 0) return null
  const you = begin(at, flow)
  try {
    await you.asked({ label: you.texts.ui.resume.label })
    return null
  } catch {
    return `does not offer to go on with ${readdirSync(join(at.folder, '.career/drafts')).join(', ')}: ${you.text()}`
  } finally {
    you.signal('SIGKILL')
    // The shell around it ends too: one that waits is a burden to all that follow.
    await you.ended()
  }
}
