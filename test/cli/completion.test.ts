// What the shells themselves offer, asked of bash and fish; test/pty/completion.test.ts presses Tab in a terminal.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { completionScript } from '../../src/cli/completion/script.ts'
import { SHELLS, type Shell } from '../../src/cli/completion/shells.ts'
import { commandsIn, type Tree } from '../../src/cli/completion/tree.ts'
import { withSetting } from '../../src/domain/settings/user-file.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { wholeTree } from '../support/command-tree.ts'

/** Names of files in the folder of conversations; some were put there by somebody who means harm. */
const FILES = [
  '2026-12-03-anna.yaml',
  '2026-11-02-zoë.yaml',
  '2026-01-02-jan-willem.yaml',
  'piet.yaml',
  '2026-01-01-$(touch PWNED).yaml',
  '2026-01-01-a;touch PWNED.yaml',
  '`touch PWNED`.yaml',
  '-rf.yaml',
]

/** fish quotes what it puts on the line, so it offers these too. */
const HOSTILE = /PWNED|-rf/u

/** What is typed before Tab, and what is offered; null where the shell goes on with the names of files. */
const CASES: readonly (readonly [readonly string[], readonly string[] | null])[] = [
  [['pr'], ['prep', 'practice']],
  [
    ['meetings', ''],
    ['cancel', 'held', 'list', 'move', 'note'],
  ],
  [
    ['--lang', 'en', 'pr'],
    ['prep', 'practice'],
  ],
  [
    ['--lang', ''],
    ['en', 'nl'],
  ],
  [
    ['prep', '--q'],
    ['--questions', '--quick'],
  ],
  [['mail', '--eml', '--o'], ['--open']],
  [
    ['goals', 'done', 'g-1', ''],
    ['milestone', 'reading', 'training'],
  ],
  [['coach', '--as', 'q'], ['question']],
  [['completion', 'p'], ['powershell']],
  [['meetings', 'move', 'a'], ['anna']],
  [
    ['prep', '2026-1'],
    ['2026-11-02-zoë', '2026-12-03-anna'],
  ],
  [['invite', 'z'], ['zoë']],
  [['--dir', '/nowhere', 'prep', ''], []],
  [['prep', '--dir', '/nowhere', ''], []],
  [['--dir=/nowhere', 'prep', ''], []],
  [['prep', '--', '--q'], []],
  [['agreements', 'add', 'x'], []],
  [['prep', '--answers', 'sheet'], null],
]

let home: string
let tree: Tree
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'career-completion-'))
  mkdirSync(join(home, 'career', 'meetings'), { recursive: true })
  for (const file of FILES) writeFileSync(join(home, 'career', 'meetings', file), '')
  writeFileSync(join(home, 'sheet.yaml'), '')
  tree = await wholeTree(nl)
  for (const shell of SHELLS) writeFileSync(join(home, shell), completionScript(shell, tree))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A folder of which the name has to stand in quotes in the user's own settings; the environment that finds those. */
function ownFolder(): Readonly<Record<string, string>> {
  const folder = join(home, 'werk: plan')
  mkdirSync(join(folder, 'meetings'), { recursive: true })
  writeFileSync(join(folder, 'meetings', 'els.yaml'), '')
  mkdirSync(join(home, 'settings', 'career'), { recursive: true })
  writeFileSync(join(home, 'settings', 'career', 'config.yaml'), withSetting('', 'folder', folder))
  return { XDG_CONFIG_HOME: join(home, 'settings') }
}

function run(
  program: string,
  args: readonly string[],
  script: string,
  more: Readonly<Record<string, string>> = {},
): readonly string[] {
  const env = { HOME: home, PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8', ...more }
  const ran = spawnSync(program, args, { cwd: home, env, input: script, encoding: 'utf8' })
  expect([ran.stderr, ran.status]).toEqual(['', 0])
  // Reading the names of files ran none of them.
  expect(readdirSync(home)).not.toContain('PWNED')
  return ran.stdout.split('\n').slice(0, -1)
}

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0

/** Says why nothing was checked, where the report of the tests is read. */
const inShell = (program: Shell | 'pwsh', tests: () => void): void => {
  if (isInstalled(program)) describe(program, tests)
  else test.skip(`${program} is not installed here, so what it offers was not checked`, () => {})
}

const words = (line: readonly string[]): string => line.map((word) => `'${word}'`).join(' ')

inShell('bash', () => {
  /** bash parts `--dir=x` at the sign, as its words are by default. */
  const parted = (word: string): readonly string[] => word.split(/(=)/u)

  test('offers what fits', () => {
    const script = [
      'set -u; source ./bash; source ./bash; IFS=x; set +u',
      // Only while Tab is pressed does bash know of the rest of the completion.
      'compopt() { COMPREPLY+=("files: $*"); }',
      'ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _career; echo "${COMPREPLY[*]-}"; }',
      'IFS=" "',
      ...CASES.map(([line]) => `ask career ${words(line.flatMap(parted))}`),
    ].join('\n')
    const offered = run('bash', ['--norc'], script)
    expect(offered.map((line) => line.split(' ').filter(Boolean).toSorted())).toEqual(
      CASES.map(([, expected]) => (expected ?? ['files:', '-o', 'default']).toSorted()),
    )
  })

  test('finds names in the folder of the own settings', () => {
    const ask = `source ./bash; COMP_WORDS=(career prep ''); COMP_CWORD=2; _career; echo "\${COMPREPLY[*]}"`
    expect(run('bash', ['--norc'], ask, ownFolder())).toEqual(['els'])
  })

  test('takes a sign between an option and its value as the value begins', () => {
    const ask = (line: string): string =>
      `source ./bash; COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _career; echo "\${COMPREPLY[*]}"`
    expect(run('bash', ['--norc'], ask("career --lang '='"))).toEqual(['nl en'])
    expect(run('bash', ['--norc'], ask("career --lang '=' n"))).toEqual(['nl'])
  })
})

inShell('fish', () => {
  test('finds names in the folder of the own settings', () => {
    const ask = 'source ./fish; complete -C "career invite "'
    expect(run('fish', ['--no-config', '-c', ask], '', ownFolder()).map((row) => row.split('\t')[0])).toEqual(
      ['els'],
    )
  })

  test('offers what fits, with what it does', () => {
    const script = [
      'source ./fish; source ./fish',
      ...CASES.map(([line]) => `complete -C "career ${line.join(' ')}"; echo ===`),
    ].join('\n')
    const offered = run('fish', ['--no-config', '-c', script], '')
      .join('\n')
      .split('===')
      .slice(0, CASES.length)
    const rows = offered.map((text) => text.split('\n').filter((row) => row !== '' && !HOSTILE.test(row)))
    expect(rows.map((row) => row.map((one) => one.split('\t', 1).join('')).toSorted())).toEqual(
      CASES.map(([line, expected]) =>
        // After -- fish offers all names that have the letter in them.
        line.includes('--') ? expect.any(Array) : (expected?.toSorted() ?? ['sheet.yaml']),
      ),
    )
    expect(rows[0]).toContain(`prep\t${nl.summaries.prep}`)
  })
})

inShell('pwsh', () => {
  test('offers what fits', () => {
    const offered = CASES.map(([line]) => {
      const typed = `career ${line.join(' ')}`
      const ask = `. ./powershell; (TabExpansion2 '${typed}' ${typed.length}).CompletionMatches.CompletionText -join ' '`
      return run('pwsh', ['-NoProfile', '-NonInteractive', '-Command', ask], '')
    })
    expect(offered.map(([line = '']) => line.split(' ').filter(Boolean).toSorted())).toEqual(
      CASES.map(([, expected]) => expected?.toSorted() ?? expect.any(Array)),
    )
  })
})

describe.each([nl, en])('the scripts in $language', (texts) => {
  test.each(SHELLS)('%s knows every command and every option', async (shell) => {
    const { root, everywhere } = await wholeTree(texts)
    const script = completionScript(shell, { root, everywhere })
    for (const { path, options } of commandsIn(root)) {
      expect(script.includes(path.split(' ').at(-1) ?? ''), path).toBe(true)
      for (const name of [...options, ...everywhere].flatMap(({ names }) => names))
        expect(
          new RegExp(`${name}\\b|-[ls] ${name.replace(/^-+/u, '')}\\b`, 'u').test(script),
          `${path} ${name}`,
        ).toBe(true)
    }
    // Nothing typed is ever made a command of.
    expect(script).not.toMatch(/\beval\b|Invoke-Expression|\biex\b/u)
  })

  test('a quote in an explanation ends nothing', async () => {
    const { root } = await wholeTree(texts)
    const hostile: Tree = {
      root: { ...root, commands: [], options: [] },
      everywhere: [
        {
          names: ['--x'],
          description: "it's ’$(touch PWNED)` \\",
          placeholder: null,
          value: null,
          optional: false,
        },
      ],
    }
    expect(completionScript('zsh', hostile)).toContain(`'--x:it'\\''s ’$(touch PWNED)\` \\'`)
    expect(completionScript('fish', hostile)).toContain(`'it\\'s ’$(touch PWNED)\` \\\\'`)
    expect(completionScript('powershell', hostile)).toContain("'it''s ’’$(touch PWNED)` \\'")
  })
})
