import { expect, test } from 'vitest'
import { toldDay } from '../../../src/coach/dates/told-day.ts'
import { day } from '../../domain/folder-of.ts'

const TODAY = day('2026-11-21')

test.each([
  ['Gisteren belde de familie om te bedanken', '2026-11-20'],
  ['De overdracht van eergisteren ging in tien minuten', '2026-11-19'],
  ['afgelopen maandag werkte ik een stagiair in', '2026-11-16'],
  ['Yesterday the audit went well', '2026-11-20'],
  ['I covered the shift the day before yesterday', '2026-11-19'],
])('%j was on %s', (line, told) => {
  expect(toldDay(line, TODAY)).toBe(told)
})

test.each([
  'Het rooster klopt',
  'Sinds gisteren klopt het rooster',
  'Since yesterday nobody had to wait',
  'Gisteren en eergisteren draaide ik de dienst alleen',
  'De eergisterense overdracht',
  'Vandaag het rooster afgemaakt dat gisteren bleef liggen',
  'Finished today what was left over yesterday',
  'Morgen geef ik les',
  'Last Friday I led the round',
])('%j tells of no one day', (line) => {
  expect(toldDay(line, TODAY)).toBeNull()
})
