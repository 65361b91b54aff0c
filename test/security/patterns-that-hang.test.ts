// Texts that make a careless pattern try again and again, where a folder is searched, looked through before sharing, and
// written out.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { HANGS_AFTER_MS } from '../support/hostile-texts.ts'
import { CORPUS } from './corpus.ts'
import { place, type Place } from './in-process.ts'

let here: Place
beforeEach(() => {
  here = place()
})
afterEach(() => here.remove())

const SIZE = 8000
const PIECES = CORPUS.get('patterns') ?? []
const texts = PIECES.map((piece) => `x${piece.repeat(Math.ceil(SIZE / piece.length))}!`)

test(
  'a folder full of them is searched, shared and drawn',
  async () => {
    const notes = texts.map((text) => `    - ${JSON.stringify(text)}\n`).join('')
    here.put('people.yaml', 'people:\n  - {name: Anna, role: manager}\n')
    here.put(
      'meetings/2026-11-01-anna.yaml',
      `id: m-1111\nkind: career\nwith: Anna\ndate: 2026-11-01\nstatus: held\nsummary: ${JSON.stringify(texts.join(' ').slice(0, 200_000))}\nprivate:\n  notes:\n${notes}`,
    )
    for (const [at, text] of texts.entries())
      here.put(
        `evidence/2026-11-02-${at}.yaml`,
        `id: e-${1000 + at}\ndate: 2026-11-02\nline: ${JSON.stringify(text)}\n`,
      )
    for (const words of [
      ['search', 'zonder'],
      ['mail', 'm-1111'],
      ['mail', 'm-1111', '--eml'],
      ['update', 'Anna'],
      ['handover', '--for', 'coach'],
      ['report'],
      ['report', '--share'],
      ['calendar', '--details'],
      ['export', '--share'],
    ])
      // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
      expect((await here.career(words)).exitCode, words.join(' ')).toBe(0)
  },
  3 * HANGS_AFTER_MS,
)

test(
  'each of them may be typed',
  async () => {
    for (const text of texts.map((one) => one.slice(0, 2000)))
      for (const words of [
        ['search', text],
        ['agreements', 'add', text],
      ])
        // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
        expect([0, 2]).toContain((await here.career(words)).exitCode)
  },
  3 * HANGS_AFTER_MS,
)
