import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  dayFromParts,
  daysBetween,
  firstOfMonth,
  isWeekend,
  lastOfMonth,
  monthOf,
  partsOf,
  readIsoDay,
  weekdayOf,
} from '../../src/domain/day.ts'

const day = (text: string): Day => {
  const read = readIsoDay(text)
  if (read === null) throw new Error(`not a day: ${text}`)
  return read
}

const anyDay = fc.integer({ min: 0, max: 401_000 }).map((n) => addDays(day('1900-01-01'), n))

describe('readIsoDay', () => {
  test.each(['2026-03-12', '1900-01-01', '2999-12-31', '2024-02-29', '2000-02-29'])('reads %s', (text) => {
    expect(readIsoDay(text)).toBe(text)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1899-12-31',
    '3000-01-01',
    '2026-1-1',
    '12-03-2026',
    '2026-03-12T00:00',
    ' 2026-03-12',
    '2026-03-12\n',
    '',
    'morgen',
    '２０２６-03-12',
    '+2026-03-12',
  ])('refuses %j', (text) => {
    expect(readIsoDay(text)).toBeNull()
  })
})

describe('dayFromParts', () => {
  test('makes a day that partsOf takes apart', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const { year, month, dayOfMonth } = partsOf(d)
        expect(dayFromParts(year, month, dayOfMonth)).toBe(d)
      }),
    )
  })

  test.each([
    [2026, 4, 31],
    [2026, 2, 29],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [26, 1, 1],
    [2026, 1.5, 1],
    [Number.NaN, 1, 1],
  ])('has no day for %d, %d, %d', (year, month, dayOfMonth) => {
    expect(dayFromParts(year, month, dayOfMonth)).toBeNull()
  })
})

describe('arithmetic', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['1970-01-01', -1, '1969-12-31'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
  })

  test('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n)
        expect(addDays(addDays(d, n), -n)).toBe(d)
      }),
    )
  })

  test('days compare as text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })

  test('addMonths lands in the right month and never skips one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (d, n) => {
        const [from, to] = [partsOf(d), partsOf(addMonths(d, n))]
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + n)
        const longest = new Date(Date.UTC(to.year, to.month, 0)).getUTCDate()
        expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, longest))
        expect(addMonths(d, n)).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
    )
  })

  test('a day without a ten-character form is a fault, not a wrong day', () => {
    expect(() => addDays(day('2999-12-31'), 3_000_000)).toThrow(RangeError)
    expect(() => addDays(day('1900-01-01'), -1_000_000)).toThrow(RangeError)
  })
})

describe('weeks and months', () => {
  test('Monday is 0 and Sunday is 6', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(day('2026-03-09'), n))
    expect(week.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(week.map(isWeekend)).toEqual([false, false, false, false, false, true, true])
  })

  test('weekdays before 1970 are right too', () => {
    expect(weekdayOf(day('1900-01-01'))).toBe(0)
    expect(weekdayOf(day('1969-12-31'))).toBe(2)
  })

  test('a month has its first and last day', () => {
    expect(monthOf(day('2026-03-12'))).toBe('2026-03')
    expect(firstOfMonth(day('2026-03-12'))).toBe('2026-03-01')
    expect(lastOfMonth(day('2026-02-12'))).toBe('2026-02-28')
    expect(lastOfMonth(day('2024-02-01'))).toBe('2024-02-29')
    expect(lastOfMonth(day('2026-12-31'))).toBe('2026-12-31')
  })
})

describe('in every time zone', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  // Each zone with the days around its trap: a skipped day, or a change of the clock.
  test.each([
    ['Pacific/Apia', '2011-12-29', '2011-12-30', '2011-12-31'],
    ['Pacific/Kiritimati', '1994-12-30', '1994-12-31', '1995-01-01'],
    ['America/St_Johns', '2026-03-07', '2026-03-08', '2026-03-09'],
    ['Europe/Amsterdam', '2026-03-28', '2026-03-29', '2026-03-30'],
    ['Europe/Amsterdam', '2026-10-24', '2026-10-25', '2026-10-26'],
    ['America/Sao_Paulo', '2018-11-03', '2018-11-04', '2018-11-05'],
    ['UTC', '2024-02-28', '2024-02-29', '2024-03-01'],
  ])('%s: %s, %s and %s follow each other', (tz, before, on, after) => {
    process.env['TZ'] = tz
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(tz)
    expect(readIsoDay(on)).toBe(on)
    expect(addDays(day(before), 1)).toBe(on)
    expect(addDays(day(on), 1)).toBe(after)
    expect(addDays(day(after), -2)).toBe(before)
    expect(daysBetween(day(before), day(after))).toBe(2)
    expect((weekdayOf(day(before)) + 1) % 7).toBe(weekdayOf(day(on)))
    expect(partsOf(lastOfMonth(day(before))).month).toBe(partsOf(day(before)).month)
    expect(addMonths(addMonths(day(before), 1), -1) <= day(before)).toBe(true)
  })
})
