// npm run faults: breaks things under the bundled program, on purpose, and counts what is lost.
//
//   npm run faults -- [--row N] [--only NAME] [--seed N] [--quick]
//
// Each file of faults/rows/ tries one row of the list of faults in docs/faults.md. --row takes one of them, --only
// the parts whose name contains this, --quick a small part of each, --seed another sample where there is too much to try
// all of it. Exit 1 when anything was lost.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    row: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
    quick: { type: 'boolean' },
  },
})
const place = mkdtempSync(join(tmpdir(), 'career-results-'))
const results = join(place, 'results')
writeFileSync(results, '')

const rows = values.row === undefined ? [] : [`faults/rows/${values.row.padStart(2, '0')}`]
const only = values.only === undefined ? [] : ['-t', values.only]
const ran = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'faults/vitest.config.ts',
    ...rows,
    ...only,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      // What hangs is found on a busy machine as well, and what is slow there is no loss.
      PTY_PATIENCE_MS: '120000',
      FAULTS_RESULTS: results,
      FAULTS_SEED: values.seed ?? '1',
      FAULTS_QUICK: values.quick ? '1' : '0',
    },
  },
)

/** @type {{ row: number, fault: string, runs: number, losses: string[], skipped: string[] }[]} */
const lines = readFileSync(results, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
rmSync(place, { recursive: true, force: true })
lines.sort((one, other) => one.row - other.row)

console.log('\n| row | fault | runs | survived | lost |\n| --- | --- | ---: | ---: | ---: |')
for (const { row, fault, runs, losses } of lines)
  console.log(`| ${row} | ${fault} | ${runs} | ${runs - losses.length} | ${losses.length} |`)
for (const { fault, skipped } of lines)
  for (const why of new Set(skipped)) console.log(`\nNot tried: ${fault}: ${why}`)
const lost = lines.reduce((all, { losses }) => all + losses.length, 0)
const runs = lines.reduce((all, one) => all + one.runs, 0)
console.log(`\n${runs} runs, ${lost} lost; seed ${values.seed ?? '1'}${values.quick ? ', quick' : ''}`)
process.exitCode = ran.status === 0 && lost === 0 && lines.length > 0 ? 0 : 1
