// Row 22, a new format: a folder that the program of format 1 wrote meets a program that is two formats further, which is
// killed, refused by the disk, or loses its power. The folder is of the old format or the new one, never half of each.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, test, vi } from 'vitest'
import { MADE_UP } from '../../test/adapters/files/migrations/made-up.ts'
import { acknowledged, type Course, courseOf, lossIn } from '../support/course.ts'
import { createDisk } from '../support/disk-model.ts'
import { attempt, type Ground, groundOf, type Trial } from '../support/ground.ts'
import { laterProgram } from '../support/later-program.ts'
import { type Call, cannotPreload, ERRNOS, type Fault, KILLS } from '../support/preload.ts'
import type { Scenario } from '../support/scenarios.ts'
import { badEnd, chance, effort, some, tally } from '../support/tally.ts'
import { digestOf, putTree, treeIn } from '../support/trees.ts'
import { isSame, look, viewOf } from '../support/view.ts'

// What looks at the folder knows the formats that the later program knows.
vi.mock('../../src/adapters/files/migrations/all.ts', () => ({ MIGRATIONS: MADE_UP }))
vi.mock('../../src/adapters/files/schema/schema-number.ts', () => ({ SCHEMA: 3 }))

const GOLDEN = fileURLToPath(new URL('../../test/fixtures/plans/v1/nl', import.meta.url))
const CHANGING: readonly Call[] = ['write', 'sync', 'chmod', 'rename', 'link', 'unlink', 'mkdir', 'rmdir']
const SAVE: Scenario = { name: 'log', before: 'older', args: ['log', 'A day of meetings', '--minus'] }
const MOST_RUNS = effort.quick ? 10 : 250

let ground: Ground
let program = ''
let whole: Trial
let course: Course
const build = realpathSync(mkdtempSync(join(tmpdir(), 'career-later-')))
beforeAll(async () => {
  ground = groundOf()
  const older = join(ground.place, 'older/career')
  mkdirSync(older, { recursive: true, mode: 0o700 })
  cpSync(GOLDEN, older, { recursive: true })
  // Beside what the program of then wrote: keys that the made-up steps call otherwise.
  const plan = join(older, 'plan.yaml')
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('direction: [ up ]', 'way: up'))
  program = await laterProgram(build)
  const start = treeIn(ground.home('older'))
  whole = await attempt(ground, SAVE, undefined, { program })
  if (whole.ran.exit !== 0) throw new Error(`it does not migrate at all: ${whole.ran.error}`)
  course = await courseOf(start, whole.steps, whole.home, join(ground.place, 'scratch'))
  const texts = Object.values(course.views.at(-1)?.files ?? {})
  if (texts.some((text) => /^schema: [12]\b/m.test(text))) throw new Error('not all of it was migrated')
}, 120_000)
afterAll(() => {
  ground.remove()
  rmSync(build, { recursive: true, force: true })
})

describe.skipIf(cannotPreload() !== null)('an old folder', () => {
  const total = tally(22, 'kill -9, failing calls and power cuts while an old folder gets a new format')
  test('and kill -9', async () => {
    const calls = whole.steps.filter(({ is }) => (CHANGING as readonly string[]).includes(is)).length
    const moments = KILLS.flatMap((is) =>
      Array.from({ length: calls }, (_, at) => ({ is, at: at + 1, calls: CHANGING })),
    )
    for (const fault of some(moments, MOST_RUNS)) {
      const { home, ran, steps } = await attempt(ground, SAVE, fault, { program })
      const { view, problems } = await look(join(home, 'career'))
      count(
        fault,
        badEnd(ran) ?? problems[0] ?? lossIn(course, view, acknowledged(course, steps)) ?? copies(home),
      )
    }
    total.settle()
  })

  test('and calls that fail', async () => {
    const calls = whole.steps.filter(({ is }) => is !== 'say').length
    const faults = ERRNOS.flatMap((is) =>
      [false, true].flatMap((sticky) =>
        Array.from({ length: calls }, (_, at) => ({ is, sticky, at: at + 1 })),
      ),
    )
    for (const fault of some(faults, MOST_RUNS)) {
      const { home, ran } = await attempt(ground, SAVE, fault, { program })
      const { view, problems } = await look(join(home, 'career'))
      const wanted = course.views.at(ran.exit === 0 ? -1 : 0)
      const same = wanted !== undefined && isSame(view, wanted)
      count(fault, badEnd(ran) ?? problems[0] ?? (same ? null : `exit ${ran.exit}, and neither old nor new`))
    }
    total.settle()
  })

  test('and the power', async () => {
    const disk = createDisk(treeIn(ground.home('older')))
    const pick = chance(effort.seed)
    const states = new Map<string, { readonly tree: ReturnType<typeof disk.whole>; readonly from: number }>()
    for (let at = 0; at <= whole.steps.length; at += 1) {
      const from = acknowledged(course, whole.steps.slice(0, at))
      for (const tree of disk.afterCut(64, pick)) states.set(digestOf(tree), { tree, from })
      const next = whole.steps[at]
      if (next) disk.step(next)
    }
    const scratch = join(ground.place, 'scratch')
    for (const { tree, from } of some([...states.values()], effort.quick ? 40 : 600)) {
      putTree(tree, whole.home, scratch)
      const { view, problems } = await look(join(scratch, 'career'))
      count(null, problems[0] ?? lossIn(course, view, from))
    }
    total.settle()
  })

  function count(fault: Fault | null, loss: string | null): void {
    const how = fault === null ? 'a power cut' : `${fault.is} at ${fault.at}${fault.sticky ? ' and on' : ''}`
    total.count(loss === null ? null : `${how}: ${loss}`)
  }
})

/** Where the new format is, every file of the old one is kept. */
function copies(home: string): string | null {
  const last = course.views.at(-1)
  if (last === undefined || !isSame(viewOf(join(home, 'career')), last)) return null
  const kept = readdirSync(join(home, 'career/.career/backup/2026-11-22'))
  const files = Object.keys(course.views[0]?.files ?? {}).filter((name) => name.endsWith('.yaml'))
  const missing = files.filter((name) => !kept.includes(name.replaceAll('/', '~')))
  return missing.length === 0 ? null : `no copy of ${missing.join(', ')}`
}
