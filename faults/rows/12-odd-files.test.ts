// Row 12: what stands where a file should be is a pipe, a device, a folder, a link to nowhere, to itself, or to a secret. No
// command waits for it or shows what it leads to, and nothing is written through it.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { type Ground, makeGround } from '../support/ground.ts'
import { career } from '../support/program.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'

const SECRET = 'id: [canary-of-somebody-else\n'

/** Puts something odd in a place. @returns false where this machine has no such thing */
const ODD: readonly (readonly [string, (place: string, secret: string) => boolean])[] = [
  ['a pipe', (place) => spawnSync('mkfifo', [place]).status === 0],
  ['a device', (place) => spawnSync('mknod', [place, 'c', '1', '5']).status === 0],
  ['a link to a device', (place) => linked('/dev/zero', place)],
  ['a link to the terminal', (place) => linked('/dev/tty', place)],
  ['a folder', (place) => mkdirSync(place) === undefined],
  ['a link to nowhere', (place) => linked('nowhere', place)],
  ['a link to itself', (place) => linked(place, place)],
  ['a link to a secret', (place, secret) => linked(secret, place)],
  ['a link to a folder outside', (place, secret) => linked(dirname(secret), place)],
]

const PLACES = [
  'meetings/bo.yaml',
  'plan.yaml',
  'career.yaml',
  'log/2026-11.yaml',
  'documents/share/2026-12-06-anna-agenda.md',
  '.career/lock',
  '.career/documents.json',
  '.career/calendar.json',
  '.career/drafts/prep-1.json',
  '.career/journal/1-1.json',
  '.career/undo/000099.json',
  '.career/index/top.shelf',
  '../.config/career/config.yaml',
]

const COMMANDS: readonly (readonly string[])[] = [
  [],
  ['list'],
  ['check', '--fix'],
  ['search', 'rota'],
  ['log', 'Going on'],
  ['goals', 'add', '--answers', '../goal.yaml', '--no-input'],
  ['prep', '--answers', '../prep.yaml', '--no-input'],
  ['calendar'],
  ['config'],
  ['undo', '--yes'],
  ['export', '-'],
]

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

const total = tally(12, 'a pipe, a device, a folder or a link where a file should be')
test('what is no file', async () => {
  const all = ODD.flatMap((odd) => PLACES.map((place) => [odd, place] as const))
  for (const [[name, put], place] of some(all, effort.quick ? 8 : all.length)) {
    const home = ground.home('plan')
    const secret = join(ground.place, 'secrets', 'secret.yaml')
    mkdirSync(dirname(secret), { recursive: true })
    writeFileSync(secret, SECRET)
    const path = join(home, 'career', place)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    rmSync(path, { recursive: true, force: true })
    if (!put(path, secret)) {
      total.skip(`${name} cannot be made here`)
      continue
    }
    for (const args of some(COMMANDS, effort.quick ? 3 : COMMANDS.length)) {
      const ran = await career(home, args)
      const shown = `${ran.out}${ran.error}`.includes('canary') ? 'shows what it leads to' : null
      const written = readFileSync(secret, 'utf8') === SECRET ? null : 'wrote through it'
      const loss = badEnd(ran) ?? shown ?? written
      total.count(loss === null ? null : `${name} at ${place}, career ${args.join(' ')}: ${loss}`)
    }
    chmodSync(dirname(path), 0o700)
  }
  total.settle()
})

const linked = (to: string, place: string): boolean => symlinkSync(to, place) === undefined
