// Everything a remote ever gets to see of a folder full of canaries: every version, every name, every message.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CommandResult } from '../../src/usecases/result.ts'
import { computers } from '../usecases/two-computers.ts'
import { CANARY, canaryFolder } from './canary-folder.ts'

let world: ReturnType<typeof computers>
beforeEach(() => {
  world = computers()
})
afterEach(() => world.remove())

async function ok(running: Promise<CommandResult>): Promise<void> {
  expect(await running).toMatchObject({ is: 'done' })
}

const history = (): string =>
  world.git(world.remote, 'log', '--all', '-p', '--stat', '--format=fuller', '-M1')

const FOLDER = canaryFolder({ kind: 'negotiation', status: 'planned', share: 'manager', leftOut: new Set() })

test('no private word and no name made of one is in the history of the remote', async () => {
  const [a, b] = [world.computer('a'), world.computer('b')]
  for (const [file, text] of Object.entries(FOLDER.files)) a.put(file, text)
  await ok(a.sync({ remote: world.remote, withoutPrivate: true }))
  await ok(b.sync({ remote: world.remote, withoutPrivate: true }))
  b.put('meetings/piet.yaml', b.text('meetings/piet.yaml').replace('Piet', 'Pieter'))
  for (const computer of [b, a, b]) await ok(computer.sync())
  expect(history().match(CANARY)).toBeNull()
  expect(history()).toContain('Pieter')
  expect(Object.keys(b.files())).not.toContain('evidence/2026-11-04-kanarieteruggenomen.yaml')
  // What stays here is here still.
  expect(a.text('evidence/2026-11-04-kanarieteruggenomen.yaml')).toContain('kanarieteruggenomen')
}, 120_000)

const EVIDENCE = 'evidence/2026-11-04-sollicitatiegesprek-geoefend.yaml'
const LINE = 'line: Sollicitatiegesprek geoefend'
const SHARED = `id: e-1111\ndate: 2026-11-04\n${LINE}\nresult: Rustiger\n`

test('an example of which a part is taken back takes its telling name along, also while others have it', async () => {
  const [a, b] = [world.computer('a'), world.computer('b')]
  a.put(EVIDENCE, SHARED)
  for (const computer of [a, b]) await ok(computer.sync({ remote: world.remote, withoutPrivate: true }))
  a.put(EVIDENCE, `${SHARED.replace(`${LINE}\n`, '')}private:\n  ${LINE}\n`)
  for (const computer of [a, b, a]) await ok(computer.sync())
  expect(world.git(world.remote, 'ls-tree', '-r', '--name-only', 'main')).not.toContain('sollicitatie')
  expect(Object.keys(b.files())).toEqual([])
  expect(a.text(EVIDENCE)).toContain(LINE)
}, 120_000)
