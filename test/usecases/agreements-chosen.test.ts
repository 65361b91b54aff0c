// A command about agreements without an id asks which one is meant; where nobody can be asked it says what is missing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Asker, Question } from '../../src/engine/asker.ts'
import { listAgreements } from '../../src/usecases/agreements/list.ts'
import { conditionMet } from '../../src/usecases/agreements/met.ts'
import { moveAgreements } from '../../src/usecases/agreements/move.ts'
import { remind } from '../../src/usecases/agreements/remind.ts'
import { setStatus } from '../../src/usecases/agreements/status.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { agreement, day, held, outside, ownStep } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { enter, type Reply, says, scriptedAsker, stop, yes } from '../support/scripted-asker.ts'

const talk = held(
  '2026-09-30',
  {
    id: 'm-3x9d',
    with: 'Anna',
    agreements: [
      agreement('a-7k2m', { who: 'them', what: 'Anna vraagt HR', by: '2026-10-20', made: '2026-09-30' }),
      agreement('a-7p3q', { what: 'opleidingen vergelijken', by: '2026-12-01', made: '2026-09-30' }),
      agreement('a-9m4c', {
        what: 'HR bellen',
        status: 'done',
        closed: day('2026-11-01'),
        made: '2026-09-30',
      }),
    ],
    notNow: [{ what: 'Een studiedag', condition: 'als de vacature is vervuld', again: day('2027-06-01') }],
  },
  { steps: [ownStep('a-0st1', { what: 'mijn cv openen', made: '2026-09-30' })] },
)

let folder: CareerFolder
beforeEach(async () => {
  folder = careerFolder()
  await folder.holds(talk)
})
afterEach(() => folder.remove())

type Command = (asker: Asker | null) => Promise<CommandResult>

const COMMANDS: Readonly<Record<string, Command>> = {
  move: (asker) => moveAgreements(folder.deps({ asker }), []),
  met: (asker) => conditionMet(folder.deps({ asker }), []),
  open: (asker) => setStatus(folder.deps({ asker }), 'open', []),
  remind: (asker) => remind(folder.deps({ asker }), []),
}

async function asked(
  command: string,
  ...replies: readonly (readonly [string, Reply])[]
): Promise<{ readonly result: CommandResult; readonly questions: readonly Question[] }> {
  const { asker, finish, questions } = scriptedAsker(replies)
  const result = await COMMANDS[command]!(asker)
  finish()
  return { result, questions }
}

const linesOf = (result: CommandResult): string =>
  result.is === 'done' ? result.lines.join('\n') : JSON.stringify(result)
const choicesOf = ([question]: readonly Question[]): readonly string[] =>
  (question?.choices ?? []).map(({ value }) => value)

test.each(Object.keys(COMMANDS))('%s without an id is an error where nobody can be asked', async (name) => {
  expect(await COMMANDS[name]!(null)).toMatchObject({
    is: 'failed',
    failure: { exit: 2, problems: [{ problem: { code: 'missing-argument', name: 'id' } }] },
  })
})

test.each(Object.keys(COMMANDS))('%s changes nothing when the user stops at the question', async (name) => {
  const before = folder.files()
  expect((await asked(name, ['which', stop])).result.is).toBe('later')
  expect(folder.files()).toEqual(before)
})

describe('is chosen from', () => {
  test('what is open and what waits, and then the day is asked, to move it', async () => {
    const { result, questions } = await asked(
      'move',
      ['which', says('a-7p3q')],
      ['day', says('over twee weken')],
      ['confirm', yes],
    )
    expect(choicesOf(questions)).toEqual(['a-7p3q', 'a-0st1', 'a-7k2m', 'm-3x9d.1'])
    expect(linesOf(result)).toContain('Nu vóór zaterdag 5 december 2026')
  })

  test('and stays on its day when no day is said', async () => {
    const before = folder.files()
    const { result } = await asked('move', ['which', says('a-7p3q')], ['day', enter])
    expect(linesOf(result)).toBe('Er is niets veranderd.')
    expect(folder.files()).toEqual(before)
  })

  test('what waits, when its condition is met', async () => {
    const { result, questions } = await asked('met', ['which', says('m-3x9d.1')])
    expect(choicesOf(questions)).toEqual(['m-3x9d.1'])
    expect(linesOf(result)).toContain('De voorwaarde is er: Een studiedag')
  })

  test('what is closed, to open it again', async () => {
    const { result, questions } = await asked('open', ['which', says('a-9m4c')])
    expect(choicesOf(questions)).toEqual(['a-9m4c'])
    expect(linesOf(result)).toBe('Weer open: HR bellen')
  })

  test('what somebody else took on, to remind them of it', async () => {
    const { result, questions } = await asked('remind', ['which', says('a-7k2m')])
    expect(choicesOf(questions)).toEqual(['a-7k2m'])
    expect(linesOf(result)).toContain('HR')
  })
})

test('where there is nothing to choose, that is said', async () => {
  const empty = careerFolder()
  await empty.holds(held('2026-09-30', { id: 'm-4444', with: 'Bo' }))
  const { asker, finish } = scriptedAsker([])
  expect(linesOf(await setStatus(empty.deps({ asker }), 'open', []))).toContain('niets om weer te openen')
  expect(linesOf(await conditionMet(empty.deps({ asker }), []))).toBe('Er staat nu niets op "niet nu".')
  expect(linesOf(await remind(empty.deps({ asker }), []))).toContain(
    'Er staat niets open wat een ander zou doen.',
  )
  finish()
  empty.remove()
})

test('below the list a screen says what to do with an id; a pipe and a program get the list alone', async () => {
  const result = await listAgreements(folder.deps(), {
    mine: false,
    theirs: false,
    notNow: false,
    all: false,
    with: null,
  })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  expect(result.brief?.at(-1)).toContain('career agreements done <id>')
  expect(result.lines.join('\n')).not.toContain('career agreements done')
  expect(JSON.stringify(result.json)).not.toContain('<id>')
})

describe('words in place of an id', () => {
  const status = (asker: Asker | null, ...words: readonly string[]): Promise<CommandResult> =>
    setStatus(folder.deps({ asker }), 'done', words)

  test('point at what has them in it, and what follows is the note', async () => {
    expect(linesOf(await status(null, 'Opleidingen', 'vergelijken', 'met', 'Priya'))).toContain(
      'Gedaan: opleidingen vergelijken',
    )
    expect(JSON.stringify((await folder.load()).meetings)).toContain('"note":"met Priya"')
  })

  test('may be the beginning of a word, or the name of who does it', async () => {
    expect(linesOf(await status(null, 'opleid'))).toContain('Gedaan: opleidingen vergelijken')
    expect(linesOf(await remind(folder.deps({ asker: null }), ['anna']))).toContain('“Jij vraagt HR”')
  })

  test('that end on a day move it there', async () => {
    const moved = await moveAgreements(folder.deps({ asker: null }), ['opleidingen', 'over', 'twee', 'weken'])
    expect(linesOf(moved)).toContain('zaterdag 5 december 2026')
  })

  test('point at what is closed where nothing that is open has them', async () => {
    expect(linesOf(await status(null, 'bellen'))).toContain('HR bellen')
  })

  test('point at what has most of them, though it is closed', async () => {
    await folder.holds(outside(agreement('a-5555', { what: 'HR mailen' })))
    expect(linesOf(await status(null, 'hr', 'bellen'))).toContain('HR bellen')
  })

  test('that are small point at nothing: what comes behind them may be about something else', async () => {
    await folder.holds(outside(agreement('a-5555', { what: 'stuur het rooster naar HR' })))
    const before = folder.files()
    expect(await status(null, 'het', 'verslag', 'van', 'Bart')).toMatchObject({ failure: { exit: 2 } })
    expect(folder.files()).toEqual(before)
  })

  test('that fit several are asked at a terminal, and an error that names them where nobody can be asked', async () => {
    await folder.holds(outside(agreement('a-5555', { what: 'de opleidingen bespreken' })))
    const { asker, finish, questions } = scriptedAsker([['which', says('a-5555')]])
    expect(linesOf(await status(asker, 'opleidingen'))).toContain('Gedaan: de opleidingen bespreken')
    finish()
    expect(choicesOf(questions)).toEqual(['a-7p3q', 'a-5555'])
    await setStatus(folder.deps({ asker: null }), 'open', ['a-5555'])
    expect(await status(null, 'opleidingen')).toMatchObject({
      failure: {
        exit: 2,
        problems: [
          {
            problem: {
              code: 'several-agreements',
              text: 'opleidingen',
              agreements: [
                { id: 'a-7p3q', what: 'opleidingen vergelijken' },
                { id: 'a-5555', what: 'de opleidingen bespreken' },
              ],
            },
          },
        ],
      },
    })
  })

  test('that stand in nothing, and a mistyped id, are errors', async () => {
    for (const word of ['rooster', 'a-9zzz', 'op'])
      // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
      expect(await status(null, word)).toMatchObject({
        failure: { exit: 2, problems: [{ problem: { code: 'no-such-agreement', text: word } }] },
      })
  })
})
