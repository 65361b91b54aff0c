// Row 7: every key and signal that ends or stops the program, at every question of every flow. The terminal is given
// back as it was found, the exit code says how it ended, and what was answered is in the draft.
import { describe, test } from 'vitest'
import { draftsIn } from '../../test/pty/home.ts'
import { KEYS, type Person } from '../../test/pty/person.ts'
import { walk } from '../../test/pty/rounds.ts'
import { begin, FLOWS, homeBefore, rowsOf } from '../support/flows.ts'
import { isStackTrace } from '../support/program.ts'
import { effort, some, tally } from '../support/tally.ts'
import { look } from '../support/view.ts'

const ENDS: readonly (readonly [string, (you: Person) => void, number | null])[] = [
  ['Ctrl-C', (you) => you.type(KEYS.ctrlC), 130],
  ['Ctrl-D', (you) => you.type(KEYS.ctrlD), 130],
  ['SIGINT', (you) => you.signal('SIGINT'), 130],
  ['SIGTERM', (you) => you.signal('SIGTERM'), 143],
  ['SIGHUP', (you) => you.signal('SIGHUP'), 129],
  ['SIGKILL', (you) => you.signal('SIGKILL'), 137],
  ['a closed window', (you) => you.hangUp(), null],
]

describe('keys and signals', () => {
  const total = tally(
    7,
    'Ctrl-C, Ctrl-D, SIGINT, SIGTERM, SIGHUP, SIGKILL, a closed window at every question',
  )
  test.each(FLOWS)('in %s', async (flow) => {
    const before = await homeBefore(flow)
    const rows = rowsOf(flow)
    const all = rows.flatMap((_row, answered) => ENDS.map((end) => [answered, end] as const))
    for (const [answered, [name, stop, code]] of some(all, effort.quick ? 4 : all.length)) {
      const at = before.copy()
      const you = begin(at, flow)
      await walk(you, rows, 0, answered)
      const next = rows[answered]
      if (next) await you.asked(next.asked, next.params)
      stop(you)
      const loss = (await badGoodbye(you, code)) ?? (await lossIn(at.folder, answered, flow))
      total.count(loss === null ? null : `${flow}, ${name} at question ${answered + 1}: ${loss}`)
      at.remove()
    }
    total.settle()
  })
})

async function badGoodbye(you: Person, code: number | null): Promise<string | null> {
  if (code === null) {
    await you.gone()
    return null
  }
  const { exitCode, asFound } = await you.ended()
  if (exitCode !== code) return `exit ${exitCode}: ${you.text()}`
  if (isStackTrace(you.text())) return `stack trace: ${you.text()}`
  // Nobody can tidy up who was killed at once; the shell does that.
  return asFound || code === 137 ? null : 'the terminal is not as it was'
}

async function lossIn(folder: string, answered: number, flow: string): Promise<string | null> {
  const { problems } = await look(folder)
  const drafts = draftsIn(folder).filter((name) => name.startsWith(flow))
  return problems[0] ?? (answered === 0 || drafts.length === 1 ? null : `no draft after ${answered} answers`)
}
