// Has a fresh build carry out what people do most, and keeps what V8 made of the code on the way: the next start need
// not read and compile that again.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack } from './pack.mjs'

/** Milliseconds: a screen on which nothing more comes is drawn; a command that takes so long never ends. */
const STILL = 400
const LONGEST = 60_000

const RUN_ONCE = fileURLToPath(new URL('run-once.cjs', import.meta.url))

/** A day of somebody who uses the program, in both languages; each command finds what the ones before it left. */
const COMMANDS = [
  ['--version'],
  ['--help'],
  ['prpe'],
  ['log', '+ de overdracht liep goed'],
  ['log', 'een rustige dag'],
  ['win', 'Het inwerkplan is af en Karim gebruikt het al'],
  ['win', 'Drie collega’s vroegen om hulp bij het rooster'],
  ['agreements', 'add', 'Anna mailt HR vóór 15 januari over het budget', '--with', 'Anna'],
  [],
  ['agreements'],
  ['agreements', 'done', 'a'],
  ['search', 'inwerkplan'],
  ['list'],
  ['review', '--questions'],
  ['checkin', '--questions'],
  ['report'],
]

/** Flows are asked at a terminal: their first question is what one waits for. */
const FLOWS = [['prep'], ['checkin'], ['debrief'], ['review']]

/**
 * @param {string} root the folder of the package: the build looks beside itself for its templates
 * @param {readonly { name: string, code: string }[]} scripts
 * @returns {Promise<Map<string, Buffer>>} by the name of a piece, what V8 made of it, for the very Node that builds
 */
export async function warmUp(root, scripts) {
  const place = mkdtempSync(join(tmpdir(), 'career-build-'))
  const dist = join(root, `.dist-${process.pid}`)
  try {
    let made = new Map()
    for (const language of ['nl', 'en'])
      for (const words of [...COMMANDS, ...FLOWS]) {
        putAfresh(dist, pack(scripts, made))
        const run = { place, dist, words: [...words, '--lang', language] }
        // oxlint-disable-next-line no-await-in-loop -- each goes on with what was made in the one before
        made = await carryOut(run, FLOWS.includes(words))
      }
    return made
  } finally {
    rmSync(dist, { recursive: true, force: true })
    rmSync(place, { recursive: true, force: true })
  }
}

/** The build before goes: with some forty of them in a row, their pieces would take hundreds of megabytes. */
function putAfresh(/** @type {string} */ dist, /** @type {ReadonlyMap<string, string | Buffer>} */ files) {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  for (const [name, contents] of files) writeFileSync(join(dist, name), contents)
}

/** @typedef {{ readonly place: string, readonly dist: string, readonly words: readonly string[] }} Run */

/** @param {Run} run @param {boolean} atTerminal @returns {Promise<Map<string, Buffer>>} of every piece used so far */
async function carryOut({ place, dist, words }, atTerminal) {
  const into = join(place, 'made')
  mkdirSync(into, { recursive: true })
  const args = [RUN_ONCE, dist, into, ...words]
  // A home of its own, and none of the settings of who builds.
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: place,
    CAREER_DIR: join(place, 'career'),
    CAREER_TODAY: '2026-11-21',
  }
  if (atTerminal) await askAtTerminal(args, { ...env, TERM: 'xterm-256color' })
  else spawnSync(process.execPath, args, { env, stdio: 'ignore', timeout: LONGEST })
  return new Map(readdirSync(into).map((name) => [`./${name}`, readFileSync(join(into, name))]))
}

/** Stops at the first question. Without a terminal to be had, the flows are slower at their first start, and no less right. */
async function askAtTerminal(/** @type {string[]} */ args, /** @type {Record<string, string>} */ env) {
  const pty = await import('@lydell/node-pty').catch(() => null)
  if (pty === null) return
  const terminal = pty.spawn(process.execPath, args, { env, cols: 80, rows: 24 })
  await new Promise((resolve) => {
    const tooLong = setTimeout(() => terminal.kill('SIGKILL'), LONGEST)
    let still = setTimeout(() => {}, 0)
    terminal.onData(() => {
      clearTimeout(still)
      still = setTimeout(() => terminal.write('\u0003'), STILL)
    })
    terminal.onExit(() => {
      clearTimeout(still)
      clearTimeout(tooLong)
      resolve(null)
    })
  })
}
