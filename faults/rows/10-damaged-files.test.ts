// Row 10: a file is damaged, in all the ways of test/support/damages.ts. The program itself names it, shows all else, goes on
// saving elsewhere, and never writes one byte over it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { bytesDamages } from '../../test/support/damaged-bytes.ts'
import {
  type Damage,
  type Keys,
  meaningDamages,
  silentDamages,
  syntaxDamages,
} from '../../test/support/damages.ts'
import { MEETING, PLAN, type WholeRecord } from '../../test/support/whole-records.ts'
import { type Ground, makeGround } from '../support/ground.ts'
import { career, type Ran } from '../support/program.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'

type Damages = Readonly<Record<string, (keys: Keys) => Damage>>

const MOST_RUNS = effort.quick ? 10 : 1000

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

/** A command, and the exit codes that are right for it beside a file that cannot be read. */
const COMMANDS: readonly (readonly [readonly string[], readonly number[]])[] = [
  [['list'], [3]],
  [['check', '--fix'], [3]],
  [
    ['agreements', '--all'],
    [0, 3],
  ],
  [['log', 'Going on'], [0]],
  [['undo', '--yes'], [0]],
]

describe('a damaged file', () => {
  const total = tally(10, 'cut off, zeros, other encodings, broken YAML, wrong types, a newer format')
  const damages = [...each(bytesDamages), ...each(syntaxDamages), ...each(meaningDamages)]
  test('that cannot be read is named, and nothing is written over it', async () => {
    for (const [name, record, damage] of some(damages, MOST_RUNS)) {
      const { home, file } = damaged(record, damage)
      const before = readFileSync(file)
      const loss = (await lossOf(home, record)) ?? (readFileSync(file).equals(before) ? null : 'written over')
      total.count(loss === null ? null : `${name} in ${record.file}: ${loss}`)
    }
    total.settle()
  })

  test('that can be read and says something else is told by check', async () => {
    for (const [name, record, damage] of some(each(silentDamages), MOST_RUNS)) {
      const { home, file } = damaged(record, damage)
      const before = readFileSync(file)
      const ran = await career(home, ['check'])
      const told = ran.exit === 3 && ran.out.includes(`${record.file}:`) ? null : `not told: ${ran.out}`
      const loss = badEnd(ran) ?? told ?? (readFileSync(file).equals(before) ? null : 'written over')
      total.count(loss === null ? null : `${name} in ${record.file}: ${loss}`)
    }
    total.settle()
  })
})

function each(damages: Damages): readonly (readonly [string, WholeRecord, Damage])[] {
  return [MEETING, PLAN].flatMap((record) =>
    Object.entries(damages).map(([name, of]) => [name, record, of(record.keys)] as const),
  )
}

function damaged(record: WholeRecord, damage: Damage): { readonly home: string; readonly file: string } {
  const home = ground.home('plan')
  const file = join(home, 'career', record.file)
  writeFileSync(file, damage(record.text), { mode: 0o600 })
  return { home, file }
}

async function lossOf(home: string, record: WholeRecord): Promise<string | null> {
  for (const [args, exits] of COMMANDS) {
    const ran = await career(home, args)
    const loss = badEnd(ran) ?? wrong(ran, args, exits, record)
    if (loss !== null) return `career ${args.join(' ')}: ${loss}`
  }
  if (record !== PLAN) return null
  const ran = await career(home, ['goals', 'add', '--answers', '../goal.yaml', '--no-input'])
  return badEnd(ran) ?? (ran.exit === 3 ? null : `a goal was added, exit ${ran.exit}`)
}

function wrong(
  { exit, out, error }: Ran,
  args: readonly string[],
  exits: readonly number[],
  { file }: WholeRecord,
): string | null {
  if (exit === null || !exits.includes(exit)) return `exit ${exit}: ${out}${error}`
  if (exit === 3 && !`${out}${error}`.includes(file)) return `does not name the file: ${out}${error}`
  return args[0] === 'list' && !out.includes('log/2026-11') ? `does not show the rest: ${out}` : null
}
