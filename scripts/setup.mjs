// Makes a fresh clone ready: installs the dependencies and builds dist/ when, and only when, they are missing or out of
// date. It runs before `npm start`, `npm test` and on every install, so one command is enough in a new clone. Only
// Node's own modules are used, because nothing is installed yet when it runs. Nothing goes to stdout: that belongs to
// the command that npm runs next.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

if (install()) build()

function install() {
  // npm writes node_modules/.package-lock.json last, so an install that was interrupted counts as missing. esbuild is
  // looked for by name because an install without development dependencies leaves a full tree we cannot build with.
  const canBuild = existsSync(join(root, 'node_modules/esbuild/package.json'))
  if (canBuild && age('node_modules/.package-lock.json') >= age('package-lock.json')) return true
  say('installing (once) …')
  // --ignore-scripts also keeps this inner install from running `prepare`, and so us, again.
  return npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')
}

function build() {
  const inputs = [
    'src',
    'templates',
    'scripts/bundle.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]
  if (!existsSync(join(root, 'src/main.ts')) || age('dist/main.js') >= Math.max(...inputs.map(newest)))
    return true
  say('building …')
  return run(process.execPath, [join(root, 'scripts/bundle.mjs')], {})
}

/** @param {string} path */
function age(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Folders count too: theirs is the only date that changes when a file is removed. @param {string} path @returns {number} */
function newest(path) {
  const itself = statSync(join(root, path), { throwIfNoEntry: false })
  if (!itself) return 0
  if (!itself.isDirectory()) return itself.mtimeMs
  return Math.max(itself.mtimeMs, ...readdirSync(join(root, path)).map((name) => newest(join(path, name))))
}

/** @param {string[]} args */
function npm(...args) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], {})
  return run('npm', args, { shell: process.platform === 'win32' })
}

/** @param {string} command @param {string[]} args @param {{ shell?: boolean }} options */
function run(command, args, options) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: ownSettings(),
    stdio: ['ignore', 2, 2],
    ...options,
  })
  if (error) say(error.message)
  if (status !== 0) process.exitCode = status ?? 1
  return status === 0
}

/** An outer npm passes its settings on: without this, `npm install -g .` makes the inner install a global one too. */
function ownSettings() {
  const leaking =
    /^npm_config_(global|location|prefix|local_prefix|global_prefix|dry_run|omit|include|save.*|package|yes|call|workspace.*)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !leaking.test(name)))
}

/** @param {string} what */
function say(what) {
  process.stderr.write(`career: ${what}\n`)
}
