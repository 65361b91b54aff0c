import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type IPty, spawn } from '@lydell/node-pty'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
// Only its type: the demo itself runs in a terminal of its own.
import type { Logged } from './demo.ts'
import { KEYS, pasted } from './screen.ts'

const folder = mkdtempSync(join(tmpdir(), 'career-terminal-'))
const demo = join(folder, 'demo.mjs')
const running = new Set<IPty>()

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'demo.ts')],
    outfile: demo,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
})
afterEach(() => {
  for (const pty of running) pty.kill('SIGKILL')
  running.clear()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let runs = 0

/** The terminal stays open until its last words were read: what is not read by then is lost. */
const UNTIL_SEEN = 'while [ ! -e "$DEMO_LOG.seen" ]; do sleep 0.02; done'

/** The demo in a terminal: a shell runs it, so that the state of the terminal can be looked at afterwards. */
function start(ids: string, { term = 'xterm-256color', after = '' } = {}) {
  const log = join(folder, `log-${(runs += 1)}`)
  // `stty` before and after: the terminal must be left as it was found.
  const script = `stty -g > "$DEMO_LOG.before"; node ${demo} nl ${ids}; ${after} echo "exit=$?"; stty -g > "$DEMO_LOG.after"; echo DONE; ${UNTIL_SEEN}`
  const env = { PATH: process.env['PATH'] ?? '', TERM: term, DEMO_LOG: log, HOME: folder, LANG: 'C.UTF-8' }
  const pty = spawn('/bin/bash', ['--norc', '-mc', script], { cols: 80, rows: 24, env, cwd: folder })
  running.add(pty)
  let raw = ''
  pty.onData((data) => (raw += data))
  const waitFor = async (text: string, from = 0): Promise<void> => {
    const until = Date.now() + 10_000
    while (!stripVTControlCharacters(raw.slice(from)).includes(text)) {
      if (Date.now() > until)
        throw new Error(`never saw ${JSON.stringify(text)} in ${JSON.stringify(raw.slice(from))}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return {
    pty,
    waitFor,
    write: (keys: string) => pty.write(keys),
    seen: () => raw.length,
    raw: () => raw,
    intents: (): readonly Logged[] =>
      readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Logged),
    /** The process id of the demo itself. */
    pid: (): number => Number(readFileSync(`${log}.pid`, 'utf8')),
    /** Waits for the end, and sees that the terminal is as it was. */
    ended: async (code: number): Promise<void> => {
      await waitFor('DONE')
      writeFileSync(`${log}.seen`, '')
      expect(stripVTControlCharacters(raw)).toContain(`exit=${code}`)
      expect(readFileSync(`${log}.after`, 'utf8')).toBe(readFileSync(`${log}.before`, 'utf8'))
    },
  }
}

/** Bracketed paste is off and the cursor is shown, whatever was written last about them. */
function expectGivenBack(raw: string): void {
  expect(raw.lastIndexOf('\u001B[?2004l')).toBeGreaterThan(raw.lastIndexOf('\u001B[?2004h'))
  expect(raw.lastIndexOf('\u001B[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001B[?25l'))
}

test.each([
  ['Ctrl-C', '\u0003', 'line'],
  ['Ctrl-D', '\u0004', 'line'],
  ['Ctrl-C', '\u0003', 'choice'],
  ['Ctrl-D', '\u0004', 'many'],
  ['Ctrl-C', '\u0003', 'yes-no'],
])('%s stops for now and gives the terminal back (%#)', async (_name, key, id) => {
  const demoRun = start(id)
  await demoRun.waitFor('uitleg')
  demoRun.write(key)
  await demoRun.ended(130)
  expect(demoRun.intents()).toEqual([{ is: 'later' }])
  expectGivenBack(demoRun.raw())
})

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)('%s from outside gives the terminal back, exit %i', async (signal, code) => {
  const demoRun = start('choice')
  await demoRun.waitFor('uitleg')
  process.kill(demoRun.pid(), signal)
  await demoRun.ended(code)
  expectGivenBack(demoRun.raw())
})

test('Ctrl-Z stops the program; after fg it is at the same question with what was typed', async () => {
  const demoRun = start('long', { after: 'echo STOPPED; stty -a; read -r; fg;' })
  await demoRun.waitFor('uitleg')
  demoRun.write('half')
  await demoRun.waitFor('❯ half')
  const before = demoRun.seen()
  demoRun.write('\u001A')
  await demoRun.waitFor('iexten')
  const stopped = demoRun.seen()
  expectGivenBack(demoRun.raw())
  expect(demoRun.raw()).toMatch(/STOPPED[\s\S]* icanon [\s\S]* echo /)
  demoRun.write('\r')
  await demoRun.waitFor('❯ half', stopped)
  // Drawn once: a second drawing would write over what the shell said.
  expect(demoRun.raw().slice(before).split('anders is?')).toHaveLength(2)
  demoRun.write(` getypt${KEYS.enter}`)
  await demoRun.ended(0)
  expect(demoRun.intents()).toEqual([{ is: 'answer', raw: 'half getypt', audience: 'share' }])
})

test('Ctrl-Z at a choice stops the program too; after fg the ticks are there', async () => {
  const demoRun = start('many', { after: 'echo STOPPED; stty -a; read -r; fg;' })
  await demoRun.waitFor('uitleg')
  demoRun.write('2')
  await demoRun.waitFor('❯ [x] me verdiepen')
  demoRun.write('\u001A')
  await demoRun.waitFor('iexten')
  const stopped = demoRun.seen()
  expectGivenBack(demoRun.raw())
  expect(demoRun.raw()).toMatch(/STOPPED[\s\S]* icanon [\s\S]* echo /)
  demoRun.write('\r')
  await demoRun.waitFor('❯ [x] me verdiepen', stopped)
  demoRun.write(KEYS.enter)
  await demoRun.ended(0)
  expect(demoRun.intents()).toEqual([{ is: 'answer', raw: ['deepen'], audience: 'private' }])
})

test('what is pasted or typed ahead answers no choice', async () => {
  const demoRun = start('choice,yes-no')
  demoRun.write(KEYS.enter)
  await demoRun.waitFor('uitleg')
  demoRun.write(pasted('2\n\n'))
  demoRun.write(`2${KEYS.enter}${KEYS.enter}`)
  await demoRun.waitFor('Klopt dat?')
  await demoRun.waitFor('(J/n)')
  demoRun.write(`n${KEYS.enter}`)
  await demoRun.ended(0)
  expect(demoRun.intents()).toMatchObject([
    { is: 'answer', raw: 'annual' },
    { is: 'answer', raw: false },
  ])
})

test('all lines of a paste are kept', async () => {
  const demoRun = start('long')
  await demoRun.waitFor('uitleg')
  demoRun.write(pasted('een\ntwee\ndrie'))
  await demoRun.waitFor('drie')
  demoRun.write(KEYS.enter)
  await demoRun.ended(0)
  expect(demoRun.intents()).toEqual([{ is: 'answer', raw: 'een\ntwee\ndrie', audience: 'share' }])
})

test('Esc on a choice goes back', async () => {
  const demoRun = start('long,choice')
  await demoRun.waitFor('uitleg')
  demoRun.write(`eerst${KEYS.enter}`)
  await demoRun.waitFor('even bijpraten\r\n❯ overslaan')
  const before = demoRun.seen()
  demoRun.write('\u001B')
  await demoRun.waitFor('anders is?', before)
  demoRun.write('\u0003')
  await demoRun.ended(130)
  expect(demoRun.intents()[1]).toEqual({ is: 'back', typed: '' })
})

test('in a terminal without a cursor Ctrl-C on a plain line stops for now', async () => {
  const demoRun = start('line', { term: 'dumb' })
  await demoRun.waitFor('> ')
  demoRun.write('\u0003')
  await demoRun.ended(130)
  expect(demoRun.intents()).toEqual([{ is: 'later' }])
  expect(demoRun.raw()).not.toContain('\u001B')
})
