// Has a fresh build carry out what people do most, and keeps what V8 made of the code on the way: the next start need
// not read and compile that again.
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TODAY, writeFolder } from '../../bench/folder.mjs'
import { FLOWS, RUNS } from './days.mjs'
import { alone, inScripts, pack } from './pack.mjs'
import { together } from './together.mjs'

/** Milliseconds: a screen on which nothing more comes is drawn; a command that takes so long never ends. */
const STILL = 400
const LONGEST = 60_000

/** Behind the name of a script that was used only after the screen was drawn. */
const LATER = '.later'

const RUN_ONCE = fileURLToPath(new URL('run-once.cjs', import.meta.url))

const LANGUAGES = ['nl', 'en']

/**
 * @param {string} root the folder of the package: the build looks beside itself for its templates
 * @param {readonly import('./pack.mjs').Piece[]} pieces
 * @returns {Promise<{ scripts: readonly import('./pack.mjs').Grouped[], made: Map<string, Buffer> }>} pieces that are used
 *   by the same commands in one script, and by its name what V8 made of it, for the very Node that builds
 */
export async function warmUp(root, pieces) {
  const place = mkdtempSync(join(tmpdir(), 'career-build-'))
  const dist = join(root, `.dist-${process.pid}`)
  try {
    const users = await usersOf(pieces, { place, dist })
    const groups = together(pieces, users)
    const scripts = inScripts(pieces, (name) => groups.get(name) ?? name)
    return { scripts, made: await whatIsMadeOf(pieces, scripts, { place, dist }) }
  } finally {
    rmSync(dist, { recursive: true, force: true })
    rmSync(place, { recursive: true, force: true })
  }
}

/** @typedef {{ readonly place: string, readonly dist: string }} Workshop */

/** @param {readonly import('./pack.mjs').Piece[]} pieces @param {Workshop} workshop @returns {Promise<Map<string, Set<string>>>} by its name, the commands that use a piece */
async function usersOf(pieces, { place, dist }) {
  putAfresh(dist, pack(alone(pieces), new Map()))
  /** @type {Map<string, Set<string>>} */
  const users = new Map()
  await Promise.all(
    LANGUAGES.map(async (language) => {
      for (const [at, { words, records }] of RUNS.entries()) {
        const into = join(place, `${language}-${at}`)
        const home = homeOf(place, `first-${language}`, records)
        // oxlint-disable-next-line no-await-in-loop -- each finds what the ones before it left
        const used = await carryOut({ home, dist, into, language, words })
        for (const number of used.keys()) {
          if (number.endsWith(LATER)) continue
          // What is read while somebody reads the question is kept apart from what that had to wait for.
          const user = used.has(`${number}${LATER}`) ? `${into}${LATER}` : into
          const name = nameOf(pieces, number)
          users.set(name, new Set([...(users.get(name) ?? []), user]))
        }
      }
    }),
  )
  return users
}

/**
 * A home with a folder of so many records in it, made at first use. Its files are not of just now: those the program would
 * read again at each start.
 * @param {string} place @param {string} whose @param {number} records
 */
function homeOf(place, whose, records) {
  const home = join(place, `${whose}-${records}`)
  if (records === 0 || existsSync(home)) return home
  writeFolder(folderIn(home), { records, today: TODAY })
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(home, name), LONG_AGO, LONG_AGO)
  return home
}

const LONG_AGO = new Date('2026-11-20T12:00:00')

/** @param {string} home */
const folderIn = (home) => join(home, 'career')

/** @param {readonly import('./pack.mjs').Piece[]} pieces @param {string} number */
const nameOf = (pieces, number) => pieces[Number(number)]?.name ?? ''

/**
 * @param {readonly import('./pack.mjs').Piece[]} pieces @param {readonly import('./pack.mjs').Grouped[]} scripts
 * @param {Workshop} workshop @returns {Promise<Map<string, Buffer>>} by the name of the script
 */
async function whatIsMadeOf(pieces, scripts, { place, dist }) {
  let made = new Map()
  for (const language of LANGUAGES)
    for (const { words, records } of RUNS) {
      putAfresh(dist, pack(scripts, made))
      // oxlint-disable-next-line no-await-in-loop -- each goes on with what was made in the one before
      const byNumber = await carryOut({
        home: homeOf(place, 'then', records),
        dist,
        into: join(place, 'made'),
        language,
        words,
      })
      made = new Map([...byNumber].map(([number, code]) => [nameOf(pieces, number), code]))
    }
  return made
}

/** The build before goes: with some forty of them in a row, their pieces would take hundreds of megabytes. */
function putAfresh(/** @type {string} */ dist, /** @type {ReadonlyMap<string, string | Buffer>} */ files) {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  for (const [name, contents] of files) writeFileSync(join(dist, name), contents)
}

/** @typedef {{ readonly home: string, readonly dist: string, readonly into: string, readonly language: string, readonly words: string[] }} Run */

/** @param {Run} run @returns {Promise<Map<string, Buffer>>} of every script used so far by who writes there, by the number of its first piece */
async function carryOut({ home, dist, into, language, words }) {
  for (const folder of [home, into]) mkdirSync(folder, { recursive: true })
  const args = [RUN_ONCE, dist, into, ...words]
  // A home of its own, and none of the settings of who builds.
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    CAREER_DIR: folderIn(home),
    // Not as an option: a start with one more reads more.
    CAREER_LANG: language,
    CAREER_TODAY: TODAY,
  }
  if (FLOWS.includes(words)) await askAtTerminal(args, { ...env, TERM: 'xterm-256color' })
  else await finished(spawn(process.execPath, args, { env, stdio: 'ignore', timeout: LONGEST }))
  return new Map(readdirSync(into).map((name) => [name, readFileSync(join(into, name))]))
}

/** @param {import('node:child_process').ChildProcess} child */
const finished = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve(null))
  })

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
