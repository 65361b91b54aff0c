// Makes a fresh clone ready: installs the dependencies and builds dist/ when, and only when, they are missing or out of
// date. It runs before `npm start`, `npm test` and on every install, so one command is enough in a new clone. Only
// Node's own modules are used, because nothing is installed yet when it runs. Nothing goes to stdout: that belongs to
// the command that npm runs next. With --only-build nothing is installed, and the build is the quick one: for who runs one
// test again and again.
import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const lock = join(root, '.setup-lock')
const lockIsForgottenAfter = 10 * 60_000

const onlyBuild = process.argv.includes('--only-build')

process.exitCode = (!onlyBuild && (await install())) || (await build())

/** @returns {Promise<number>} the exit code */
async function install() {
  if (isInstalled()) return 0
  await takeLock()
  try {
    // Another terminal may have done it while we waited.
    if (isInstalled()) return 0
    say('installing (once) …')
    // --ignore-scripts also keeps this inner install from running `prepare`, and so us, again.
    return await npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')
  } finally {
    rmSync(lock, { force: true })
  }
}

function isInstalled() {
  // npm writes node_modules/.package-lock.json last, so an install that was interrupted counts as missing. esbuild is
  // looked for by name because an install without development dependencies leaves a full tree we cannot build with.
  const canBuild = existsSync(join(root, 'node_modules/esbuild/package.json'))
  // A link leads to the dependencies of another folder, and an install begins by emptying what is there.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return canBuild
  return canBuild && age('node_modules/.package-lock.json') >= age('package-lock.json')
}

/** @returns {Promise<number>} the exit code */
async function build() {
  const inputs = [
    'src',
    'templates',
    'scripts/bundle.mjs',
    'scripts/bundle',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]
  if (!existsSync(join(root, 'src/main.ts')) || age('dist/main.js') >= Math.max(...inputs.map(newest)))
    return 0
  say('building …')
  return run(process.execPath, [join(root, 'scripts/bundle.mjs'), ...(onlyBuild ? [] : ['--warm'])], {})
}

/** Two installs in one folder break each other: `npm ci` starts by removing what the other has just written. */
async function takeLock() {
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (!isAboutExisting(error)) throw error
    }
    if (!isLockHeld()) rmSync(lock, { force: true })
    else {
      if (!waited) say('waiting for an install in another terminal …')
      await sleep(200)
    }
  }
}

function isLockHeld() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > lockIsForgottenAfter) return false
    // A lock without a number has been made this instant, and is about to get one.
    const pid = Number(readFileSync(lock, 'utf8'))
    return pid === 0 || process.kill(pid, 0)
  } catch {
    return false
  }
}

/** @param {unknown} error */
function isAboutExisting(error) {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
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

/** @param {string} command @param {string[]} args @param {{ shell?: boolean }} options @returns {Promise<number>} */
function run(command, args, options) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: ownSettings(), stdio: ['ignore', 2, 2], ...options })
    let stoppedBy = 0
    // On Ctrl-C npm goes on for seconds to tidy up, and would be in the way of the next start. What it leaves behind
    // when it ends at once counts as not installed, and is removed by the next install.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        stoppedBy = 128 + constants.signals[signal]
        child.kill('SIGKILL')
      })
    }
    child.on('error', (error) => {
      say(error.message)
      done(1)
    })
    child.on('close', (code) => done(stoppedBy || (code ?? 1)))
  })
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
