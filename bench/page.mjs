import { cpus, release, totalmem, type } from 'node:os'
import { median } from './measure.mjs'

/**
 * @typedef {object} Measured
 * @property {readonly import('./rows.mjs').Row[]} rows
 * @property {ReadonlyMap<string, readonly import('./measure.mjs').Taken[]>} taken
 * @property {ReadonlyMap<string, readonly number[]>} ratios
 * @property {readonly { readonly id: string, readonly what: string, readonly said: string }[]} failures
 * @property {readonly import('./latency.mjs').Waiting[]} waits
 * @property {readonly import('./peers.mjs').Peer[]} peers
 * @property {readonly string[]} missing
 * @property {number} rounds
 * @property {{ readonly megabytes: number, readonly files: number }} installed
 */

const MEMORY_BAR = 90
const PACKAGE_BAR = 10
/** @type {Readonly<Record<string, { readonly p50: number, readonly p95: number }>>} */
const WAIT_BARS = { answer: { p50: 5, p95: 20 }, key: { p50: 2, p95: 2 }, 'key-long': { p50: 2, p95: 2 } }

/** The page of what was measured. @param {Measured} measured */
export function pageOf(measured) {
  const { rounds, failures, missing } = measured
  const said = [
    ...failures.map(({ what, said: why }) => `- Not measured: ${what}, which said “${why}”.`),
    ...missing.map((one) => `- Not here to compare with: ${one}.`),
  ]
  return [
    '# How long one waits for `career`',
    '',
    `Written by \`npm run bench\`. ${rounds} rounds in which all commands take turns; the middle value of each. CPU is the time of the`,
    'process in user and system mode, as a ratio to a bare start of Node.js (`node -e 0`) in the same round. A record is one line of the',
    'log, agreement, conversation, check-in, look back, piece of evidence or feedback; a year is a thousand of them.',
    '',
    ...machineLines(measured),
    '',
    'The program was built by the very Node.js it ran on. One that another Node.js built has to compile its code at each start, and',
    'is slower: by hand, 2.7 in place of 2.0 for bare `career` ([why](decisions/0034-commonjs-in-pieces.md)).',
    '',
    '| what | records | ratio | bar | verdict | CPU ms | peak MB |',
    '| --- | ---: | ---: | ---: | --- | ---: | ---: |',
    ...measured.rows.filter(({ use }) => use !== 'cold').map((row) => rowLine(measured, row)),
    '',
    ...coldLines(measured),
    ...waitLines(measured),
    ...sizeLines(measured),
    ...peerLines(measured),
    ...(said.length === 0 ? [] : ['## Left out', '', ...said, '']),
  ].join('\n')
}

/** @param {Measured} measured */
function machineLines({ taken }) {
  const bare = cpuOf(taken, 'bare')
  const [cpu] = cpus()
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: Node.js ${process.version}, ${type()} ${release()}, ${cpus().length} × ${cpu?.model.trim()},`,
    `${Math.round(totalmem() / 2 ** 30)} GB. A bare start took ${bare.toFixed(1)} ms of CPU.`,
  ]
}

/** @param {Measured} measured @param {import('./rows.mjs').Row} row */
function rowLine({ taken, ratios }, { id, what, records, bar }) {
  const ratio = median(ratios.get(id) ?? [])
  const memory = median((taken.get(id) ?? []).map((one) => one.memory))
  const cells = [
    what,
    records === null ? '–' : records.toLocaleString('en'),
    ratio.toFixed(2),
    bar.toFixed(1),
    verdict(ratio <= bar),
    cpuOf(taken, id).toFixed(0),
    memory.toFixed(0),
  ]
  return `| ${cells.join(' | ')} |`
}

const verdict = (/** @type {boolean} */ met) => (met ? 'met' : '**missed**')

/** Of a run in a terminal its end, when it is stopped, says nothing of the moment that was waited for. @param {Measured['taken']} taken @param {string} id */
const cpuOf = (taken, id) => median((taken.get(id) ?? []).map(({ cpu }) => cpu))

/** @param {Measured} measured */
function coldLines({ rows, taken, ratios }) {
  const row = rows.find(({ use }) => use === 'cold')
  if (row === undefined) return []
  const ratio = median(ratios.get(row.id) ?? [])
  return [
    `Without its index \`career\` reads all ${row.records?.toLocaleString('en')} records again: ${cpuOf(taken, row.id).toFixed(0)} ms of CPU, ${ratio.toFixed(2)} times a plain loop`,
    `that reads and parses the same files (${cpuOf(taken, 'plain-loop').toFixed(0)} ms). Bar ${row.bar}: ${verdict(ratio <= row.bar)}.`,
    '',
  ]
}

/** @param {Measured} measured */
function waitLines({ waits }) {
  if (waits.length === 0) return []
  const lines = waits.map(({ id, what, p50, p95, count }) => {
    const bar = WAIT_BARS[id]
    const isMet = bar !== undefined && p50 <= bar.p50 && p95 <= bar.p95
    return `| ${what} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${bar?.p50} / ${bar?.p95} | ${verdict(isMet)} | ${count} |`
  })
  return [
    '## At the keyboard',
    '',
    'Wall clock in milliseconds, in a terminal, in a folder of ten years, until the last byte was drawn.',
    '',
    '| what | p50 | p95 | bar | verdict | times |',
    '| --- | ---: | ---: | ---: | --- | ---: |',
    ...lines,
    '',
  ]
}

/** @param {Measured} measured */
function sizeLines({ rows, taken, installed }) {
  const peaks = rows
    .filter(({ records }) => records === 10_000)
    .map(({ id, what }) => ({ what, peak: Math.max(...(taken.get(id) ?? []).map(({ memory }) => memory)) }))
    .toSorted((one, other) => other.peak - one.peak)
  const [most] = peaks
  return [
    '## Memory and disk',
    '',
    ...(most === undefined
      ? []
      : [
          `With 10,000 records at most ${most.peak.toFixed(0)} MB at its peak, for ${most.what}. Bar ${MEMORY_BAR} MB: ${verdict(most.peak <= MEMORY_BAR)}.`,
        ]),
    `The installed package is ${installed.megabytes.toFixed(1)} MB in ${installed.files} files, with nothing beside it. Bar ${PACKAGE_BAR} MB: ${verdict(installed.megabytes <= PACKAGE_BAR)}.`,
    '',
  ]
}

const COMPARED = ['start', 'add', 'open', 'search', 'report']

/** @param {Measured} measured */
function peerLines({ peers, ratios, rows }) {
  if (peers.length === 0) return []
  const ratioOf = (/** @type {string} */ id) => {
    const list = ratios.get(id)
    return list === undefined ? '–' : median(list).toFixed(2)
  }
  const own = {
    start: 'version',
    add: 'log-10000',
    open: 'agreements-10000',
    search: 'search',
    report: 'report',
  }
  const ownCells = COMPARED.map((what) => {
    const id = own[/** @type {keyof typeof own} */ (what)]
    return rows.some((row) => row.id === id) ? ratioOf(id) : '–'
  })
  const tools = [...new Set(peers.map(({ tool }) => tool))]
  return [
    '## Beside what one would use instead',
    '',
    'The same ratio, in the same rounds, each with 10,000 things of which 200 are open. These tools keep lists; none of them saves',
    'between two questions, and none but hledger reads what is finished when it shows what is open.',
    '',
    `| tool | ${COMPARED.join(' | ')} |`,
    `| --- | ${COMPARED.map(() => '---:').join(' | ')} |`,
    `| \`career\` | ${ownCells.join(' | ')} |`,
    ...tools.map((tool) => `| ${tool} | ${COMPARED.map((what) => ratioOf(`${tool}-${what}`)).join(' | ')} |`),
    '',
  ]
}
