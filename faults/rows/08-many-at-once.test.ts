// Row 8: twenty programs add at once, some of them killed on the way. All that was said to be saved is there, once.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { cannotPreload, type Fault } from '../support/preload.ts'
import { career, type Ran } from '../support/program.ts'
import { type Ground, makeGround } from '../support/ground.ts'
import { badEnd, chance, effort, tally } from '../support/tally.ts'
import { look } from '../support/view.ts'

const ROUNDS = effort.quick ? 1 : 10
const AT_ONCE = 20
const LOG = 'career/log/2026-11.yaml'

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

const crowd = tally(8, 'twenty programs add at once, every third killed')
test.skipIf(cannotPreload() !== null)('twenty programs at once, every third of them killed', async () => {
  const next = chance(effort.seed)
  for (let round = 0; round < ROUNDS; round += 1) {
    const home = ground.home('empty')
    const lines = Array.from({ length: AT_ONCE }, (_, at) => `Round ${round} line ${at}.`)
    const ends = await Promise.all(
      lines.map((line, at) => {
        const fault: Fault = { at: 1 + Math.floor(next() * 60), is: 'kill-after' }
        return career(home, ['log', line, '--plus'], {
          watch: { under: home, fault: at % 3 === 0 ? fault : undefined },
        })
      }),
    )
    const { problems } = await look(join(home, 'career'))
    const text = existsSync(join(home, LOG)) ? readFileSync(join(home, LOG), 'utf8') : ''
    for (const [at, line] of lines.entries()) crowd.count(problems[0] ?? lossOf(line, text, ends[at]))
  }
  crowd.settle()
})

function lossOf(line: string, text: string, ran: Ran | undefined): string | null {
  if (ran === undefined) return 'never ended'
  const times = text.split(line).length - 1
  if (times > 1) return `doubled: ${line}`
  if (ran.exit === 0 && times === 0) return `lost: ${line}`
  // Twenty at once on a slow machine may keep one waiting for longer than it waits: it says so, and has changed nothing.
  if (ran.exit === 4)
    return times === 0 && /at work in this folder/.test(ran.error) ? null : `exit 4: ${ran.error}`
  return badEnd(ran) ?? (ran.exit === 0 || ran.exit === null ? null : `exit ${ran.exit}: ${ran.error}`)
}

describe('a lock whose holder is gone', () => {
  const total = tally(8, 'a lock that a dead program, a power cut or another clock left')
  const dead = { pid: spawnSync('true').pid, started: '1', host: hostname() }
  test.each([
    ['of a dead program', JSON.stringify(dead)],
    ['of another program with its number', JSON.stringify({ ...dead, pid: process.pid })],
    ['empty', ''],
    ['of zeros', '\0'.repeat(70)],
  ])('%s', async (how, text) => {
    for (const name of ['lock', 'lock.break']) {
      const home = ground.home('plan')
      mkdirSync(join(home, 'career/.career'), { recursive: true })
      writeFileSync(join(home, 'career/.career', name), text)
      const free = ground.home('plan', 'free')
      const [plain, ran] = [await timed(free), await timed(home)]
      // The cost beside a save that meets no lock, on the same machine.
      const held = ran.took - plain.took > 2000 ? `held up for ${ran.took - plain.took} ms` : null
      total.count(badEnd(ran.ran) ?? (ran.ran.exit === 0 ? held : `${how}: ${ran.ran.error}`))
    }
    total.settle()
  })
})

async function timed(home: string): Promise<{ readonly ran: Ran; readonly took: number }> {
  const begun = Date.now()
  const ran = await career(home, ['log', 'Going on'])
  return { ran, took: Date.now() - begun }
}
