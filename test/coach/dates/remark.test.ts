import { describe, expect, test } from 'vitest'
import { readDate } from '../../../src/coach/dates/read-date.ts'
import type { Day } from '../../../src/domain/day.ts'

const read = (text: string): unknown => {
  const reading = readDate(text, { today: '2026-03-11' as Day, lang: 'nl', look: 'forward' })
  return reading.kind === 'day' ? reading.day : reading.kind === 'choice' ? reading.days : reading.reason
}

describe('a date with a remark', () => {
  test.each([
    ['op de verjaardag van Noor, 2 december', '2026-12-02'],
    ['9 juli (verjaardag)', '2026-07-09'],
    ['dag van het examen: 30 juni', '2026-06-30'],
    ['24 september – als het kan', '2026-09-24'],
    ['26 mei 🎉', '2026-05-26'],
    ['✅ vrijdag', '2026-03-13'],
    ['30 juni, dus 30 juni', '2026-06-30'],
    ['14 junu', '2026-06-14'],
    ['1 april (geen grap)', '2026-04-01'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  test.each(['kamer 12, derde deur', 'eind mei, of ooit', '12 juki', 'te laat, sorry', ', ,', '🎉'])(
    '%s is none',
    (text) => {
      expect(['not-a-date', 'vague', 'impossible']).toContain(read(text))
    },
  )
})
