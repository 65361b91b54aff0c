import { describe, expect, test } from 'vitest'
import { coachDate } from '../../../src/coach/date.ts'
import { readDay } from '../../../src/flows/read-day.ts'
import type { Day } from '../../../src/domain/day.ts'
import { hostileTexts, HANGS_AFTER_MS } from '../../support/hostile-texts.ts'

const MONDAY = '2026-11-23' as Day

describe('the one date in a sentence is the answer', () => {
  test.each([
    ['nl', 'woensdag heb ik het af', '2026-11-25'],
    ['nl', 'aanstaande donderdag bij het teamoverleg', '2026-11-26'],
    ['nl', 'in juni hoor ik het', '2027-06-30'],
    ['nl', 'aanst. vrijdag', '2026-11-27'],
    ['nl', 'vrijdag ofzo', '2026-11-27'],
    ['nl', 'zsm, uiterlijk vrijdag', '2026-11-27'],
    ['nl', 'bij voorkeur voor 1 april', '2027-04-01'],
    ['en', "I'll have it done on Wednesday", '2026-11-25'],
    ['en', 'Friday should work', '2026-11-27'],
    ['en', 'ASAP but before Friday', '2026-11-27'],
    ['en', 'she will ring me on the 3rd', '2026-12-03'],
  ] as const)('%s: %s', (lang, text, day) => {
    expect(coachDate(text, lang, MONDAY).date).toBe(day)
    const read = readDay('ahead', { today: MONDAY, language: lang })(text)
    expect(read).toMatchObject({ ok: true, value: { value: day } })
  })
})

describe('there is none', () => {
  test.each([
    ['nl', 'als Anna het vrijdag weet of anders maandag', 'it names two days'],
    ['nl', 'dat hangt van vrijdag af', 'it depends on that day'],
    ['nl', 'de week voor pasen', 'another week is meant'],
    ['nl', 'op zijn vroegst volgende week', 'no sooner is no limit'],
    ['en', 'Monday after next', 'another Monday is meant'],
    ['nl', 'ma is ziek', 'two letters are no weekday in a sentence'],
    ['en', 'the Friday meeting', 'the day is part of a name'],
    ['en', 'after the Monday rush', 'the day is part of a name'],
    ['en', 'depends whether we meet on Friday', 'it depends on that day'],
    ['en', 'April is off sick', 'it is a person'],
    ['en', 'maybe I can do it on Friday', 'it is taken back'],
  ] as const)('%s: %s (%s)', (lang, text, _why) => {
    expect(coachDate(text, lang, MONDAY)).toEqual({ date: null, alternatives: [] })
  })
})

test.each(hostileTexts)('a hostile text is looked through without a wait: %#', (text) => {
  const before = performance.now()
  coachDate(text, 'nl', MONDAY)
  coachDate(text, 'en', MONDAY)
  expect(performance.now() - before).toBeLessThan(HANGS_AFTER_MS)
})
