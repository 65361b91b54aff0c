// Nothing of career reaches for a network, and nothing of it is written anywhere but in the user's folder and where they
// said. Shown twice: in the bundle, and by every command under a tracer that refuses sockets.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inPieces } from '../../scripts/bundle/in-pieces.mjs'
import { canaryFolder } from '../security/canary-folder.ts'
import { EVERY_RUN } from '../security/every-run.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const LOCAL = new Set(
  'assert async_hooks buffer child_process crypto events fs fs/promises module os path path/posix process readline stream string_decoder timers/promises tty url util v8'.split(
    ' ',
  ),
)

describe('the bundle', async () => {
  // The cutting alone, as the build begins: a build would put away the one that the tests beside this one run.
  const { metafile } = await inPieces(ROOT)
  const { inputs } = metafile
  const all = Object.values(metafile.outputs)
  /** The files of which something is left in the bundle. */
  const inside = [...new Set(all.flatMap((one) => partsIn(one.inputs)))].toSorted()

  test('asks Node.js for nothing that talks to other computers', () => {
    const asked = all.flatMap(({ imports }) =>
      imports.flatMap(({ path, external }) => (external ? [path] : [])),
    )
    expect(inside.length).toBeGreaterThan(500)
    // Each of them reads, writes, shows or calculates; a new one is to be thought about here.
    expect([...new Set(asked)].filter((name) => !LOCAL.has(name.replace(/^node:/u, '')))).toEqual([])
  })

  test('names nothing of the web that Node.js has at hand, and makes no code of a text', () => {
    const found = inside
      .filter((file) => existsSync(join(ROOT, file)) && !file.endsWith('.json'))
      .flatMap((file) =>
        globalsIn(file, readFileSync(join(ROOT, file), 'utf8')).map((name) => `${file}: ${name}`),
      )
    expect([...new Set(found)]).toEqual(THROUGH_PROCESS)
  })

  test('starts other programs in a few named places alone', () => {
    const starters = inside.filter((file) =>
      inputs[file]?.imports.some(({ path }) => /^(?:node:)?child_process$/u.test(path)),
    )
    expect(starters).toEqual([
      'src/adapters/git/run-git.ts',
      'src/adapters/system/run-editor.ts',
      'src/adapters/system/run-quietly.ts',
      'src/adapters/system/terminal-loan.ts',
    ])
  })
})

type Parts = Readonly<Record<string, { readonly bytesInOutput: number }>>

const partsIn = (parts: Parts): readonly string[] =>
  Object.entries(parts).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))

type Node = Readonly<Record<string, unknown>>

/** Every node of a program, with the one above it. */
function* nodesIn(node: unknown, above: Node | null = null): Generator<readonly [Node, Node | null]> {
  if (Array.isArray(node)) for (const one of node) yield* nodesIn(one, above)
  else if (typeof node === 'object' && node !== null) {
    const own = node as Node
    if (typeof own['type'] === 'string') yield [own, above]
    for (const value of Object.values(own))
      yield* nodesIn(value, typeof own['type'] === 'string' ? own : above)
  }
}

/** What reaches the web or a library of the system by itself, and what makes code of a text when it is called. */
const REACHES = new Set(
  'fetch WebSocket XMLHttpRequest EventSource Worker SharedWorker WebTransport importScripts WebAssembly'.split(
    ' ',
  ),
)
const MAKES_CODE = new Set(['eval', 'Function'])
const OF_PROCESS = new Set(['binding', '_linkedBinding', 'dlopen'])
/** Looks at files through it where Node.js itself is slow; see decision 0042. */
const THROUGH_PROCESS = ['src/adapters/files/stamps.ts: binding']

function globalsIn(file: string, code: string): readonly string[] {
  // Most of them have none of these words, and reading takes its time.
  if (![...REACHES, ...MAKES_CODE, ...OF_PROCESS].some((name) => code.includes(name))) return []
  return [...nodesIn(parseSync(file, code).program)].flatMap(([node, above]) => {
    const name = node['type'] === 'Identifier' ? String(node['name']) : ''
    const type = String(above?.['type'])
    const isMember =
      type === 'MemberExpression' && above?.['property'] === node && above['computed'] === false
    const isKey =
      /Property|MethodDefinition/u.test(type) && above?.['key'] === node && above['computed'] !== true
    const isCalled = /^(?:Call|New)Expression$/u.test(type) && above?.['callee'] === node
    const ofProcess = isMember && OF_PROCESS.has(name) && (above['object'] as Node)['name'] === 'process'
    const found =
      (REACHES.has(name) && !isMember && !isKey) || (MAKES_CODE.has(name) && isCalled) || ofProcess
    if (found) return [name]
    // By its name in a text, as with `Reflect.get`.
    const text = node['type'] === 'Literal' ? String(node['value']) : ''
    return type === 'CallExpression' && OF_PROCESS.has(text) ? [text] : []
  })
}

const tracer = spawnSync('strace', ['--version']).status === 0
if (!tracer) console.warn('strace is not here: that no command opens a socket is not shown')

describe.skipIf(!tracer)('every command, under a tracer that refuses every socket', () => {
  let home: Sandbox
  let log = ''
  let beside = ''
  beforeAll(() => {
    home = createSandbox()
    beside = join(home.home, 'tmp')
    mkdirSync(beside)
    log = traced(home, beside)
  }, 300_000)
  afterAll(() => home.remove())

  test('opens none to another computer', () => {
    const sockets = log.split('\n').filter((line) => /\b(?:socket|connect|bind|sendto|sendmsg)\(/u.test(line))
    // The C library asks a service of this computer for the name of a user, over a socket of the file system: `git` does so
    // to know who commits. Without the service it reads /etc/passwd.
    const others = sockets.filter(
      (line) => !/AF_UNIX/u.test(line) || (/connect\(/u.test(line) && !/\/(?:nscd|sss)\//u.test(line)),
    )
    expect(others).toEqual([])
    // The tracer saw every one of them run.
    expect(log.match(/exited with/gu)?.length).toBeGreaterThanOrEqual(RUNS.length)
  })

  test('writes nothing outside the folder of the user but what they named', () => {
    // Also what was tried in vain.
    const opened = /\bopenat\([^,\n]+, "([^"\n]*)", [^)\n]*\b(?:O_WRONLY|O_RDWR|O_CREAT)\b/gu
    const written = [...log.matchAll(opened)].map(([, path = '']) => path)
    const elsewhere = written.filter(
      (path) => !path.startsWith(`${home.home}/`) && !/^\/(?:dev\/(?:null|tty)|proc\/self)/u.test(path),
    )
    expect(written.length).toBeGreaterThan(20)
    expect([...new Set(elsewhere)].filter((path) => path.startsWith('/'))).toEqual([])
    expect(readdirSync(beside)).toEqual([])
    // What the runs name: `Anna`, and `out` with an ending.
    const others = readdirSync(home.home).filter((name) => !/^(?:Anna|out)(?:\.|$)/u.test(name))
    expect(others.toSorted()).toEqual(['.gitconfig', 'career', 'remote.git', 'tmp'])
  })

  test('makes files and folders for the user alone, whatever the shell allows others', () => {
    // From their first moment: drafts, temporary files and what is in an editor too, which are gone by now.
    // (git makes its folder and closes it a moment later, inside one of ours that is closed; what it keeps in it is closed.)
    const made = [
      ...log.matchAll(/\b(?:mkdir\(|openat\([^,\n]+, )"([^"\n]*)", (?:[^)\n]*O_CREAT[^)\n]*, )?(0\d+)/gu),
    ]
      .filter(([, path = '']) => path.startsWith(home.home) && !/\/(?:\.git|remote\.git)(?:\/|$)/u.test(path))
      .map(([, path = '', mode = '']) => `${mode} ${path.slice(home.home.length)}`)
    expect(made.length).toBeGreaterThan(40)
    expect(made.filter((one) => !/^0[67]00 /u.test(one))).toEqual([])
    const folder = join(home.home, 'career')
    const open = readdirSync(folder, { recursive: true })
      .map(String)
      // What git itself keeps its last message in; the folder around it is closed.
      .filter((name) => !name.endsWith('/COMMIT_EDITMSG'))
      .filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0 && !GIVEN.has(name))
    expect(open).toEqual([])
    expect(statSync(join(home.home, 'out.json')).mode & 0o077).toBe(0)
  })
})

/** One run of each command, unless there is time for all of them. */
const RUNS =
  process.env['SECURITY_RUNS'] === undefined
    ? EVERY_RUN.filter(
        (words, at) =>
          EVERY_RUN.findIndex((one) => named(one) === named(words)) === at || words.includes('OUT.json'),
      )
    : EVERY_RUN

/** The words of the command, with whether it is for others. */
function named(words: readonly string[]): string {
  return words.filter((word) => /^(?:[a-z]+|--(?:share|details|eml|for))$/u.test(word)).join(' ')
}

const FILES = canaryFolder({ kind: 'career', status: 'planned', share: 'manager', leftOut: new Set() }).files
/** Files that were there before keep the mode they have. */
const GIVEN = new Set(Object.keys(FILES).flatMap((file) => [file, file.split('/')[0] ?? '']))

/** Runs every command once, one after the other, in one shell. */
function traced({ home, env }: Sandbox, beside: string): string {
  const folder = join(home, 'career')
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text, { mode: 0o600 })
  }
  writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Sam\n\temail = sam@example.org\n')
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', join(home, 'remote.git')], { env: { ...env } })
  const lines = RUNS.map((words) =>
    ['career', '--today', '2026-11-21', ...words.map((word) => argument(word, words, home))]
      .map(quoted)
      .join(' '),
  )
  const script = join(home, '..', 'every-command.sh')
  const log = join(home, '..', 'trace.txt')
  writeFileSync(
    script,
    `umask 000\n${lines.map((line) => `${line} </dev/null >/dev/null 2>&1`).join('\n')}\n`,
  )
  const refused = 'socket,connect,bind,listen,accept,sendto'
  const ran = spawnSync(
    'strace',
    [
      '-f',
      '-qq',
      '--seccomp-bpf',
      '-o',
      log,
      '-s',
      '300',
      '-e',
      `trace=${refused},openat,mkdir,exit_group`,
      '-e',
      `inject=${refused}:error=EPERM`,
      '-e',
      'signal=none',
      'sh',
      script,
    ],
    {
      cwd: home,
      env: { ...env, TMPDIR: beside, TMP: beside, TEMP: beside, EDITOR: 'true', DISPLAY: '' },
      encoding: 'utf8',
    },
  )
  expect(ran.error).toBeUndefined()
  return readFileSync(log, 'utf8').replaceAll(/exit_group\(/gu, 'exited with (')
}

const argument = (word: string, words: readonly string[], home: string): string =>
  word
    .replace(/^OUT/u, join(home, 'out'))
    .replace('ARG', words[0] === 'sync' ? join(home, 'remote.git') : 'Anna')

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`
