import { expect, test } from 'vitest'
import { mailDate } from '../../src/render/words.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'

const { nl, en } = DOCUMENT_WORDS
const talked = day('2026-12-03')

test.each([
  ['2026-12-11', 'vrijdag 11 december'],
  ['2026-12-03', 'donderdag 3 december'],
  ['2027-01-15', 'vrijdag 15 januari'],
  ['2027-10-03', 'zondag 3 oktober'],
  ['2027-10-04', 'maandag 4 oktober 2027'],
  ['2026-12-02', 'woensdag 2 december 2026'],
])('a mail about 3 December 2026 names %s as %j', (date, text) => {
  expect(mailDate(nl.dates, day(date), talked)).toBe(text)
})

test('a year is said when it is not known from when the mail is', () => {
  expect(mailDate(en.dates, day('2026-12-11'), null)).toBe('Friday 11 December 2026')
})
