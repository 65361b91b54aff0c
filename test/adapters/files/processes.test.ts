import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLock } from '../../../src/adapters/files/lock.ts'
import { nodeDisk } from '../../../src/adapters/files/disk.ts'
import { newFolder, put, reread, save, plan, storeIn } from './support.ts'

let place = ''
let program = ''

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'career-adding-'))
  program = join(place, 'adding.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('./adding-process.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

const start = (folder: string, name: string, count: number): ChildProcess =>
  spawn(process.execPath, [program, folder, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })

/** The ids a program said it saved, and its exit code. */
async function end(
  child: ChildProcess,
): Promise<{ readonly said: readonly string[]; readonly code: number | null }> {
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { said: output.split('\n').filter(Boolean), code }
}

async function idsIn(folder: string): Promise<readonly string[]> {
  const record = await reread(folder, 'agreements.yaml')
  return record?.type === 'agreements' ? (record.shared.agreements ?? []).map(({ id }) => id) : []
}

test('two programs save twenty times each, and nothing is lost or doubled', async () => {
  const folder = newFolder()
  const ends = await Promise.all([end(start(folder, 'x', 20)), end(start(folder, 'y', 20))])
  expect(ends.map(({ code }) => code)).toEqual([0, 0])
  const expected = ['x', 'y'].flatMap((name) => Array.from({ length: 20 }, (_, at) => `a-${name}${at}`))
  expect((await idsIn(folder)).toSorted()).toEqual(expected.toSorted())
})

test('programs that are killed lose nothing they said was saved, and hold nobody up', async () => {
  const folder = newFolder()
  const said: string[] = []
  for (let round = 0; round < 6; round += 1) {
    const child = start(folder, `r${round}x`, 1000)
    const ending = end(child)
    let lines = 0
    child.stdout?.on('data', () => {
      lines += 1
      if (lines > round) child.kill('SIGKILL')
    })
    said.push(...(await ending).said)
  }
  const found = await idsIn(folder)
  expect(said.length).toBeGreaterThan(5)
  expect(found).toEqual(expect.arrayContaining(said))
  expect(new Set(found).size).toBe(found.length)
  // A lock that one of them left would be in the way, and end in a refusal.
  expect((await save(storeIn(folder), plan({ why: 'x' }))).ok).toBe(true)
})

const holder = (pid: number, started: string, host = hostname()) => JSON.stringify({ pid, started, host })

test('the lock of a program that is gone is taken over, also when another got its number', async () => {
  const dead = spawnSync(process.execPath, ['-e', '0']).pid
  for (const text of [holder(dead, ''), holder(process.ppid, 'another start')]) {
    const folder = newFolder()
    put(folder, '.career/lock', text)
    put(folder, '.career/lock.break', text)
    const release = await takeLock(nodeDisk, join(folder, '.career'), 500)
    expect(release).not.toBeNull()
    release?.()
    expect(existsSync(join(folder, '.career/lock'))).toBe(false)
  }
})

test.each([
  ['empty', ''],
  ['torn', '{"pid":41'],
  ['zeroed', '\0'.repeat(60)],
])('a lock that a power cut left %s holds nobody up', async (_how, text) => {
  const folder = newFolder()
  put(folder, '.career/lock', text)
  put(folder, '.career/lock.break', text)
  const release = await takeLock(nodeDisk, join(folder, '.career'), 1000)
  expect(release).not.toBeNull()
  release?.()
})

test('a lock that the system will not remove is waited for no longer than any other', async () => {
  const folder = newFolder()
  put(folder, '.career/lock', holder(spawnSync(process.execPath, ['-e', '0']).pid, ''))
  const unlink = (path: string): void => {
    if (path.endsWith('/lock')) throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'unlink' })
    nodeDisk.unlink(path)
  }
  expect(await takeLock({ ...nodeDisk, unlink }, join(folder, '.career'), 100)).toBeNull()
})

test('a lock that is held is waited for, then the folder is in use', async () => {
  const folder = newFolder()
  const own = join(folder, '.career')
  const release = await takeLock(nodeDisk, own)
  expect(await takeLock(nodeDisk, own, 100)).toBeNull()
  setTimeout(() => release?.(), 50)
  const second = await takeLock(nodeDisk, own, 5000)
  expect(second).not.toBeNull()
  second?.()
})

test('a lock of another machine is respected, until nobody can be saving any more', async () => {
  const folder = newFolder()
  put(folder, '.career/lock', holder(1, '', 'elsewhere'))
  expect(await takeLock(nodeDisk, join(folder, '.career'), 100)).toBeNull()
  const longAgo = new Date(Date.now() - 11 * 60_000)
  utimesSync(join(folder, '.career/lock'), longAgo, longAgo)
  expect(await takeLock(nodeDisk, join(folder, '.career'), 100)).not.toBeNull()
})

test('a lock of another machine from before the clock was put back is left over', async () => {
  const folder = newFolder()
  put(folder, '.career/lock', holder(1, '', 'elsewhere'))
  const ahead = new Date(Date.now() + 31 * 24 * 3_600_000)
  utimesSync(join(folder, '.career/lock'), ahead, ahead)
  expect(await takeLock(nodeDisk, join(folder, '.career'), 100)).not.toBeNull()
})
