import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROUND, SHEETS } from './round.mjs'

/** What a newer Node or a fault of ours would say; nothing a user should ever read. */
const NOISE = /\(node:\d+\)|Warning:|^\s+at .+:\d+:\d+/mu

/**
 * Runs every command once.
 * @param {string} node the program that runs it
 * @param {string} career the installed start file
 * @param {string} home an empty folder
 * @returns {{ run: number, faults: string[] }}
 */
export function runRound(node, career, home) {
  mkdirSync(home, { recursive: true })
  for (const [name, text] of Object.entries(SHEETS)) writeFileSync(join(home, name), text)
  const faults = ROUND.flatMap((row) => faultOf(node, career, home, row))
  return { run: ROUND.length, faults: [...faults, ...missing(node, career, home)] }
}

/**
 * @param {string} node @param {string} career @param {string} home @param {import('./round.mjs').Row} row
 * @returns {string[]}
 */
function faultOf(
  node,
  career,
  home,
  { words, today = '2026-11-20', stdin = '', exit = 0, shows = /./u, env = {} },
) {
  const ran = run(node, career, home, [...words, '--today', today, '--lang', 'en'], { stdin, env })
  const said = `career ${words.join(' ')}: `
  if (ran.status !== exit)
    return [`${said}exit ${ran.status ?? ran.signal}, not ${exit}: ${ran.stderr.slice(0, 300)}`]
  if (NOISE.test(ran.stderr) || NOISE.test(ran.stdout)) return [`${said}${ran.stderr.slice(0, 300)}`]
  if (exit === 0 && !shows.test(ran.stdout)) return [`${said}shows ${ran.stdout.slice(0, 200)}`]
  return []
}

/** Every command there is has a row, or the round proves less than it says. @param {string} node @param {string} career @param {string} home */
function missing(node, career, home) {
  const { stdout } = run(node, career, home, ['completion', 'bash'], {})
  const all = /^ {4}''\) below='([^']*)'/mu.exec(stdout)?.[1]?.split(' ') ?? []
  const tried = new Set(ROUND.map(({ words }) => words[0]))
  return all.filter((name) => !tried.has(name)).map((name) => `career ${name} is not in the round`)
}

/**
 * @param {string} node @param {string} career @param {string} home @param {string[]} words
 * @param {{ stdin?: string, env?: Record<string, string> }} more
 */
export const run = (node, career, home, words, { stdin = '', env = {} }) =>
  spawnSync(node, [career, ...words], {
    cwd: home,
    env: {
      HOME: home,
      USERPROFILE: home,
      APPDATA: join(home, 'AppData'),
      SystemRoot: process.env['SystemRoot'],
      PATH: process.env['PATH'],
      TZ: 'Europe/Amsterdam',
      LANG: 'C.UTF-8',
      ...env,
    },
    input: stdin,
    encoding: 'utf8',
    timeout: 60_000,
  })
