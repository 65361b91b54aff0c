import { expect, test } from 'vitest'
import { spelledRight } from '../../../src/coach/dates/spelling.ts'
import { tokenize } from '../../../src/coach/dates/tokens.ts'

const corrected = (text: string): string =>
  spelledRight(tokenize(text))
    .map((token) => token.text)
    .join(' ')

test.each([
  ['vrijdg', 'vrijdag'],
  ['wedensday', 'wednesday'],
  ['tommorow', 'tomorrow'],
  ['februrai', 'februari'],
  ['volgnde week', 'volgende week'],
  ['3 mart', '3 maart'],
  ['uitelrijk vrijdagg', 'uiterlijk vrijdag'],
  ['15 setpember', '15 september'],
])('%s is a slip', (text, expected) => expect(corrected(text)).toBe(expected))

test.each([
  'mart belt frida over de sundae',
  'volgens mij mogen we dat vandaan halen',
  'vrijdags en mondays werk ik niet',
  'de komedie van komen en gaan',
  'eastern quarters and money',
  'we marched for a month',
])('%s is spelled right', (text) => expect(corrected(text)).toBe(text))

test('the place of a word stays as it was typed', () => {
  const [token] = spelledRight(tokenize('vrijdgag'))
  expect([token?.start, token?.end]).toEqual([0, 8])
})
