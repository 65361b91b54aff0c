// Row 9: a flow is open in one terminal while the folder changes under it: a second terminal answers the same flow,
// another command adds, a hand edits, a file goes. Both are kept, or a question or exit 4 says so.
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { draftsIn, filesIn, type Home } from '../../test/pty/home.ts'
import type { Person } from '../../test/pty/person.ts'
import { DAYS, type RoundFlow, walk } from '../../test/pty/rounds.ts'
import { begin, FLOWS, homeBefore, rowsOf } from '../support/flows.ts'
import { isStackTrace } from '../support/program.ts'
import { tally } from '../support/tally.ts'
import { look } from '../support/view.ts'

const total = tally(
  9,
  'a second terminal, another command, a hand, or a file that goes, while a flow is open',
)

describe('while a flow is open', () => {
  test.each(FLOWS)('%s is begun in a second terminal', async (flow) => {
    const at = await homeBefore(flow)
    const [one, other] = [begin(at, flow), begin(at, flow)]
    const rows = rowsOf(flow)
    // Who begins when the other has answered is asked whether to go on with that: both are there before anything is.
    const [first] = rows
    if (first) for (const you of [one, other]) await you.asked(first.asked, first.params)
    await Promise.all([walk(one, rows, 0, 2), walk(other, rows, 0, 2)])
    for (const [you, next] of [
      [one, rows[2]],
      [other, rows[2]],
    ] as const)
      if (next) await you.asked(next.asked, next.params)
    one.signal('SIGKILL')
    other.signal('SIGKILL')
    await Promise.all([one.ended(), other.ended()])
    const drafts = draftsIn(at.folder).filter((name) => name.startsWith(flow))
    total.count(drafts.length === 2 ? null : `${flow}: ${drafts.length} drafts of two that were begun`)
    total.settle()
  })

  test.each(FLOWS)('%s goes on after another command, a hand and a loss', async (flow) => {
    const before = await homeBefore(flow)
    for (const [name, change, holds] of CHANGES) {
      const at = before.copy()
      const you = begin(at, flow)
      await walk(you, rowsOf(flow), 0, 2)
      await change(at, flow)
      await walk(you, rowsOf(flow), 2)
      const loss = (await badEnd(you, at)) ?? (holds(at) ? null : 'what the other did is gone')
      total.count(loss === null ? null : `${flow}, ${name}: ${loss}`)
      at.remove()
    }
    total.settle()
  })
})

const MINE = '# a note of my own\n'
const PLAN = 'plan.yaml'

const CHANGES: readonly (readonly [
  string,
  (at: Home, flow: RoundFlow) => Promise<void>,
  (at: Home) => boolean,
])[] = [
  [
    'another command adds',
    async (at, flow) => {
      await at.run(`career log "Meanwhile" --plus --today ${DAYS[flow]}`)
    },
    (at) => Object.values(filesIn(at.folder)).some((text) => text.includes('Meanwhile')),
  ],
  [
    'a hand edits',
    async (at) => appendFileSync(join(at.folder, PLAN), MINE),
    (at) => readFileSync(join(at.folder, PLAN), 'utf8').includes(MINE),
  ],
  [
    'a sync program brings a copy, and another text in the place of a file',
    async (at) => {
      const plan = join(at.folder, PLAN)
      const text = existsSync(plan) ? readFileSync(plan, 'utf8') : 'schema: 1\n'
      writeFileSync(join(at.folder, 'plan.sync-conflict-20261122-101500-ABCDEFG.yaml'), text, { mode: 0o600 })
      writeFileSync(`${plan}.new`, `${text}${MINE}`, { mode: 0o600 })
      renameSync(`${plan}.new`, plan)
    },
    (at) => readFileSync(join(at.folder, PLAN), 'utf8').includes(MINE),
  ],
  ['the plan goes', async (at) => rmSync(join(at.folder, PLAN), { force: true }), () => true],
]

/** Done, or refused with the answers kept. */
async function badEnd(you: Person, at: Home): Promise<string | null> {
  const { exitCode, asFound } = await you.ended()
  if (isStackTrace(you.text())) return `stack trace: ${you.text()}`
  if (!asFound) return 'the terminal is not as it was'
  const { problems } = await look(at.folder)
  if (problems[0] !== undefined) return problems[0]
  if (exitCode === 0) return null
  const isKept = existsSync(join(at.folder, '.career/drafts')) && draftsIn(at.folder).length > 0
  return exitCode === 4 && isKept ? null : `exit ${exitCode}: ${you.text()}`
}
