import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROUND, SHEETS } from './round.mjs'

/** @typedef {{ name: string, env: Record<string, string | undefined>, ascii?: true }} Surroundings */

/** Surroundings a terminal, a system or a task of cron may have; none may change an answer. @type {readonly Surroundings[]} */
export const SURROUNDINGS = [
  { name: 'LANG=C', env: { LANG: 'C' }, ascii: true },
  { name: 'LC_ALL=POSIX', env: { LC_ALL: 'POSIX' }, ascii: true },
  { name: 'LANG=nl_NL.ISO-8859-1', env: { LANG: 'nl_NL.ISO-8859-1' }, ascii: true },
  { name: 'LC_ALL=tr_TR.UTF-8', env: { LC_ALL: 'tr_TR.UTF-8' } },
  { name: 'LANG unset', env: { LANG: undefined } },
  { name: 'TERM=dumb', env: { TERM: 'dumb' } },
  { name: 'TERM=none', env: { TERM: 'none' } },
  { name: 'TERM unset', env: { TERM: undefined } },
  { name: 'NO_COLOR=1', env: { NO_COLOR: '1' } },
  { name: 'FORCE_COLOR=3', env: { FORCE_COLOR: '3' } },
  { name: 'NO_COLOR=1 FORCE_COLOR=1', env: { NO_COLOR: '1', FORCE_COLOR: '1' } },
  { name: 'COLUMNS=0', env: { COLUMNS: '0' } },
  { name: 'COLUMNS=x', env: { COLUMNS: 'x' } },
  { name: 'COLUMNS=20', env: { COLUMNS: '20' } },
  { name: 'HOME unset', env: { HOME: undefined } },
  { name: 'HOME=/nowhere', env: { HOME: '/nowhere' } },
  { name: 'PATH empty', env: { PATH: '' } },
  { name: 'TZ=Pacific/Kiritimati', env: { TZ: 'Pacific/Kiritimati' } },
  { name: 'TZ=Pacific/Pago_Pago', env: { TZ: 'Pacific/Pago_Pago' } },
  { name: 'TZ=nonsense', env: { TZ: 'nonsense' } },
]

/**
 * Runs every command in each of the surroundings, and in ordinary ones: the answers have to be the same.
 * @param {string} career @param {string} place
 * @returns {{ row: string, faults: string[] }[]}
 */
export function inSurroundings(career, place) {
  const ordinary = roundIn(career, join(place, 'ordinary'), {})
  return SURROUNDINGS.map(({ name, env, ascii }, at) => {
    const here = roundIn(career, join(place, String(at)), env)
    const faults = here.flatMap((said, row) => {
      const [command] = ROUND[row]?.words ?? []
      // What it shows is where each setting comes from: the surroundings, among others.
      if (command === 'config') return []
      const words = `${name}: career ${ROUND[row]?.words.join(' ')}`
      // Signs beyond ASCII are shown otherwise there; letters are not, and the length of no line changes.
      const same = ascii
        ? inLetters(said.out) === inLetters(ordinary[row]?.out ?? '')
        : said.out === ordinary[row]?.out
      if (!same) return [`${words} says ${JSON.stringify(said.out.slice(0, 300))}`]
      return said.status === ordinary[row]?.status
        ? []
        : [`${words} ends with ${said.status}: ${said.error.slice(0, 200)}`]
    })
    return { row: `${name.padEnd(25)} | ${here.length} commands, ${faults.length} faults`, faults }
  })
}

/** @param {string} text */
const inLetters = (text) => text.replaceAll(/[^\p{L}\p{N}\n]/gu, '?')

/** @param {string} career @param {string} home @param {Record<string, string | undefined>} env */
function roundIn(career, home, env) {
  mkdirSync(home, { recursive: true })
  for (const [name, text] of Object.entries(SHEETS)) writeFileSync(join(home, name), text)
  return ROUND.map(({ words, today = '2026-11-20', stdin = '', env: own = {} }) => {
    const ordinary = {
      HOME: home,
      PATH: process.env['PATH'],
      LANG: 'C.UTF-8',
      TZ: 'Europe/Amsterdam',
      ...own,
    }
    const ran = spawnSync(process.execPath, [career, ...words, '--today', today, '--lang', 'en'], {
      cwd: home,
      // The folder is named, for the home is not always there.
      env: { ...ordinary, ...env, CAREER_DIR: join(home, 'career') },
      input: stdin,
      encoding: 'utf8',
      timeout: 60_000,
    })
    return {
      status: ran.status,
      out: ran.stdout.replaceAll(home, '~'),
      error: ran.stderr.replaceAll(home, '~'),
    }
  })
}
