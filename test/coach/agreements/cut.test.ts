import { expect, test } from 'vitest'
import { cutOut } from '../../../src/coach/agreements/cut.ts'

/** The line with the words between the brackets cut out. */
function cut(marked: string): string | null {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return cutOut(marked.replace(/[[\]]/gu, ''), { start, end })
}

test.each([
  ['Ik bel [vrijdag] HR', 'Ik bel HR'],
  ['Ik bel HR, [vrijdag].', 'Ik bel HR'],
  ['Ik bel ([vrijdag]) HR', 'Ik bel HR'],
  ['[Vrijdag]: HR bellen', 'HR bellen'],
  ['HR bellen – [vrijdag]', 'HR bellen'],
  ['Ik bel [vrijdag], na de dienst', 'Ik bel, na de dienst'],
  ['Ik bel de P&O a.u.b. [vrijdag]', 'Ik bel de P&O a.u.b.'],
])('%s → %s', (marked, text) => expect(cut(marked)).toBe(text))

test.each([
  'Ik werk er vanaf [maandag]',
  'I have been here since [May]',
  'HR bellen en [vrijdag]',
  '[Vrijdag] en zaterdag bellen',
  '[Vrijdag]',
])('no good text would be left: %s', (marked) => expect(cut(marked)).toBeNull())
