// The corpus on a real terminal: what stands in the files is shown, and does nothing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import xterm from '@xterm/headless'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../e2e/sandbox.ts'
import { HOSTILE } from '../security/corpus.ts'
import { hostileFolder } from '../security/hostile-folder.ts'
import { KEYS, sit } from './person.ts'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = createSandbox()
  let at = 0
  const next = (): string => HOSTILE[at++ % HOSTILE.length] ?? ''
  const files = hostileFolder(
    { kind: 'career', status: 'planned', share: 'manager', leftOut: new Set() },
    next,
  )
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(sandbox.home, 'career', file)), { recursive: true })
    writeFileSync(join(sandbox.home, 'career', file), text)
  }
})
afterEach(() => sandbox.remove())

/** What shows text, in one go, and a preparation up to its first question. */
const SHOWING = [
  '',
  'list',
  'agreements --all',
  'goals',
  'people',
  'evidence',
  'feedback list',
  'log list',
  'meetings',
  'show m-1111',
  'show plan',
  'search gesproken',
  'update Anna --no-input',
  'check',
  'prep --questions --full',
].map((words, at) => `career ${words}; echo part ${at} done`)

const OPTIONS = { today: '2026-11-21', columns: 80 } as const

test.each([80, 40])('in %i columns no text steers it', async (columns) => {
  const person = sit(sandbox, `${SHOWING.join('; ')}; started career prep m-1111`, { ...OPTIONS, columns })
  // One after the other: a slow machine gets its time for each.
  for (const at of SHOWING.keys()) {
    // oxlint-disable-next-line no-await-in-loop -- it is one screen
    await person.see(`part ${at} done`)
  }
  await person.see('(J/n)')
  person.type(KEYS.enter)
  await person.asked('prep.kind')
  person.type(KEYS.ctrlC)
  expect((await person.ended()).exitCode).toBe(130)
  const steered = await commandsIn(person.raw())
  // The last word of the shell that the test itself runs is a title.
  expect(steered).toEqual(['title: the end'])
})

test('what steers a terminal is noticed', async () => {
  expect(
    await commandsIn('\u001B[6n\u001B[2;2Hx\u001B]52;c;eA==\u0007\u001BPqx\u001B\\\u001Bc\u0007'),
  ).toEqual(['csi 6n', 'csi 2;2H', 'osc 52: c;eA==', 'dcs x', 'esc c', 'bell'])
})

/** Everything in the bytes that does something to a terminal but draw text, colour it, and move within its own rows. */
async function commandsIn(raw: string): Promise<readonly string[]> {
  const screen = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true })
  const found: string[] = []
  for (const code of [0, 1, 2])
    screen.parser.registerOscHandler(code, (text) => found.push(`title: ${text}`) > 0)
  for (const code of [4, 7, 8, 9, 10, 11, 50, 52, 777, 1337])
    screen.parser.registerOscHandler(code, (text) => found.push(`osc ${code}: ${text}`) > 0)
  screen.parser.registerDcsHandler({ final: 'q' }, (text) => found.push(`dcs ${text}`) > 0)
  // Reports that the terminal would type by itself, other places on the screen, and its windows.
  for (const final of ['n', 'c', 't', 'H', 'f', 'r', 'L', 'M', 'S', 'T'])
    screen.parser.registerCsiHandler({ final }, (given) => found.push(`csi ${given.join(';')}${final}`) > 0)
  for (const final of ['c', '7', '8', 'D', 'M'])
    screen.parser.registerEscHandler({ final }, () => found.push(`esc ${final}`) > 0)
  screen.onBell(() => found.push('bell'))
  await new Promise<void>((resolve) => screen.write(raw, resolve))
  return found
}
