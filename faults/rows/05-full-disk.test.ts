// Row 5: a disk that is really full, and one on which no more files can be made. It goes on once there is room.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { career } from '../support/program.ts'
import { type Ground, makeGround } from '../support/ground.ts'
import { SCENARIOS } from '../support/scenarios.ts'
import { badEnd, tally } from '../support/tally.ts'
import { isSame, look, viewOf } from '../support/view.ts'

let ground: Ground
let disk = ''
beforeAll(async () => {
  ground = await makeGround()
  disk = join(ground.place, 'disk')
  mkdirSync(disk)
})
afterAll(() => {
  spawnSync('umount', [disk])
  ground.remove()
})

const totals = {
  space: tally(5, 'a disk that is really full'),
  files: tally(5, 'a disk on which no file can be made'),
}

/** Puts an empty small disk in place. False when we may not. */
function mount(options: string): boolean {
  spawnSync('umount', [disk], { stdio: 'ignore' })
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'ignore' }).status === 0
}

/** Takes all room that is left but for so many blocks. @returns how to give it back */
function fill(kind: 'space' | 'files', spare: number): () => void {
  const place = join(disk, 'filler')
  mkdirSync(place)
  if (kind === 'space') spawnSync('dd', ['if=/dev/zero', `of=${place}/a`, 'bs=4096'], { stdio: 'ignore' })
  else spawnSync('sh', ['-c', 'i=0; while : > "$0/$i"; do i=$((i+1)); done', place], { stdio: 'ignore' })
  if (kind === 'files') for (let at = 0; at < spare; at += 1) rmSync(join(place, String(at)), { force: true })
  else if (spare > 0) execFileSync('truncate', ['-s', `-${spare * 4096}`, join(place, 'a')])
  return () => rmSync(place, { recursive: true, force: true })
}

test.each([
  ['space', 'size=2m,mode=700'],
  ['files', 'size=20m,nr_inodes=150,mode=700'],
] as const)('no more %s', async (kind, options) => {
  const total = totals[kind]
  if (!mount(options)) {
    total.skip('only root may mount a small disk')
    return
  }
  for (const { name, before, args, env = {} } of SCENARIOS.filter(({ before: from }) => from === 'plan'))
    for (const spare of [0, 1, 3]) {
      const home = join(disk, 'home')
      rmSync(home, { recursive: true, force: true })
      cpSync(ground.home(before), home, { recursive: true })
      const old = viewOf(join(home, 'career'))
      const giveBack = fill(kind, spare)
      const run = () =>
        career(
          home,
          args.map((one) => one.replace('../', `${ground.place}/`)),
          { env: moved(env) },
        )
      const ran = await run()
      const { view, problems } = await look(join(home, 'career'))
      const kept = ran.exit === 0 || isSame(view, old) ? null : `exit ${ran.exit}, and something changed`
      giveBack()
      const again = ran.exit === 0 ? ran : await run()
      const goesOn = again.exit === 0 ? null : `does not go on with room: ${again.error}`
      const wanted = ran.exit === 0 || ran.exit === 5 ? null : `exit ${ran.exit}: ${ran.error}`
      const loss = badEnd(ran) ?? problems[0] ?? wanted ?? kept ?? goesOn
      total.count(loss === null ? null : `${name}, ${spare} to spare: ${loss}`)
    }
  expect(readdirSync(disk)).toContain('home')
  total.settle()
})

const moved = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(env).map(([name, text]) => [name, text.replace('../', `${ground.place}/`)]),
  )
