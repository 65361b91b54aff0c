// Row 19: standard streams that are closed, full, a pipe nobody reads on, or no terminal; few files allowed; a folder
// that vanished under the program. Nothing hangs, nothing shows a trace, and a flow that asks nobody says so.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, test } from 'vitest'
import { plainEnvironment } from '../support/program.ts'
import { type Ground, makeGround } from '../support/ground.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'

const PROGRAM = fileURLToPath(new URL('../../bin/career.js', import.meta.url))
const COMMANDS = [
  '',
  '--help',
  '--version',
  'list',
  'list --json',
  'agreements',
  'check',
  'report --md',
  'export -',
  'search rota',
  'log "A line"',
  'log',
  'prep',
  'checkin',
  'coach --as question',
  'nonsense',
]
/** A line of shell around the command, and the exit codes that are right for it; null is any that is no fault. */
const CIRCUMSTANCES: readonly (readonly [string, string, readonly number[] | null])[] = [
  ['closed input', '$C <&-', null],
  ['no input', '$C </dev/null', null],
  ['a pipe for input', 'echo | $C', null],
  ['closed output', '$C >&-', null],
  ['closed errors', '$C 2>&-', null],
  ['all closed', '$C <&- >&- 2>&-', null],
  ['a reader that goes away', '$C </dev/null | head -1', [0]],
  ['a reader that never reads', '$C </dev/null | true', [0]],
  ['full output', '$C </dev/null >/dev/full', [2, 5]],
  ['full output and errors', '$C </dev/null >/dev/full 2>/dev/full', [2, 5]],
  ['few open files', 'ulimit -n 64; $C </dev/null', null],
  ['little room for the stack', 'ulimit -s 1024; $C </dev/null', null],
  ['a folder that went', 'mkdir gone; cd gone; rmdir ../gone; $C </dev/null', null],
]

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

const total = tally(19, 'closed, full and unread streams, few files, a working folder that is gone')
test('streams that are closed, full or not read', () => {
  const all = CIRCUMSTANCES.flatMap((circumstance) =>
    COMMANDS.map((command) => [circumstance, command] as const),
  )
  for (const [[name, line, exits], command] of some(all, effort.quick ? 70 : all.length)) {
    const home = ground.home('plan')
    const around = line.replace('$C', `"${process.execPath}" "${PROGRAM}" ${command}`)
    const ran = spawnSync('/bin/bash', ['-c', around], {
      cwd: home,
      env: plainEnvironment(home),
      encoding: 'utf8',
      timeout: 120_000,
      input: '',
    })
    const end = { out: ran.stdout, error: ran.stderr, exit: ran.status, hung: ran.error !== undefined }
    const silent = /closed|full/.test(name)
    const bad = silent ? badEnd({ ...end, error: end.error || '(not shown)' }) : badEnd(end)
    const right = exits === null || exits.includes(ran.status ?? -1) ? null : `exit ${ran.status}`
    const loss =
      bad ?? right ?? (isFlow(command) && ran.status === 0 && !/\|/.test(line) ? 'said it was done' : null)
    total.count(loss === null ? null : `career ${command}, ${name}: ${loss}`)
  }
  total.settle()
})

/** Nobody can be asked here, so these have done nothing. */
const isFlow = (command: string): boolean => command === 'prep' || command === 'checkin' || command === 'log'
