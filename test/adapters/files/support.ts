import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { nodeDisk, type Disk } from '../../../src/adapters/files/disk.ts'
import { createStore } from '../../../src/adapters/files/store.ts'
import type { Day } from '../../../src/domain/day.ts'
import type { AnyRecord, MeetingRecord, PlanRecord } from '../../../src/domain/records.ts'
import type { Draft, Store } from '../../../src/usecases/ports.ts'

export const day = (text: string): Day => text as Day

/** A place of its own for one test; the folder itself is not made. */
export function newFolder(): string {
  const place = mkdtempSync(join(tmpdir(), 'career-files-'))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  return join(place, 'career')
}

export const storeIn = (folder: string, disk: Disk = nodeDisk, language: 'nl' | 'en' = 'nl'): Store =>
  createStore({ folder, shown: '~/career', language: () => language, today: () => day('2026-11-22'), disk })

export function put(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

export const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')

export const plan = (shared: PlanRecord['shared'], own: PlanRecord['private'] = {}): PlanRecord => ({
  type: 'plan',
  file: 'plan.yaml',
  shared,
  private: own,
})

export const meeting = (
  shared: Partial<MeetingRecord['shared']> = {},
  own: MeetingRecord['private'] = {},
  file = 'meetings/2026-12-03-anna.yaml',
): MeetingRecord => ({
  type: 'meeting',
  file,
  shared: { id: 'm-7k2m', kind: 'career', with: 'Anna', status: 'planned', ...shared },
  private: own,
})

/** A draft of a preparation in which nothing was answered yet. */
export const draftOf = (over: Partial<Draft> = {}): Draft => ({
  id: 'prep-1',
  flow: 'prep',
  version: 1,
  begun: day('2026-11-22'),
  route: 'quick',
  subject: null,
  answers: {},
  before: {},
  ...over,
})

export const save = (store: Store, ...records: readonly AnyRecord[]) =>
  store.commit({ records, documents: [] })

/** The record in a file, as a store that starts afresh reads it. */
export async function reread(folder: string, file: string): Promise<AnyRecord | undefined> {
  const { folder: all } = await storeIn(folder).load()
  const singles = [all.settings, all.plan, all.people, all.agreements]
  return [...singles, ...all.meetings, ...all.checkins, ...all.reviews, ...all.evidence].find(
    (record) => record.file === file,
  )
}

export class Crash extends Error {}

/** What is to go wrong at a call: a system error, or the end of the process. */
export type Fault = { readonly errno: string } | 'crash'

type Call = keyof Disk
const CHANGING: readonly Call[] = ['open', 'write', 'chmod', 'sync', 'rename', 'link', 'unlink', 'makeFolder']

/**
 * A disk on which the n-th changing call goes wrong; from then on every one, when it is `sticky`.
 * After a crash nothing works any more, as in a process that is gone.
 */
export function failingDisk(
  at: number,
  fault: Fault,
  sticky = false,
): { readonly disk: Disk; readonly calls: () => number } {
  let count = 0
  let dead = false
  const check = (call: Call) => {
    if (dead) throw new Crash('no process')
    if (!CHANGING.includes(call)) return
    count += 1
    if (count !== at && !(sticky && count > at)) return
    if (fault === 'crash') {
      dead = true
      throw new Crash('crashed')
    }
    throw Object.assign(new Error(`${fault.errno}: injected`), { code: fault.errno, syscall: call })
  }
  const wrapped = Object.fromEntries(
    Object.entries(nodeDisk).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        check(name as Call)
        return (call as (...all: unknown[]) => unknown)(...args)
      },
    ]),
  ) as unknown as Disk
  return { disk: wrapped, calls: () => count }
}
