// Narrow and wide terminals, a window that changes, and everything people type and paste into it.
import fastStringWidth from 'fast-string-width'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { filesIn, type Home, home } from './home.ts'
import { KEYS, pasted, type Person, sit } from './person.ts'
import { DAYS, roundIn, type Row, walk } from './rounds.ts'

const { enter } = KEYS
const rows = roundIn('nl').prep
const MEETING = 'meetings/2026-12-04-anna.yaml'

/** The rows of a round with other keys and another value at one question. */
const withAnswer = (id: string, keys: string): readonly Row[] =>
  rows.map((row) => (row.id === id ? { ...row, keys } : row))

const saved = (at: Home, key: string): unknown =>
  (parse(filesIn(at.folder)[MEETING] ?? '') as Readonly<Record<string, unknown>>)[key]

test.each([40, 200])('%i columns: no row is wider, and no word is lost', async (columns) => {
  const at = home()
  const you = sit(at, 'started career prep --full', { today: DAYS.prep, columns })
  await walk(you, rows, 0, 8)
  const asked = ['direction', 'why', 'gain-manager', 'gain-colleagues', 'heart', 'develop'] as const
  for (const id of asked) {
    const question = `prep.${id}` as const
    await you.asked(question)
    for (const row of you.rows()) expect(fastStringWidth(row)).toBeLessThanOrEqual(columns)
    you.type(`?${enter}`)
    await you.asked(question)
    you.type(enter)
  }
  await you.answer('prep.current', KEYS.ctrlC)
  await you.ended()
  // Every answer stays on the screen once; nothing of a question that is gone does.
  const text = you.text()
  for (const { value } of rows)
    if (typeof value === 'string' && value.length > 20) expect(text).toContain(value)
  expect(text.match(/Enter overslaan/g)).toBeNull()
  // What does not fit on a row goes on under its own words.
  if (columns === 40) expect(you.rows()).toContain('     gebracht?')
})

/** The keys stand last in a question: when they are drawn, all of it is. */
const drawnAgain = (you: Person, from: number): Promise<void> =>
  you.until('a new drawing', () => you.raw().slice(from).includes(` ${you.texts.keys.does.help}`))

const kinds = ({ texts }: Person): readonly { readonly label: string }[] =>
  Object.values(texts.choices.kind).map((label) => ({ label }))

test('a window made narrow and wide again in the middle of an answer and of a choice', async () => {
  const at = home()
  const you = sit(at, 'started career prep', { today: DAYS.prep, columns: 120 })
  await you.asked('prep.kind')
  for (const columns of [40, 90, 60, 120]) {
    const before = you.raw().length
    you.resize(columns, 24)
    await drawnAgain(you, before)
    await you.asked('prep.kind')
    for (const { label } of kinds(you)) expect(you.text().split(label)).toHaveLength(2)
  }
  you.type(`1${enter}`)
  await walk(you, rows, 1, 3)
  const long = `We hebben afgesproken ${'welk deel van de planning ik overneem, '.repeat(4)}en wanneer.`
  await you.answer('prep.outcome', long)
  await you.see('en wanneer. Enter')
  for (const columns of [60, 40, 100]) {
    const before = you.raw().length
    you.resize(columns, 24)
    await drawnAgain(you, before)
    await you.see('en wanneer. Enter')
  }
  expect(you.text().match(/Wanneer is het gesprek voor jou geslaagd/g)).toHaveLength(1)
  expect(you.text().match(/4\/7|3\/7/g)).toHaveLength(1)
  you.type(enter)
  await walk(you, rows, 4)
  expect(await you.ended()).toMatchObject({ exitCode: 0, asFound: true })
  expect(saved(at, 'outcome')).toBe(long)
})

test('wide signs, emoji and accents: the cursor stands behind them, and what was typed is kept', async () => {
  const at = home()
  const you = sit(at, 'started career prep', { today: DAYS.prep, columns: 40 })
  await walk(you, rows, 0, 3)
  const answer = '日本語 👩‍🔧 en 🇳🇱, café naïef é'
  await you.answer('prep.outcome', `X${answer}`)
  await you.see('naïef')
  // Home, and the first sign away: the cursor is counted in columns, not in signs.
  you.type('\u0001\u001B[3~\u0005!')
  await you.see('!')
  const row = you.rows().findLast((one) => one.includes('!')) ?? ''
  await you.until('the cursor behind the last sign', () => you.cursor().column === fastStringWidth(row))
  you.type(enter)
  await walk(you, rows, 4)
  expect(await you.ended()).toMatchObject({ exitCode: 0 })
  expect(saved(at, 'outcome')).toBe(`${answer}!`)
})

const FIVE = 'een\n- twee\n\ndrie: 日本\n* vier\nvijf'

test('a pasted block is a text of five lines, and a list of five items', async () => {
  const at = home()
  const you = sit(at, 'started career prep', { today: DAYS.prep })
  await walk(you, rows, 0, 3)
  await you.answer('prep.outcome', pasted(FIVE))
  await you.see('vijf Enter')
  you.type(enter)
  await walk(you, rows, 4, 6)
  await you.answer('prep.questions', pasted(FIVE), { name: 'Anna' })
  await you.see('- vier ❯ vijf')
  you.type(`${enter}${enter}`)
  await walk(you, rows, 7)
  expect(await you.ended()).toMatchObject({ exitCode: 0 })
  expect(saved(at, 'outcome')).toBe(FIVE)
  expect(saved(at, 'questions')).toEqual(['een', 'twee', 'drie: 日本', 'vier', 'vijf'])
})

test('an answer of 2,000 characters, typed and gone back to', async () => {
  const at = home()
  const long = Array.from({ length: 200 }, (_, place) => `woord ${String(place).padStart(3, '0')}`).join(' ')
  const you = sit(at, 'started career prep', { today: DAYS.prep, rows: 20 })
  await walk(you, withAnswer('outcome', long + enter), 0, 4)
  await you.answer('prep.ambition', KEYS.ctrlB)
  await you.asked('prep.outcome')
  await you.see('woord 199 Enter')
  you.type(` einde${enter}`)
  await walk(you, rows, 4)
  expect(await you.ended()).toMatchObject({ exitCode: 0, asFound: true })
  expect(`${long} einde`.length).toBeGreaterThan(2_000)
  expect(saved(at, 'outcome')).toBe(`${long} einde`)
})

test('everything typed before a question was there is no answer to a choice', async () => {
  const you: Person = sit(home(), 'started career prep', { today: DAYS.prep })
  you.type(enter)
  await you.answer('prep.kind', `1${enter}`)
  await you.asked('prep.with')
  you.type(KEYS.ctrlC)
  await you.ended()
  expect(you.text()).toContain('Wat voor gesprek wordt het? loopbaangesprek Gestopt.')
})
