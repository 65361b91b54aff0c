import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from '../../../src/adapters/terminal/graphemes.ts'
import { layOut, wrap, wrapBehind, wrapParts, wrapSoftly } from '../../../src/adapters/terminal/wrap.ts'

const prose = fc
  .array(
    fc.constantFrom('de', 'overdracht', 'van', ' ', '  ', '\n', '漢字', '👩‍👩‍👧', '🇳🇱', 'e\u0301', 'é', '-', '—'),
    { maxLength: 60 },
  )
  .map((words) => words.join(''))

const segments = (text: string): string[] =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)

test('no row is wider than asked, nothing but spaces is lost, and no sign is cut in two', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 2, max: 30 }), (text, width) => {
      const rows = wrap(text, width)
      for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width)
      expect(rows.flatMap(segments).filter((sign) => sign.trim() !== '')).toEqual(
        text
          .split('\n')
          .flatMap(segments)
          .filter((sign) => sign.trim() !== ''),
      )
    }),
  )
})

test('breaks at spaces, and inside a word only where it must', () => {
  expect(wrap('ik doe de overdracht niet meer alleen', 16)).toEqual([
    'ik doe de',
    'overdracht niet',
    'meer alleen',
  ])
  expect(wrap('verantwoordelijkheidsgevoel', 10)).toEqual(['verantwoor', 'delijkheid', 'sgevoel'])
  expect(wrap('漢字漢字漢字', 5)).toEqual(['漢字', '漢字', '漢字'])
  expect(wrap(' de🇳🇱', 3)).toEqual(['', 'de', '🇳🇱'])
  expect(wrap('a\n\nb', 10)).toEqual(['a', '', 'b'])
})

test('rows behind a mark begin in one column', () => {
  expect(wrapBehind('- ', 'een lange afspraak', 10)).toEqual(['- een', '  lange', '  afspraak'])
})

test('parts of the key line stay whole', () => {
  expect(wrapParts(['Enter skip', '? help', '< back'], ' · ', 20)).toEqual(['Enter skip · ? help', '< back'])
})

test('between questions a path too wide for the terminal stays in one piece', () => {
  const path = `/home/anna/${'map/'.repeat(20)}plan.yaml`
  expect(wrapSoftly(`Bewaard in ${path} met alles erbij.`, 80)).toEqual([
    'Bewaard in',
    path,
    'met alles erbij.',
  ])
  expect(wrapSoftly('', 40)).toEqual([''])
  expect(wrapSoftly('   ingesprongen', 40)).toEqual(['   ingesprongen'])
})

test('in a narrow terminal a path goes on behind a slash, and an address never', () => {
  const path = '/home/anna/career/documents/share/2026-12-03-anna-agenda.md'
  expect(wrapSoftly(`Agenda: ${path}`, 40)).toEqual([
    'Agenda:',
    '/home/anna/career/documents/share/',
    '2026-12-03-anna-agenda.md',
  ])
  const address = `https://voorbeeld.nl/${'map/'.repeat(20)}`
  expect(wrapSoftly(address, 40)).toEqual([address])
})

test('a numbered line goes on under its text', () => {
  expect(wrapSoftly('  1  Welke stap heeft jou het meest gebracht?', 40)).toEqual([
    '  1  Welke stap heeft jou het meest',
    '     gebracht?',
  ])
})

test('letters that need no tables are laid out like those that do', () => {
  const plain = fc.array(fc.constantFrom('a', 'aaa', 'b', ' ', '  ', '-'), { maxLength: 40 })
  fc.assert(
    fc.property(plain, fc.integer({ min: 1, max: 12 }), (words, width) => {
      const text = words.join('')
      // The letter of another alphabet that looks the same.
      const rows = layOut(text.replaceAll('a', '\u0430'), width)
      expect(layOut(text, width)).toEqual(
        rows.map((row) => ({ ...row, shown: row.shown.replaceAll('\u0430', 'a') })),
      )
    }),
  )
})
