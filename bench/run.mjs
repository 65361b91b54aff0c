// How long somebody waits for career, measured, and the page that says so.
//
//   npm run bench -- [--only ID,…] [--rounds 15] [--records MOST] [--no-peers] [--no-page]
//
// CPU time of each command is given as a ratio to a bare start of Node.js (`node -e 0`) in the same round; all commands
// take turns, so that a busy machine or a clock that slows down weighs on all of them alike.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { createFolders } from './folders.mjs'
import { install } from './installed.mjs'
import { answerToNext, keyEcho } from './latency.mjs'
import { createMeter, median } from './measure.mjs'
import { pageOf } from './page.mjs'
import { createPeers } from './peers.mjs'
import { ROWS, wordsOf } from './rows.mjs'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const { values: wish } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    records: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    'no-page': { type: 'boolean', default: false },
  },
})
const rounds = Number(wish.rounds)
const only = wish.only?.split(',') ?? null
const isWanted = (/** @type {string} */ id) => only === null || only.some((one) => id.startsWith(one))

const place = mkdtempSync(join(tmpdir(), 'career-bench-'))
process.once('exit', () => rmSync(place, { recursive: true, force: true }))

const meter = createMeter(place)
const installed = install(place)
const career = (/** @type {readonly string[]} */ words) => ['node', installed.career, ...words]
const completion = join(place, 'completion.bash')
writeFileSync(completion, start(['completion', 'bash']).stdout)
const plainLoop = join(place, 'plain-loop.cjs')
await build({
  entryPoints: [join(root, 'bench', 'plain-loop.mjs')],
  outfile: plainLoop,
  bundle: true,
  platform: 'node',
  logLevel: 'error',
})

const folders = createFolders(place, wish.records === undefined ? null : Number(wish.records))
const rows = ROWS.filter((row) => isWanted(row.id) && folders.fits(row))
say(`making folders for ${rows.length} rows in ${place}`)
for (const row of rows) settle(row)
// What was written in the last two seconds an index may not trust yet.
pause(2500)
const failures = rows.flatMap((row) => troubleWith(row))
const usable = rows.filter(({ id }) => !failures.some((one) => one.id === id))

/** @type {Map<string, import('./measure.mjs').Taken[]>} */
const taken = new Map()
/** @type {Map<string, number[]>} */
const ratios = new Map()
const peers = wish['no-peers'] ? [] : createPeers(place).filter(({ id }) => isWanted(id))
for (let round = 1; round <= rounds; round++) {
  say(`round ${round} of ${rounds}`)
  oneRound()
}

const waits = isWanted('answer') || isWanted('key') ? latencies() : []
const page = pageOf({
  rows: usable,
  taken,
  ratios,
  failures,
  waits,
  peers,
  rounds,
  installed,
  missing: wish['no-peers'] ? [] : createPeers.missing(),
})
console.log(page)
if (only === null && !wish['no-page'] && wish.records === undefined)
  writeFileSync(join(root, 'docs', 'performance.md'), page)

/** One turn of everything. What a row took is set against the bare starts of its own round. */
function oneRound() {
  const inRound = new Map([...usable, ...peers].map((one) => [one.id, turnOf(one)]))
  const bare = [run('bare', ['node', '-e', '0'])]
  let count = 0
  /** @type {[string, number][]} */
  const costs = []
  for (const [id, turn] of inRound) {
    if (count++ % 4 === 0) bare.push(run('bare', ['node', '-e', '0']))
    costs.push([id, turn()])
  }
  const one = median(bare)
  for (const [id, cpu] of costs) ratios.set(id, [...(ratios.get(id) ?? []), cpu / (id === 'cold' ? 1 : one)])
}

/** @param {import('./rows.mjs').Row | import('./peers.mjs').Peer} one @returns {() => number} gives its CPU time */
function turnOf(one) {
  if ('command' in one) return () => run(one.id, one.command(), one.environment)
  return () => {
    const folder = folders.ready(one)
    const command = commandOf(one, folder)
    if (one.until !== undefined) {
      const ran = meter.inTerminal({ command }, [{ wait: one.until }])
      keep(one.id, ran)
      return ran.moments[0]?.cpu ?? Number.NaN
    }
    const cpu = run(one.id, command)
    return one.use === 'cold' ? cpu / run('plain-loop', ['node', plainLoop, folder]) : cpu
  }
}

/** @param {string} id @param {readonly string[]} command @param {Readonly<Record<string, string>>} [environment] */
function run(id, command, environment = {}) {
  const ran = meter.run({ command, environment })
  keep(id, ran)
  return ran.cpu
}

/** @param {string} id @param {import('./measure.mjs').Taken} ran */
function keep(id, ran) {
  taken.set(id, [...(taken.get(id) ?? []), ran])
}

/** Used a little before it is measured, so that there is an index if there is ever one. @param {import('./rows.mjs').Row} row */
function settle(row) {
  if (row.records === null) return
  const at = ['--dir', folders.folderFor(row), '--today', '2026-11-21']
  for (const words of [['log', 'een rustige dag'], []]) start([...at, ...words])
}

/** @param {import('./rows.mjs').Row} row @param {string} folder */
function commandOf(row, folder) {
  if (row.use !== 'shell') return career(wordsOf(row, folder))
  const word = row.words.join(' ')
  const ask = `source "$0"; COMP_WORDS=(career ${word}); COMP_CWORD=1; _career career ${word} career`
  return ['bash', '--norc', '-c', `${ask}; test -n "$COMPREPLY"`, completion]
}

/** Does it do its work at all? @param {import('./rows.mjs').Row} row */
function troubleWith(row) {
  const [program = '', ...words] = commandOf(row, folders.ready(row))
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8', input: '' })
  const right = row.until === undefined ? (row.status ?? 0) : 2
  return status === right ? [] : [{ id: row.id, what: row.what, said: stderr.split('\n')[0] ?? '' }]
}

/** @param {readonly string[]} words */
function start(words) {
  return spawnSync(process.execPath, [installed.career, ...words], { encoding: 'utf8', input: '' })
}

function latencies() {
  const flow = ROWS.find(({ use }) => use === 'flow')
  if (flow === undefined || !folders.fits(flow)) return []
  const ready = () => folders.ready(flow)
  return [answerToNext(meter, career, ready), ...keyEcho(meter, career, ready)]
}

/** @param {number} ms */
function pause(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`)
}
