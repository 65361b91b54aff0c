import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * What one run took. `cpu` is user and system time of the process with all its threads and children it waited for;
 * times are milliseconds, memory is the peak in MB.
 * @typedef {{ readonly cpu: number, readonly wall: number, readonly memory: number, readonly status: number }} Taken
 */

/**
 * A moment in a run in a terminal: `wall` since the keys before it, `cpu` since the start; null when nothing was shown.
 * @typedef {{ readonly wall: number, readonly cpu: number } | null} Moment
 */

/**
 * Something to do in a terminal, or to wait for.
 * @typedef {{ readonly wait: string } | { readonly quiet: number } | { readonly send: string }} Step
 */

/** @typedef {{ readonly command: readonly string[], readonly environment?: Readonly<Record<string, string>> }} Command */

/**
 * Compiles the helper that looks at its child with `wait4`.
 * @param {string} folder where it goes
 * @returns how to run a command and see what it took
 * @throws when there is no C compiler: nothing else here is exact
 */
export function createMeter(folder) {
  const helper = join(folder, 'measure')
  try {
    execFileSync('cc', ['-O2', '-o', helper, fileURLToPath(new URL('measure.c', import.meta.url)), '-lutil'])
  } catch (cause) {
    throw new Error('the times are taken by a small program in C, and there is no compiler `cc` here', {
      cause,
    })
  }
  const out = join(folder, 'taken')

  /** @param {readonly string[]} how @param {Command} wish @returns {string[]} */
  const lines = (how, { command, environment = {} }) => {
    const ran = spawnSync(helper, [out, ...how, ...command], {
      env: surroundings(environment),
      stdio: 'ignore',
    })
    if (ran.status !== 0) throw new Error(`could not measure ${command.join(' ')} (${ran.status})`)
    return readFileSync(out, 'utf8').trimEnd().split('\n')
  }

  return {
    /** @param {Command} wish @returns {Taken} */
    run: (wish) => takenOf(lines(['run'], wish)),
    /**
     * @param {Command} wish @param {readonly Step[]} steps
     * @returns {Taken & { readonly moments: readonly Moment[] }}
     */
    inTerminal: (wish, steps) => {
      const script = join(folder, 'steps')
      writeFileSync(script, steps.map(stepLine).join(''))
      const answer = lines(['pty', script], wish)
      return { ...takenOf(answer), moments: answer.slice(0, -1).map(momentOf) }
    },
  }
}

/** @typedef {ReturnType<typeof createMeter>} Meter */

const LEFT_OUT = new Set([
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'CAREER_DIR',
  'CAREER_TODAY',
  'CAREER_DEBUG',
])

/**
 * Our own environment without what changes a start of Node.js: loading certificates alone nearly triples a bare one.
 * @param {Readonly<Record<string, string>>} more
 */
const surroundings = (more) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name))),
  LANG: 'C.UTF-8',
  TERM: 'xterm-256color',
  ...more,
})

const hex = (/** @type {string} */ text) => Buffer.from(text).toString('hex')

/** @param {Step} step */
const stepLine = (step) =>
  'wait' in step
    ? `wait ${hex(step.wait)}\n`
    : 'quiet' in step
      ? `quiet ${step.quiet}\n`
      : `send ${hex(step.send)}\n`

/** @param {readonly string[]} lines @returns {Taken} */
function takenOf(lines) {
  const [word, cpu, wall, kilobytes, status] = (lines.at(-1) ?? '').split(' ')
  if (word !== 'end') throw new Error(`the helper said ${lines.join(' | ')}`)
  return {
    cpu: Number(cpu) / 1000,
    wall: Number(wall) / 1000,
    memory: Number(kilobytes) / 1024,
    status: Number(status),
  }
}

/** @param {string} line @returns {Moment} */
function momentOf(line) {
  const [word, wall, cpu] = line.split(' ')
  return word === 'gone' || word === 'nothing' ? null : { wall: Number(wall) / 1000, cpu: Number(cpu) / 1000 }
}

/** @param {readonly number[]} values @param {number} part 0.5 for the median */
export function quantile(values, part) {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5)
