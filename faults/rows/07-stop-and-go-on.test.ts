// Row 7, the other half: somebody stops the program at every question of every flow (Ctrl-Z, or a signal from another
// window) and goes on with fg. The same question is there again, and the flow ends as it should.
import { describe, test } from 'vitest'
import type { Home } from '../../test/pty/home.ts'
import { KEYS, type Person, sit } from '../../test/pty/person.ts'
import { DAYS, type RoundFlow, walk } from '../../test/pty/rounds.ts'
import { FLOWS, homeBefore, rowsOf } from '../support/flows.ts'
import { isStackTrace } from '../support/program.ts'
import { effort, tally } from '../support/tally.ts'
import { look } from '../support/view.ts'

const WAYS: readonly (readonly [string, (you: Person) => void])[] = [
  ['Ctrl-Z', (you) => you.type(KEYS.ctrlZ)],
  ['SIGTSTP', (you) => you.signal('SIGTSTP')],
  ['SIGSTOP', (you) => you.signal('SIGSTOP')],
]

describe('stopped and going on', () => {
  const total = tally(7, 'Ctrl-Z, SIGTSTP, SIGSTOP at every question, and fg')
  test.each(FLOWS)('in %s', async (flow) => {
    const before = await homeBefore(flow)
    for (const [name, stop] of effort.quick ? WAYS.slice(0, 1) : WAYS) {
      const at = before.copy()
      const you = await inShell(at, flow)
      const rows = rowsOf(flow)
      for (const [question, row] of rows.entries()) {
        await you.asked(row.asked, row.params)
        const loss = await lossAtStop(you, stop, row)
        total.count(loss === null ? null : `${flow}, ${name} at question ${question + 1}: ${loss}`)
        if (loss !== null) break
        await walk(you, rows, question, question + 1)
      }
      const loss = await lossAtEnd(you, at)
      total.count(loss === null ? null : `${flow}, after ${name} everywhere: ${loss}`)
      at.remove()
    }
    total.settle()
  })
})

/** The flow, begun in a shell such as people use, at its prompt. */
async function inShell(at: Home, flow: RoundFlow): Promise<Person> {
  const you = sit(at, `PS1='shell> ' bash --norc -i`, { today: DAYS[flow], language: 'en' })
  await you.see(/shell> $/)
  you.type(`(echo $BASHPID >"$KEPT/pid"; exec career ${flow})${KEYS.enter}`)
  return you
}

async function lossAtStop(
  you: Person,
  stop: (you: Person) => void,
  { asked, params }: ReturnType<typeof rowsOf>[number],
): Promise<string | null> {
  const stopped = you.raw().length
  try {
    stop(you)
    await you.until('the shell again', () => /Stopped[^]*shell> /.test(you.raw().slice(stopped)))
    you.type(`fg${KEYS.enter}`)
    await you.asked(asked, params)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function lossAtEnd(you: Person, at: Home): Promise<string | null> {
  await you.see(/shell> $/)
  you.type(`exit${KEYS.enter}`)
  const { exitCode, asFound } = await you.ended()
  if (isStackTrace(you.text())) return `stack trace: ${you.text()}`
  if (!asFound) return 'the terminal is not as it was'
  const { problems } = await look(at.folder)
  return problems[0] ?? (exitCode === 0 ? null : `exit ${exitCode}: ${you.text()}`)
}
