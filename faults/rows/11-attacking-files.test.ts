// Row 11: a file that means harm: to memory, to time, or to the program. What is refused is refused at once and with bounded
// memory, what is honest is read, and nothing in it runs.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { type Ground, makeGround } from '../support/ground.ts'
import { cannotPreload } from '../support/preload.ts'
import { career } from '../support/program.ts'
import { costIn } from '../support/record.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'

const GOOD = 'schema: 1\nid: m-1111\nkind: career\nwith: Bo\nstatus: planned\n'
const MB = 1024 * 1024
/** What may go into refusing a file: of the processor's time, so that a busy machine does not count. */
const MOST_MILLISECONDS = 1000
const MOST_MEGABYTES = 150

const doubling = Array.from({ length: 30 }, (_, at) => `b${at}: &b${at + 1} [*b${at}, *b${at}]`).join('\n')
const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('')

/** The text of a file, and whether it is to be refused. */
const ATTACKS: readonly (readonly [string, () => string | Buffer, 'refused' | 'read'])[] = [
  ['billion laughs', () => `${GOOD}b: &b0 [x, x]\n${doubling}\nquestions: *b30\n`, 'refused'],
  [
    'aliases of a long list',
    () => `${GOOD}a: &a [${'x, '.repeat(5000)}x]\n${many(5000, (at) => `k${at}: *a\n`)}`,
    'refused',
  ],
  ['an alias of itself', () => `${GOOD}mine: &a [*a]\n`, 'refused'],
  ['a key that is itself', () => `${GOOD}mine: &a {*a : 1}\n`, 'refused'],
  ['10,000 brackets', () => `${GOOD}mine: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'refused'],
  ['a megabyte of brackets', () => `${GOOD}mine: ${'['.repeat(MB)}\n`, 'refused'],
  ['3,000 steps to the right', () => GOOD + many(3000, (at) => `${' '.repeat(at)}k:\n`), 'refused'],
  ['100,000 dashes', () => `${GOOD}mine:\n  ${'- '.repeat(100_000)}x\n`, 'refused'],
  ['400,000 keys', () => GOOD + many(400_000, (at) => `k${at}: v\n`), 'refused'],
  ['400,000 items on a line', () => `${GOOD}mine: [${'a,'.repeat(400_000)}]\n`, 'refused'],
  ['50 MB', () => Buffer.alloc(50 * MB, 0x61), 'refused'],
  ['50 MB of zeros', () => Buffer.alloc(50 * MB), 'refused'],
  ['a key of 4 MB', () => `${GOOD}? ${'k'.repeat(4 * MB)}\n: 1\n`, 'read'],
  ['a text of a megabyte', () => `${GOOD}outcome: ${'word '.repeat(MB / 5)}\n`, 'read'],
  ['5,000 keys', () => GOOD + many(5000, (at) => `k${at}: v\n`), 'read'],
  [
    'tags that name code',
    () => `${GOOD}need: !!js/function "() => process.exit(9)"\nx: !!python/object/apply:os.system ["x"]\n`,
    'read',
  ],
  [
    '__proto__',
    () => `${GOOD}__proto__: {polluted: yes, status: held}\nconstructor: {prototype: {polluted: yes}}\n`,
    'read',
  ],
]

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

const total = tally(11, 'files that attack memory, time or the program')
test.skipIf(cannotPreload() !== null)('files that mean harm', async () => {
  for (const [name, textOf, wanted] of some(ATTACKS, effort.quick ? 5 : ATTACKS.length))
    for (const args of [['list'], ['check'], ['agreements'], ['log', 'Going on']]) {
      const home = ground.home('plan')
      const record = join(ground.place, 'record')
      rmSync(record, { force: true })
      mkdirSync(join(home, 'career/meetings'), { recursive: true })
      writeFileSync(join(home, 'career/meetings/bo.yaml'), textOf(), { mode: 0o600 })
      const ran = await career(home, args, { watch: { under: home, record } })
      const isRefused = `${ran.out}${ran.error}`.includes('meetings/bo.yaml:')
      const tells = args[0] === 'list' || args[0] === 'check'
      const loss =
        badEnd(ran) ??
        (tells && isRefused !== (wanted === 'refused') ? `is not ${wanted}: ${ran.out}${ran.error}` : null) ??
        (args[0] === 'log' && ran.exit !== 0 ? `holds up a save: ${ran.error}` : null) ??
        (wanted === 'refused' ? costly(record) : null)
      total.count(loss === null ? null : `${name}, career ${args[0]}: ${loss}`)
    }
  total.settle()
})

function costly(record: string): string | null {
  const cost = costIn(record)
  if (cost === null) return 'nobody knows what it took'
  const { megabytes, milliseconds } = cost
  return megabytes <= MOST_MEGABYTES && milliseconds <= MOST_MILLISECONDS
    ? null
    : `took ${Math.round(megabytes)} MB and ${milliseconds} ms of the processor`
}
