// What a terminal, a system or cron may have around a command; none of it may change an answer. `npm run matrix` does
// the same with every command.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SURROUNDINGS } from '../../scripts/matrix/surroundings.mjs'
import { createSandbox, type Sandbox } from './sandbox.ts'

const COMMANDS = ['show anna --json', '--today 2026-12-01'] as const

let sandbox: Sandbox
let ordinary: string
/** Every command after the other, in one shell: what they print, and how each ends. */
const line = COMMANDS.map((words) => `"$NODE" "$CAREER" ${words} --lang nl; echo "ends with $?"`).join('; ')
const surrounded = async (env: Readonly<Record<string, string | undefined>>): Promise<string> => {
  const without = Object.keys(env).filter((name) => env[name] === undefined)
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >
  const ran = await sandbox.run(`${without.map((name) => `unset ${name}; `).join('')}${line}`, {
    env: { ...FIXED(), ...given },
  })
  expect(ran.stderr).toBe('')
  return ran.stdout
}
const FIXED = (): Readonly<Record<string, string>> => ({
  LANG: 'C.UTF-8',
  NO_COLOR: '',
  TERM: 'xterm-256color',
  CAREER_DIR: join(sandbox.home, 'career'),
  NODE: process.execPath,
  CAREER: join(import.meta.dirname, '..', '..', 'bin', 'career.js'),
})

beforeAll(async () => {
  sandbox = createSandbox()
  mkdirSync(join(sandbox.home, 'career', 'meetings'), { recursive: true })
  writeFileSync(
    join(sandbox.home, 'career', 'meetings', '2026-12-03-anna.yaml'),
    'id: m-3x9d\nkind: career\nwith: Anna\ndate: 2026-12-03\nstatus: planned\noutcome: één afspraak – over İzmir…\n',
  )
  ordinary = await surrounded({})
})
afterAll(() => sandbox.remove())

test('an ordinary terminal shows it all', () => {
  expect(ordinary).toContain('één afspraak – over İzmir…')
  expect(ordinary.match(/ends with 0/gu)).toHaveLength(COMMANDS.length)
})

test.each(SURROUNDINGS.map((one) => [one.name, one] as const))(
  '%s: the same answers',
  async (_name, { env, ascii }) => {
    const here = await surrounded(env)
    if (ascii !== true) return expect(here).toBe(ordinary)
    // JSON is data, and stays as it is; on the screen there are letters and signs of ASCII alone.
    expect(here).toContain('één afspraak – over İzmir…')
    const [, screen = ''] = /"command": "show"[^]*?\n\}\n([^]*)/u.exec(here) ?? []
    expect(screen).toContain('Anna')
    expect(screen.match(/[^\p{ASCII}\p{L}]/gu)).toBeNull()
  },
)

test('a folder that is gone from under the shell stops nothing', async () => {
  mkdirSync(join(sandbox.home, 'gone'))
  const ran = await sandbox.run(`rmdir ../gone; ${line}`, { cwd: join(sandbox.home, 'gone'), env: FIXED() })
  expect([ran.stdout, ran.stderr]).toEqual([ordinary, ''])
})
