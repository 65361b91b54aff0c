import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install, pack } from './pack.mjs'
import { ROUND, SHEETS } from './round.mjs'
import { run } from './run-round.mjs'

/** Versions of before, by their commit: a folder made with each has to be all there after an upgrade. */
const BEFORE = ['8b65ab5', '91735f8']

/**
 * Makes a folder with an older career, puts the new one over it, and looks whether everything is still there.
 * @param {string} root @param {string} tarball the new one @param {string} place
 * @returns {{ row: string, faults: string[] }[]}
 */
export const upgrades = (root, tarball, place) =>
  BEFORE.map((commit) => {
    const source = join(place, commit)
    if (!checkedOut(root, commit, source))
      return {
        row: `upgrade from ${commit} | not tried: that commit is not in this copy of the repository`,
        faults: [],
      }
    symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'))
    const old = install(pack(source, join(place, `${commit}-package`)), join(place, `${commit}-installed`))
    const home = join(place, `${commit}-home`)
    const made = makeWith(old, home)
    const before = ask(old, home, 'list')
    // Over the old one, as `npm install -g` does it.
    install(tarball, join(place, `${commit}-installed`))
    const faults = compare(before, old, home)
    return { row: `upgrade from ${commit} | ${made} commands before | ${faults.length} faults`, faults }
  })

/** @param {string} root @param {string} commit @param {string} to */
function checkedOut(root, commit, to) {
  mkdirSync(to, { recursive: true })
  const archive = spawnSync('git', ['archive', '--format=tar', commit], { cwd: root, maxBuffer: 1 << 28 })
  return archive.status === 0 && spawnSync('tar', ['-x', '-C', to], { input: archive.stdout }).status === 0
}

/** What the old one can do of the round; a command that it does not have yet is passed over. @param {string} career @param {string} home */
function makeWith(career, home) {
  mkdirSync(home, { recursive: true })
  for (const [name, text] of Object.entries(SHEETS)) writeFileSync(join(home, name), text)
  return ROUND.filter(({ words, today = '2026-11-20', stdin = '', env = {} }) => {
    if (words[0] === 'undo') return false
    const ran = run(process.execPath, career, home, [...words, '--today', today, '--lang', 'en'], {
      stdin,
      env,
    })
    return ran.status === 0
  }).length
}

const WORDS = ['--today', '2026-12-04', '--lang', 'en', '--json']

/** @param {string} career @param {string} home @param {string} command */
const ask = (career, home, command) => run(process.execPath, career, home, [command, ...WORDS], {}).stdout

/** What is listed, checked and saved, against what was listed before. @param {string} before @param {string} career @param {string} home */
function compare(before, career, home) {
  const files = filesIn(join(home, 'career'))
  const after = ask(career, home, 'list')
  const faults = before === after && before.length > 0 ? [] : [`after an upgrade the list says: ${after}`]
  const check = run(process.execPath, career, home, ['check', ...WORDS], {})
  if (check.status !== 0) faults.push(`after an upgrade check says: ${check.stdout}${check.stderr}`)
  if (filesIn(join(home, 'career')) !== files) faults.push('reading after an upgrade changed a file')
  const saved = run(process.execPath, career, home, ['log', 'after the upgrade', '--today', '2026-12-04'], {})
  if (saved.status !== 0) faults.push(`after an upgrade nothing can be saved: ${saved.stderr}`)
  return faults
}

/** Every file of the folder with its text, but what the program keeps for itself. @param {string} folder */
function filesIn(folder) {
  if (!existsSync(folder)) return ''
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.career'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => `${path}\n${readFileSync(path, 'utf8')}`)
    .join('\n')
}
