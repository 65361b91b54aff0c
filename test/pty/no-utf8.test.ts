// A terminal that knows no UTF-8, where both wishes about colour are set.
import { expect, test } from 'vitest'
import { home } from './home.ts'
import { KEYS, sit } from './person.ts'
import { DAYS, roundIn, walk } from './rounds.ts'

const { enter } = KEYS

test.each([
  ['', 'Wanneer is het gesprek voor jou geslaagd?'],
  ['--plain', 'Wanneer?'],
])('LANG=C %s: signs of ASCII alone, no colour, and no word from Node', async (option, label) => {
  const at = home()
  const you = sit(at, `started career prep ${option}`, {
    today: DAYS.prep,
    env: { LANG: 'C', NO_COLOR: '1', FORCE_COLOR: '1' },
  })
  if (option === '') await walk(you, roundIn('nl').prep, 0, 3)
  else {
    await you.answer('prep.kind', `1${enter}`)
    await you.answer('prep.with', `?${enter}`)
    await you.answer('prep.with', `Anna${enter}`)
  }
  await you.answer({ label }, KEYS.ctrlC)
  expect(await you.ended()).toMatchObject({ exitCode: 130, asFound: true })
  const drawn = you.raw().replaceAll('\u001B', '')
  expect(drawn.match(/[^\p{ASCII}\p{L}]/gu)).toBeNull()
  expect(drawn).not.toMatch(/\[(?:3\d|9\d|[12])m|Warning/u)
})
