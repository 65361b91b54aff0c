// Row 9, the folder itself: it is moved away (a stick is pulled out, a sync program moves it) while a flow is open, and at
// each call of a command. What was there is whole where it is now, and what was reported as saved is in one of both.
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { draftsIn } from '../../test/pty/home.ts'
import { walk } from '../../test/pty/rounds.ts'
import { type Course, courseOf } from '../support/course.ts'
import { begin, FLOWS, homeBefore, rowsOf } from '../support/flows.ts'
import { attempt, type Ground, makeGround, type Trial } from '../support/ground.ts'
import { cannotPreload } from '../support/preload.ts'
import { isStackTrace } from '../support/program.ts'
import { type Scenario, SCENARIOS } from '../support/scenarios.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'
import { treeIn } from '../support/trees.ts'
import { isSame, look } from '../support/view.ts'

const MOST_RUNS = effort.quick ? 6 : 40

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

describe('the folder goes while a flow is open', () => {
  const total = tally(9, 'the folder is moved away while a flow is open')
  test.each(FLOWS)('%s', async (flow) => {
    const before = await homeBefore(flow)
    const rows = rowsOf(flow)
    for (const answered of effort.quick ? [2] : [1, 2, rows.length - 2]) {
      const at = before.copy()
      const you = begin(at, flow)
      await walk(you, rows, 0, answered)
      const next = rows[answered]
      if (next) await you.asked(next.asked, next.params)
      renameSync(at.folder, `${at.folder}-gone`)
      // Where it stops of itself, it asks nothing more.
      const walked = walk(you, rows, answered).catch(() => undefined)
      const end = you.ended()
      await Promise.race([walked, end])
      const { exitCode, asFound } = await end
      const loss =
        (isStackTrace(you.text()) ? `stack trace: ${you.text()}` : null) ??
        (asFound ? null : 'the terminal is not as it was') ??
        (exitCode === 1 ? `a fault of ours: ${you.text()}` : null) ??
        (await lossOfAnswers(at.folder, flow, exitCode))
      total.count(loss === null ? null : `${flow}, after ${answered} answers: ${loss}`)
      at.remove()
    }
    total.settle()
  })
})

/** The answers given before it went are in the draft that went along, and nothing there is damaged. */
async function lossOfAnswers(folder: string, flow: string, exitCode: number): Promise<string | null> {
  const gone = await look(`${folder}-gone`)
  if (gone.problems[0] !== undefined) return gone.problems[0]
  if (draftsIn(`${folder}-gone`).filter((name) => name.startsWith(flow)).length !== 1)
    return 'the draft did not go along'
  if (!existsSync(folder)) return exitCode === 0 ? 'said it was done, and there is no folder' : null
  const { problems, view } = await look(folder)
  const hasAnswers = Object.keys({ ...view.files, ...view.drafts }).length > 0
  return problems[0] ?? (exitCode !== 0 || hasAnswers ? null : 'said it was done, and nothing is there')
}

describe.skipIf(cannotPreload() !== null)('the folder goes', () => {
  const total = tally(9, 'the folder is moved away at each call of a command')
  const plans = SCENARIOS.filter(({ before, inSteps }) => before !== 'empty' && inSteps === undefined)
  test.each(plans.map((one) => [one.name, one] as const))('during %s', async (name, scenario) => {
    const home = ground.home(scenario.before)
    const start = treeIn(home)
    const whole = await attempt(ground, scenario)
    const course = await courseOf(start, whole.steps, whole.home, join(ground.place, 'scratch'))
    const calls = whole.steps.filter(({ is }) => is !== 'say').length
    const all = Array.from({ length: calls }, (_, at) => at + 1)
    for (const at of some(all, MOST_RUNS)) {
      const trial = await attempt(ground, scenario, { at, is: `vanish:${join(home, 'career')}` })
      const loss = badEnd(trial.ran) ?? (await lossAfter(scenario, trial, course))
      total.count(loss === null ? null : `${name}, at call ${at}: ${loss}`)
    }
    total.settle()
  })
})

async function lossAfter(
  { words }: Scenario,
  { home, ran }: Trial,
  { views }: Course,
): Promise<string | null> {
  const gone = await look(join(home, 'career-gone'))
  if (gone.problems[0] !== undefined) return gone.problems[0]
  const at = views.findLastIndex((one) => isSame(one, gone.view))
  if (at < 0) return `neither of ${views.length} whole states, exit ${ran.exit}`
  const fresh = existsSync(join(home, 'career')) ? await look(join(home, 'career')) : null
  if (fresh?.problems[0] !== undefined) return fresh.problems[0]
  if (ran.exit !== 0 || words === undefined) return null
  const isThere = [gone.view, fresh?.view].some((view) =>
    Object.values(view?.files ?? {}).some((text) => text.includes(words)),
  )
  return isThere ? null : `said it was done, and its words are nowhere`
}
