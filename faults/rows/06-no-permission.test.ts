// Row 6: a folder that may only be read, a file that may not be changed or read, for somebody who is not root.
import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { career, type Ran } from '../support/program.ts'
import { type Ground, makeGround } from '../support/ground.ts'
import { SCENARIOS } from '../support/scenarios.ts'
import { badEnd, tally } from '../support/tally.ts'
import { isSame, viewOf } from '../support/view.ts'

const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
  // The sheets beside the homes are for everybody; the homes are handed over one by one.
  if (isRoot) spawnSync('sh', ['-c', 'chmod 755 "$0"; chmod a+r "$0"/*.*', ground.place])
})
afterAll(() => ground.remove())

const isRoot = process.getuid?.() === 0
const cannot = isRoot && spawnSync(NOBODY[0] ?? '', ['--version']).status !== 0 ? 'setpriv is not here' : null

/** As the owner who is not root. */
const asOwner = (home: string): readonly string[] => {
  if (isRoot) spawnSync('chown', ['-R', '65534:65534', home])
  return isRoot ? NOBODY : []
}

describe('without permission', () => {
  const total = tally(6, 'a folder that may only be read, a file that may not be read or changed')
  if (cannot !== null) total.skip(cannot)

  test.skipIf(cannot !== null)('to write in the folder', async () => {
    for (const { name, args, env, before } of SCENARIOS.filter(({ before: from }) => from === 'plan')) {
      const home = ground.home(before)
      const old = viewOf(join(home, 'career'))
      const under = asOwner(home)
      spawnSync('chmod', ['-R', 'a-w', join(home, 'career')])
      const ran = await career(home, args, { under, ...(env && { env }) })
      const read = await career(home, ['list'], { under })
      const same = isSame(viewOf(join(home, 'career')), old) ? null : 'something changed'
      const loss = refused(ran) ?? badEnd(read) ?? (read.exit === 0 ? same : `cannot read: ${read.error}`)
      total.count(loss === null ? null : `${name}: ${loss}`)
      const flow = await career(home, ['prep', '--no-input'], { under })
      total.count(flow.exit === 0 ? 'a flow that saved nothing said it was done' : badEnd(flow))
    }
    total.settle()
  })

  test.skipIf(cannot !== null)('to read one file', async () => {
    const home = ground.home('plan')
    const under = asOwner(home)
    for (const meeting of readdirSync(join(home, 'career/meetings')))
      chmodSync(join(home, 'career/meetings', meeting), 0)
    for (const args of [['list'], ['log', 'Going on'], ['meetings', 'move', 'anna', '2026-12-10']]) {
      const ran = await career(home, args, { under })
      const told = /meetings\/.*permission/s.test(ran.error) ? null : `does not name the file: ${ran.error}`
      total.count(badEnd(ran) ?? (ran.exit === 0 && args[0] === 'log' ? null : told))
    }
    total.settle()
  })

  test.skipIf(cannot !== null || !isRoot)('to change one file that is marked immutable', async () => {
    const home = ground.home('plan')
    const log = join(home, 'career/log/2026-11.yaml')
    if (spawnSync('chattr', ['+i', log]).status !== 0) {
      total.skip('this file system knows no immutable files')
      return
    }
    const old = viewOf(join(home, 'career'))
    const ran = await career(home, ['log', 'Going on'])
    spawnSync('chattr', ['-i', log])
    total.count(refused(ran) ?? (isSame(viewOf(join(home, 'career')), old) ? null : 'something changed'))
    total.settle()
  })
})

function refused(ran: Ran): string | null {
  if (ran.exit !== 5) return `exit ${ran.exit}: ${ran.out}${ran.error}`
  return badEnd(ran) ?? (/~\/career/.test(ran.error) ? null : `names no file: ${ran.error}`)
}
