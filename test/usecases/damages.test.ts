import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createExchange } from '../../src/adapters/files/exchange.ts'
import { createInspection } from '../../src/adapters/files/inspect.ts'
import { nl } from '../../src/text/nl.ts'
import { check } from '../../src/usecases/check.ts'
import { problemText } from '../../src/usecases/flow/problem-text.ts'
import { list } from '../../src/usecases/list.ts'
import { day, newFolder, put, storeIn } from '../adapters/files/support.ts'
import { bytesDamages } from '../support/damaged-bytes.ts'
import { meaningDamages, silentDamages, syntaxDamages, type Damage, type Keys } from '../support/damages.ts'
import { MEETING, PLAN } from '../support/whole-records.ts'

const GOOD = 'made: 2026-11-19\nprivate:\n  energy: 4\n'

function folderWith(file: string, content: string | Uint8Array): string {
  const folder = newFolder()
  mkdirSync(folder, { mode: 0o700 })
  put(folder, 'checkins/2026-11.yaml', GOOD)
  put(folder, file, content)
  for (const name of ['checkins', 'checkins/2026-11.yaml', file, file.split('/')[0] ?? ''])
    chmodSync(join(folder, name), name.endsWith('.yaml') ? 0o600 : 0o700)
  return folder
}

async function checked(folder: string, fix = true) {
  const options = { folder, shown: '~/career' }
  const exchange = createExchange({ ...options, language: () => 'nl', today: () => day('2026-11-22') })
  const deps = { store: storeIn(folder), catalogue: nl, documents: nl, exchange }
  return check({ ...deps, inspection: createInspection(options) }, { fix, dryRun: false })
}

const KINDS = [
  ['a conversation', MEETING],
  ['the plan', PLAN],
] as const

/** Each damage, done to each kind of record. */
const each = (damages: Readonly<Record<string, (keys: Keys) => Damage>>) =>
  KINDS.flatMap(([kind, record]) =>
    Object.entries(damages).map(([name, of]) => [`${name} in ${kind}`, record, of(record.keys)] as const),
  )

test('the records are in order before anything happens to them', async () => {
  for (const [, { file, text }] of KINDS)
    // oxlint-disable-next-line no-await-in-loop -- two of them
    expect(await checked(folderWith(file, text))).toMatchObject({ is: 'done', json: { problems: [] } })
})

test.each([...each(bytesDamages), ...each(syntaxDamages), ...each(meaningDamages)])(
  '%s: named with its line, not one byte changed, and all else goes on',
  async (_, { file, text }, damage) => {
    const folder = folderWith(file, damage(text))
    const before = readFileSync(join(folder, file))
    expect(before.equals(Buffer.from(text))).toBe(false)
    const store = storeIn(folder)
    const shown = await list({ store, catalogue: nl })
    expect(shown).toMatchObject({ is: 'done', failure: { exit: 3 } })
    const { warnings = [], lines = [] } = shown.is === 'done' ? shown : {}
    expect(lines.join('\n')).toContain('checkins/2026-11')
    expect(warnings.length).toBeGreaterThan(0)
    for (const { problem, place } of warnings) {
      expect(place?.file).toBe(`~/career/${file}`)
      expect(problemText(problem, nl)).toMatch(/^[^\n]{20,400}$/u)
    }
    const isWhole = warnings.some(({ problem }) => problem.code === 'too-complex')
    if (!isWhole) expect(warnings[0]?.place?.line).toBeGreaterThan(0)
    // Nobody begins afresh over what cannot be read.
    const { folder: all } = await store.load()
    const fresh = { ...all.plan, file: 'plan.yaml', shared: { ambition: 'opnieuw' } }
    if (file === 'plan.yaml')
      expect(await store.commit({ records: [fresh], documents: [] })).toMatchObject({ problem: { exit: 3 } })
    expect(await checked(folder)).toMatchObject({ is: 'done', failure: { exit: 3 } })
    expect(readFileSync(join(folder, file)).equals(before)).toBe(true)
  },
)

test.each(each(silentDamages))(
  '%s: read, and told by check with its line',
  async (_, { file, text }, damage) => {
    const folder = folderWith(file, damage(text))
    const before = readFileSync(join(folder, file))
    expect(before.equals(Buffer.from(text))).toBe(false)
    const result = await checked(folder, false)
    expect(result).toMatchObject({ is: 'done', failure: { exit: 3 } })
    const [problem] = result.is === 'done' ? (result.failure?.problems ?? []) : []
    expect(problem?.place).toMatchObject({ file: `~/career/${file}`, line: expect.any(Number) })
    expect(readFileSync(join(folder, file)).equals(before)).toBe(true)
  },
)

test('an empty plan is no fresh one: check says that something may have gone', async () => {
  const result = await checked(folderWith('plan.yaml', ''))
  expect(result).toMatchObject({ failure: { problems: [{ problem: { code: 'empty-file' } }] } })
})
