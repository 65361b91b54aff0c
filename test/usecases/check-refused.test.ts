// A disk that refuses in the middle of `check`: it is said, never a fault of ours, and what was put right is told.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createExchange } from '../../src/adapters/files/exchange.ts'
import { createInspection } from '../../src/adapters/files/inspect.ts'
import { nl } from '../../src/text/nl.ts'
import { check } from '../../src/usecases/check.ts'
import { day, failingDisk, type Fault, newFolder, put, storeIn } from '../adapters/files/support.ts'

const COPY = 'meetings/anna (1).yaml'

function folderWithCopy(): string {
  const folder = newFolder()
  mkdirSync(folder, { mode: 0o700 })
  put(folder, 'meetings/anna.yaml', 'id: m-3x9d\nkind: career\nwith: Anna\nstatus: planned\n')
  put(folder, 'documents/share/2026-12-03-anna-agenda.md', 'Agenda\n')
  copyFileSync(join(folder, 'meetings/anna.yaml'), join(folder, COPY))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isFile() ? 0o600 : 0o700)
  return folder
}

async function checkedAt(at: number, fault: Fault) {
  const folder = folderWithCopy()
  const { disk, calls } = failingDisk(at, fault)
  const options = { folder, shown: '~/career', disk }
  const today = () => day('2026-11-22')
  const exchange = createExchange({ ...options, language: () => 'nl', today, command: 'check' })
  const deps = { store: storeIn(folder, disk), catalogue: nl, documents: nl, exchange }
  const result = await check({ ...deps, inspection: createInspection(options) }, { fix: true, dryRun: false })
  return { result, calls: calls(), isMended: !existsSync(join(folder, COPY)) }
}

test('at any call: what was refused is said with exit code 5, and nothing changed without a word', async () => {
  const { calls } = await checkedAt(0, { errno: 'EIO' })
  expect(calls).toBeGreaterThan(20)
  const outcomes = new Set<string>()
  for (let at = 1; at <= calls; at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one disk after the other
    const { result, isMended } = await checkedAt(at, { errno: 'EIO' })
    const said = result.is === 'done' ? result.lines.join('\n') : ''
    const exit = result.is === 'later' ? null : (result.failure?.exit ?? 0)
    expect([0, 3, 5], `call ${at}`).toContain(exit)
    expect(said.includes('anna (1).yaml: kopie weggehaald'), `call ${at}: ${said}`).toBe(isMended)
    outcomes.add(`${result.is} ${exit} ${isMended ? 'mended' : 'as it was'}`)
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(['failed 5 as it was', 'done 5 mended']))
})
