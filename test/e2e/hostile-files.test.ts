import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Ran, type Sandbox } from './sandbox.ts'

const CORPUS = fileURLToPath(new URL('../fixtures/hostile/', import.meta.url))
const GOOD = 'id: m-7k2m\nkind: career\nwith: Anna\ndate: 2026-12-03\nstatus: planned\n'
const HEAD = 'id: m-x1x1\nkind: career\nwith: Bram\nstatus: planned\n'
const MOST_MEGABYTES = 150

let sandbox: Sandbox
let folder: string

beforeEach(() => {
  sandbox = createSandbox()
  folder = join(sandbox.home, 'career')
  mkdirSync(join(folder, 'meetings'), { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, 'meetings/2026-12-03-anna.yaml'), GOOD, { mode: 0o600 })
  writeFileSync(
    join(sandbox.home, 'memory.cjs'),
    'process.on("exit", () => require("fs").writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))',
  )
})
afterEach(() => sandbox.remove())

/** Runs a command, and says how much memory it took at most. */
async function measured(command: string): Promise<Ran & { readonly megabytes: number }> {
  const peak = join(sandbox.home, 'peak')
  const env = { NODE_OPTIONS: `--require ${join(sandbox.home, 'memory.cjs')}`, PEAK: peak }
  const ran = await sandbox.run(`career ${command} --today 2026-11-22`, { env })
  return { ...ran, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 }
}

/** Whatever the files are: the good meeting is shown, nothing was run, and what is wrong is said with its file. */
async function harmless(command: string): Promise<Ran> {
  const ran = await measured(command)
  expect(ran.stderr).not.toMatch(/\bat .*:\d+:\d+\)|Error:/u)
  expect([0, 3]).toContain(ran.exitCode)
  expect(ran.megabytes).toBeLessThan(MOST_MEGABYTES)
  expect(existsSync(join(sandbox.home, 'polluted'))).toBe(false)
  return ran
}

const bad = (name = 'bad.yaml'): string => join(folder, 'meetings', name)

/** Files that are named in what is said on standard error. */
const named = (stderr: string): readonly string[] => [
  ...new Set(Array.from(stderr.matchAll(/meetings\/([^:\s]+\.yaml)/gu), ([, name]) => name ?? '')),
]

it('no file of the corpus does harm, and each that is refused is named', async () => {
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.yaml'))
  for (const name of names) copyFileSync(join(CORPUS, name), bad(name))
  const { stdout, stderr } = await harmless('meetings')
  expect(stdout).toContain('Anna')
  expect(named(stderr).toSorted()).toEqual([
    'billion-laughs-in-a-list.yaml',
    'billion-laughs.yaml',
    'many-documents.yaml',
    'python-object.yaml',
    'self-alias-in-own-key.yaml',
    'self-alias.yaml',
  ])
  // What goes further than reading does: looking for damage, and taking everything along.
  expect(JSON.parse((await harmless('check --json')).stdout)).toMatchObject({ command: 'check' })
  for (const name of named(stderr)) rmSync(bad(name))
  expect((await harmless('export ~/all.json')).exitCode).toBe(0)
  for (const name of readdirSync(join(folder, 'meetings')).filter((one) => names.includes(one)))
    expect(readFileSync(bad(name))).toEqual(readFileSync(join(CORPUS, name)))
})

describe('a file that is too much', () => {
  it.each([
    [
      'aliases in aliases',
      () =>
        `${HEAD}x-a: &a "${'x'.repeat(1000)}"\nx-b: [${Array.from({ length: 20_000 }, () => '*a').join(', ')}]\n`,
    ],
    ['ten thousand deep', () => `${HEAD}outcome: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    [
      'ten thousand maps deep',
      () => `${HEAD}x:\n${Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at + 1)}a:\n`).join('')}`,
    ],
    [
      'a hundred thousand keys',
      () => `${HEAD}${Array.from({ length: 100_000 }, (_, at) => `k${at}: 1\n`).join('')}`,
    ],
    ['one key a hundred thousand times', () => `${HEAD}${'k: 1\n'.repeat(100_000)}`],
    ['a million brackets', () => `${HEAD}x: [${'[],'.repeat(1_000_000)}]\n`],
    ['an open quote before a megabyte', () => `${HEAD}outcome: "${'x '.repeat(500_000)}`],
    ['a million line ends', () => `${HEAD}${'\n'.repeat(1_000_000)}? [\n`],
    ['a million comments', () => `${HEAD}${'#\n'.repeat(1_000_000)}`],
  ])('%s is refused or read in bounded memory', async (_, text) => {
    writeFileSync(bad(), text(), { mode: 0o600 })
    const { stdout, stderr, exitCode } = await harmless('meetings')
    expect(stdout).toContain('Anna')
    expect(named(stderr)).toEqual(exitCode === 3 ? ['bad.yaml'] : [])
  })

  it('a text of a megabyte is read', async () => {
    writeFileSync(bad(), `${HEAD}outcome: "${'x '.repeat(500_000)}"\n`, { mode: 0o600 })
    expect((await harmless('meetings')).exitCode).toBe(0)
  })

  it('fifty megabytes are not opened', async () => {
    writeFileSync(bad(), HEAD, { mode: 0o600 })
    truncateSync(bad(), 50 * 1024 * 1024)
    const { stderr, exitCode } = await harmless('meetings')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('52 MB')
  })
})

it('what is no file is refused at once, and what it leads to is not shown', async () => {
  const secret = 'geheim-van-een-ander'
  const elsewhere = join(sandbox.home, 'elsewhere.yaml')
  writeFileSync(elsewhere, HEAD.replace('Bram', secret))
  execFileSync('mkfifo', [bad('pipe.yaml')])
  mkdirSync(bad('folder.yaml'))
  symlinkSync('/dev/zero', bad('without-end.yaml'))
  symlinkSync('nowhere.yaml', bad('to-nothing.yaml'))
  symlinkSync('to-itself.yaml', bad('to-itself.yaml'))
  symlinkSync(elsewhere, bad('to-elsewhere.yaml'))
  symlinkSync('../../elsewhere.yaml', bad('up-and-out.yaml'))
  symlinkSync('..', bad('to-a-folder.yaml'))
  const { stdout, stderr } = await harmless('meetings')
  expect(stdout).toContain('Anna')
  expect(named(stderr)).toHaveLength(8)
  const checked = await harmless('check --json')
  const { problems } = JSON.parse(checked.stdout) as {
    readonly problems: readonly { readonly code: string }[]
  }
  expect(problems.filter(({ code }) => code === 'not-a-file')).toHaveLength(8)
  expect(`${stdout}${stderr}${checked.stdout}${checked.stderr}`).not.toContain(secret)
})
