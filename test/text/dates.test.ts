import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, weekdayOf } from '../../src/domain/day.ts'
import { enDates } from '../../src/text/en/dates.ts'
import { nlDates } from '../../src/text/nl/dates.ts'
import { day } from '../domain/folder-of.ts'

describe('a day in words', () => {
  test.each([
    ['2026-12-06', 'zondag 6 december 2026', '6 dec 2026', 'Sunday 6 December 2026', '6 Dec 2026'],
    ['2026-03-01', 'zondag 1 maart 2026', '1 mrt 2026', 'Sunday 1 March 2026', '1 Mar 2026'],
    ['2024-02-29', 'donderdag 29 februari 2024', '29 feb 2024', 'Thursday 29 February 2024', '29 Feb 2024'],
    ['2026-05-31', 'zondag 31 mei 2026', '31 mei 2026', 'Sunday 31 May 2026', '31 May 2026'],
  ])('%s', (iso, nlLong, nlShort, enLong, enShort) => {
    expect([nlDates.longDay(day(iso)), nlDates.shortDay(day(iso))]).toEqual([nlLong, nlShort])
    expect([enDates.longDay(day(iso)), enDates.shortDay(day(iso))]).toEqual([enLong, enShort])
  })

  test('can go without its year, and be a weekday or a month alone', () => {
    expect(nlDates.dayAndMonth(day('2026-08-05'))).toBe('5 augustus')
    expect(enDates.dayAndMonth(day('2026-08-05'))).toBe('5 August')
    expect(nlDates.weekday(day('2026-08-05'))).toBe('woensdag')
    expect(enDates.weekday(day('2026-08-05'))).toBe('Wednesday')
    expect(nlDates.month('2026-11')).toBe('november 2026')
    expect(enDates.month('2026-11')).toBe('November 2026')
  })

  test('has the right weekday and all its parts, in any year', () => {
    const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 200_000 }), (n) => {
        const date = addDays(day('1970-01-01'), n)
        const [weekday, dayOfMonth, , year] = nlDates.longDay(date).split(' ')
        expect(weekday).toBe(weekdays[weekdayOf(date)])
        expect([Number(dayOfMonth), Number(year)]).toEqual([Number(date.slice(8)), Number(date.slice(0, 4))])
      }),
    )
  })
})

describe('a distance in words', () => {
  test.each([
    [0, 'vandaag', 'today'],
    [1, 'morgen', 'tomorrow'],
    [-1, 'gisteren', 'yesterday'],
    [3, 'over 3 dagen', 'in 3 days'],
    [-3, '3 dagen geleden', '3 days ago'],
    [13, 'over 13 dagen', 'in 13 days'],
    [14, 'over 2 weken', 'in 2 weeks'],
    [-60, '8 weken geleden', '8 weeks ago'],
    [61, 'over 2 maanden', 'in 2 months'],
    [-365, '12 maanden geleden', '12 months ago'],
    [-731, '2 jaar geleden', '2 years ago'],
  ])('%i days', (days, nl, en) => {
    expect([nlDates.distance(days), enDates.distance(days)]).toEqual([nl, en])
  })

  test.each([
    [3, 'nog 3 dagen', '3 days left'],
    [1, 'nog 1 dag', '1 day left'],
    [0, 'vandaag', 'today'],
    [-1, 'gisteren', 'yesterday'],
    [30, 'nog 4 weken', '4 weeks left'],
  ])('%i days left', (days, nl, en) => {
    expect([nlDates.left(days), enDates.left(days)]).toEqual([nl, en])
  })

  test.each([
    [0, '0 dagen', '0 days'],
    [1, '1 dag', '1 day'],
    [14, '2 weken', '2 weeks'],
    [150, '5 maanden', '5 months'],
    [730, '2 jaar', '2 years'],
  ])('an age of %i days', (days, nl, en) => {
    expect([nlDates.age(days), enDates.age(days)]).toEqual([nl, en])
  })

  test('the same day of the month, months later, is that many months', () => {
    const wrong: string[] = []
    for (let n = 0; n < 4 * 366; n += 1) {
      const from = addDays(day('2023-01-01'), n)
      if (from.slice(8) > '28') continue
      for (let months = 3; months < 24; months += 1) {
        const to = addMonths(from, months)
        if (nlDates.age(daysBetween(from, to)) !== `${months} maanden`) wrong.push(`${from} ${to}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('says nothing undefined and never mixes one with many', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        const all = [nlDates, enDates].flatMap((texts) => [
          texts.distance(days),
          texts.left(days),
          texts.age(days),
        ])
        for (const text of all) {
          expect(text).not.toMatch(/undefined|NaN|-/)
          expect(text).not.toMatch(/\b1 (?:dagen|weken|maanden|days|weeks|months|years)\b/)
          expect(text).not.toMatch(/\b(?:[2-9]|\d\d+) (?:dag|week|maand|day|month|year)\b/)
        }
      }),
    )
  })
})

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a en b', 'a and b'],
  [['a', 'b', 'c'], 'a, b en c', 'a, b and c'],
])('a list of %j', (items, nl, en) => {
  expect([nlDates.list(items), enDates.list(items)]).toEqual([nl, en])
})

test('a month that is no month is left as it was written', () => {
  expect([nlDates.month('2026-13'), enDates.month('soon')]).toEqual(['2026-13', 'soon'])
})
