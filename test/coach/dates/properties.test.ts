import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDeadline } from '../../../src/coach/dates/find-deadline.ts'
import { type DateContext, readDate } from '../../../src/coach/dates/read-date.ts'
import { addDays, type Day, partsOf, readIsoDay, weekdayOf } from '../../../src/domain/day.ts'
import { HANGS_AFTER_MS } from '../../support/hostile-texts.ts'
import { tries } from '../../support/tries.ts'

const start: Day = readIsoDay('1900-01-01')!
const anyDay = fc.integer({ min: 0, max: 401_000 }).map((n) => addDays(start, n))
const anyContext = fc.record<DateContext>({
  today: anyDay,
  lang: fc.constantFrom('nl', 'en'),
  look: fc.constantFrom('forward', 'back'),
})

const vocabulary = (
  'voor vóór uiterlijk op per tegen by before on in over binnen within de het the een a van of volgende next ' +
  'vorige last deze this eind begin half mid vrijdag friday ma zo mei may december 1 15 31 99 2026 2999 3000 0 ' +
  "week weken month maand jaar year Q2 kwartaal - / . , ' 15e 1st morgen tomorrow geleden ago kerst weekend " +
  'anderhalve en and 10:00 uur a.s. as Anna stuurt het plan'
).split(' ')
const wordSoup = fc
  .array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(' ', '', '  ', '-')), { maxLength: 12 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''))
const anyText = fc.oneof(
  wordSoup,
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({ maxLength: 150 }),
)

describe('whatever is typed', () => {
  test('readDate gives a reading and never throws', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, ctx) => {
        const reading = readDate(text, ctx)
        const days = reading.kind === 'day' ? [reading.day] : reading.kind === 'choice' ? reading.days : []
        for (const day of days) expect(readIsoDay(day)).toBe(day)
        expect(new Set(days).size).toBe(days.length)
        if (reading.kind === 'choice') expect(days.length).toBeGreaterThan(1)
      }),
      { numRuns: tries(1000) },
    )
  })

  test('findDeadline finds a phrase inside the line that says the same alone', () => {
    fc.assert(
      fc.property(anyText, anyContext, (line, { today, lang }) => {
        const found = findDeadline(line, { today, lang })
        if (found === null) return
        expect(found.start).toBeLessThan(found.end)
        expect(found.end).toBeLessThanOrEqual(line.length)
        const alone = readDate(line.slice(found.start, found.end), { today, lang, look: 'forward' })
        expect(alone).toEqual(found.reading)
      }),
      { numRuns: tries(1000) },
    )
  })
})

describe('dates written out', () => {
  const NL = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )
  const EN = 'January February March April May June July August September October November December'.split(
    ' ',
  )
  const NL_DAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ')
  const EN_DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
  const two = (n: number): string => String(n).padStart(2, '0')

  const forms: Record<string, { lang: 'nl' | 'en'; write: (day: Day) => string }> = {
    iso: { lang: 'en', write: (day) => day },
    'day-month-year': { lang: 'nl', write: (d) => dmy(d).join('-') },
    'padded with slashes': { lang: 'nl', write: (d) => dmy(d).map(two).join('/') },
    dotted: { lang: 'en', write: (d) => dmy(d).join('.') },
    'Dutch words': { lang: 'nl', write: (d) => `${dmy(d)[0]} ${NL[dmy(d)[1] - 1]} ${dmy(d)[2]}` },
    'Dutch with weekday': {
      lang: 'nl',
      write: (d) => `${NL_DAYS[weekdayOf(d)]} ${dmy(d)[0]} ${NL[dmy(d)[1] - 1]} ${dmy(d)[2]}`,
    },
    'English words': { lang: 'en', write: (d) => `${dmy(d)[0]} ${EN[dmy(d)[1] - 1]} ${dmy(d)[2]}` },
    'English, month first': {
      lang: 'en',
      write: (d) => `${EN_DAYS[weekdayOf(d)]}, ${EN[dmy(d)[1] - 1]} ${dmy(d)[0]}th, ${dmy(d)[2]}`,
    },
  }

  function dmy(day: Day): [number, number, number] {
    const { year, month, dayOfMonth } = partsOf(day)
    return [dayOfMonth, month, year]
  }

  test.each(Object.entries(forms))('%s', (_, { lang, write }) => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('forward', 'back'), (day, today, look) => {
        expect(readDate(write(day), { today, lang, look })).toEqual({ kind: 'day', day })
      }),
    )
  })

  test('without a year: the nearest in the direction of looking', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 364 }), fc.boolean(), (today, away, ahead) => {
        const day = addDays(today, ahead ? away : -away)
        fc.pre(readIsoDay(day) !== null && !day.endsWith('02-29'))
        const text = `${dmy(day)[0]} ${NL[dmy(day)[1] - 1]}`
        const look = ahead ? 'forward' : 'back'
        expect(readDate(text, { today, lang: 'nl', look })).toEqual({ kind: 'day', day })
      }),
    )
  })
})

describe('hostile text', () => {
  const hundredKilobytes = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length))
  const ctx: DateContext = { today: readIsoDay('2026-03-12')!, lang: 'nl', look: 'forward' }
  const pieces = [
    'a',
    ' ',
    '1',
    '1-',
    '-',
    '.',
    "'",
    'voor ',
    'een half ',
    'é',
    'e\u0301',
    '\u0301',
    'vrijdag ',
    '\0',
    '🎂',
  ]

  test.each(pieces)(
    '100 kB of %j is refused',
    (piece) => {
      const text = hundredKilobytes(piece)
      expect(() => [readDate(text, ctx), findDeadline(text, ctx)]).not.toThrow()
    },
    HANGS_AFTER_MS,
  )

  test.each(pieces)(
    'the longest line of %j that is read is read to its end',
    (piece) => {
      const line = hundredKilobytes(piece).slice(0, 2000)
      expect(() => [readDate(line.slice(0, 120), ctx), findDeadline(line, ctx)]).not.toThrow()
    },
    HANGS_AFTER_MS,
  )
})
