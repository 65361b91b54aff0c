import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { widthOf } from '../../../src/adapters/terminal/graphemes.ts'
import { roomOf } from '../../../src/adapters/terminal/screen.ts'
import { keysEn } from '../../../src/text/en/keys.ts'
import { demoQuestions, question } from './demo-questions.ts'
import { KEYS, show } from './screen.ts'

const kinds = Object.keys(demoQuestions('nl'))
/** What the stock prompts say when they are not told otherwise. */
const OF_THE_LIBRARY = ['navigate select submit space all invert disabled Yes No You must answer with or']
const languages = ['nl', 'en'] as const

const shown = (kind: string, language: string, columns: number) =>
  show(demoQuestions(language)[kind] ?? question(), { language, columns })

test.each(languages.flatMap((language) => kinds.map((kind) => [language, kind] as const)))(
  '%s, %s: every row fits, from 40 to 200 columns',
  async (language, kind) => {
    for (const columns of [40, 61, 80, 200]) {
      const { screen } = await shown(kind, language, columns)
      for (const row of screen().split('\n')) expect(widthOf(row)).toBeLessThan(columns)
    }
  },
)

test.each(kinds)('the Dutch screen of %s says nothing in English', async (kind) => {
  const { screen, press } = await shown(kind, 'nl', 80)
  await press('x')
  const before = screen()
  await press(KEYS.enter)
  const words = new Set(`${before} ${screen()}`.split(/[^\p{L}]+/u))
  const english = [...OF_THE_LIBRARY, ...Object.values(keysEn.does)].flatMap((text) => text.split(' '))
  expect(english.filter((word) => words.has(word))).toEqual([])
})

test.each([
  [
    { columns: 0, rows: 0 },
    { width: 79, height: 22 },
  ],
  [{}, { width: 79, height: 22 }],
  [
    { columns: 61, rows: 30 },
    { width: 60, height: 28 },
  ],
  [
    { columns: 10, rows: 30 },
    { width: 19, height: 28 },
  ],
])('a terminal that reports %j gets the room %j', (size, room) => {
  expect(roomOf(Object.assign(new PassThrough(), size), 80)).toEqual(room)
})
