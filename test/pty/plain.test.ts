// Terminals that cannot move a cursor, and streams that are no terminal.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MEETING_KINDS } from '../../src/domain/codes.ts'
import { filesIn, home } from './home.ts'
import { KEYS, sit } from './person.ts'
import { DAYS, roundIn, type Row, walk } from './rounds.ts'

const { enter } = KEYS
const ESC = '\u001B'

/** In plain lines a text of several lines ends with an empty one, and so a text of one line too. */
const LONG = ['outcome', 'ambition', 'benefit', 'proposal']
const inPlainLines = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => (LONG.includes(row.id ?? '') ? { ...row, keys: row.keys + enter } : row))

test.each([
  ['nl', 'dumb', ''],
  ['en', 'xterm-256color', '--plain'],
] as const)('%s, TERM=%s %s: a whole preparation in plain lines', async (language, term, option) => {
  const [typed, filled] = [home(), home()]
  const rows = roundIn(language).prep
  const you = sit(typed, `started career prep ${option}`, { today: DAYS.prep, language, term })
  await walk(you, inPlainLines(rows))
  expect(await you.ended(), you.text()).toMatchObject({ exitCode: 0, asFound: true })
  // The example that was picked by its number is said at once, in words.
  expect(you.raw()).toContain(`- ${you.texts.readyQuestions[1]}\r\n`)
  expect(you.raw().replace(`${ESC}]0;the end\u0007`, '')).not.toContain(ESC)
  await filled.fill('prep', rows, language)
  expect(filesIn(typed.folder)).toEqual(filesIn(filled.folder))
})

test('plain lines: back, help, a wrong number, and going on later', async () => {
  const at = home()
  const you = sit(at, 'started career prep --plain', { today: DAYS.prep })
  await you.answer('prep.kind', `99${enter}`)
  await you.see('"99" staat er niet bij.')
  await you.answer('prep.kind', `?${enter}`)
  await you.see('Elk soort gesprek vraagt om een eigen agenda.')
  await you.answer('prep.kind', `1${enter}`)
  await you.answer('prep.with', `Anna${enter}`)
  await you.answer('prep.date', `<${enter}`)
  await you.see('Er staat: Anna')
  await you.answer('prep.with', enter)
  await you.answer('prep.date', KEYS.ctrlD)
  expect(await you.ended()).toMatchObject({ exitCode: 130, asFound: true })
  expect(you.rows().slice(-3)).toEqual(['', ...you.texts.ui.stopped('prep', 2)])
})

test.each([
  ['NO_COLOR=1', { NO_COLOR: '1' }, ''],
  ['--no-color', {}, '--no-color'],
] as const)('%s: no colour, all words', async (_what, env, option) => {
  const you = sit(home(), `started career prep ${option}`, { today: DAYS.prep, env })
  await walk(you, roundIn('nl').prep, 0, 3)
  await you.answer('prep.outcome', KEYS.ctrlC)
  await you.ended()
  expect(you.raw()).not.toMatch(new RegExp(`${ESC}\\[[0-9;]*m`))
  expect(you.raw()).toContain(`${ESC}[?2004h`)
})

test('with colour the same words are there', async () => {
  const you = sit(home(), 'started career prep', { today: DAYS.prep })
  await you.answer('prep.kind', KEYS.ctrlC)
  await you.ended()
  expect(you.raw()).toMatch(new RegExp(`${ESC}\\[[0-9;]*m`))
})

test.each(['', '--json'])(
  'output piped away: questions on the terminal, the result alone in the file %s',
  async (option) => {
    const [typed, filled] = [home(), home()]
    const rows = roundIn('nl').prep
    const you = sit(typed, `started career prep ${option} >result`, { today: DAYS.prep })
    await walk(you, rows)
    expect(await you.ended()).toMatchObject({ exitCode: 0, asFound: true })
    const result = readFileSync(join(typed.home, 'result'), 'utf8')
    expect(result).not.toContain(ESC)
    expect(result).not.toContain('Wat voor gesprek wordt het?')
    if (option === '') {
      expect(result).toMatch(/^Agenda, zoals de ander die leest:\n/)
      expect(result).toMatch(/\nSamen met: Anna\n$/)
    } else expect(JSON.parse(result)).toMatchObject({ schema: 1, command: 'prep', next: { with: 'Anna' } })
    expect(you.text()).not.toContain('Samen met: Anna')
    await filled.fill('prep', rows)
    expect(filesIn(typed.folder)).toEqual(filesIn(filled.folder))
  },
)

test('input that is no terminal is never asked anything', async () => {
  const you = sit(home(), 'started career prep </dev/null', { today: DAYS.prep })
  expect(await you.ended()).toMatchObject({ exitCode: 2 })
  expect(you.text()).toContain('--answers')
  expect(you.raw()).not.toContain(`${ESC}[?2004h`)
})

test('a choice of nine by its number, in plain lines', async () => {
  const you = sit(home(), 'started career prep --plain', { today: DAYS.prep })
  await you.answer('prep.kind', `${MEETING_KINDS.length}${enter}`)
  await you.answer('prep.with', KEYS.ctrlC)
  expect(await you.ended()).toMatchObject({ exitCode: 130 })
})
