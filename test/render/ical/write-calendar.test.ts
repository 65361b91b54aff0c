import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLines } from '../../../src/render/clean-text.ts'
import { contentLine, textValue } from '../../../src/render/ical/content-line.ts'
import { type CalendarEvent, writeCalendar } from '../../../src/render/ical/write-calendar.ts'
import { day } from '../../domain/folder-of.ts'
import { readCalendarFile } from '../../support/calendar-file.ts'

const EVENT: CalendarEvent = {
  uid: 'm-7k2m-talk@career',
  sequence: 3,
  day: day('2026-12-31'),
  changed: day('2026-11-20'),
  summary: 'Gesprek met Anna',
  description: null,
  cancelled: false,
  remindAtHour: -8,
}
const TODAY = day('2026-11-22')
const written = (event: Partial<CalendarEvent>): string => writeCalendar([{ ...EVENT, ...event }], TODAY)

describe('a calendar file', () => {
  test('says of a day what a calendar has to know', () => {
    expect(written({}).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//career//career//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:m-7k2m-talk@career',
      'DTSTAMP:20261122T000000Z',
      'LAST-MODIFIED:20261120T000000Z',
      'SEQUENCE:3',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Gesprek met Anna',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Gesprek met Anna',
      'TRIGGER:-PT8H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('reminds at nine on the day itself, and of what is called off not at all', () => {
    expect(written({ remindAtHour: 9 })).toContain('TRIGGER:PT9H\r\n')
    const off = written({ cancelled: true })
    expect(off).toContain('STATUS:CANCELLED\r\n')
    expect(off).not.toContain('VALARM')
  })

  test('reads back as it was, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(
          ...String.raw`\;,:"nN`.split(''),
          '\r',
          '\n',
          '\0',
          'é',
          '漢',
          '👩‍👩‍👧',
          '\u2028',
          '\t',
          ' ',
        ),
      }),
      fc.constantFrom('\nBEGIN:VEVENT', '\r\nEND:VCALENDAR\r\n', 'x\u0085ATTENDEE:mailto:a@b', '\uD800'),
    )
    fc.assert(
      fc.property(typed, typed, (summary, description) => {
        const [event, ...more] = readCalendarFile(written({ summary, description }))
        expect(more).toEqual([])
        expect(event).toMatchObject({ uid: EVENT.uid, sequence: 3, day: '2026-12-31', status: 'CONFIRMED' })
        expect(event?.summary).toBe(clean(summary))
        expect(event?.description).toBe(clean(description))
      }),
    )
  })
})

/** What can be seen of a typed text. */
const clean = (text: string): string => cleanLines(text).join('\n').trim()

describe('a long line', () => {
  test('is folded at 75 octets, never within a character', () => {
    for (const sign of ['x', 'é', '漢', '👍']) {
      const folded = contentLine('SUMMARY', sign.repeat(100))
      for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${sign.repeat(100)}\r\n`)
    }
  })

  test('is folded only where it has to be', () => {
    expect(contentLine('X', 'y'.repeat(73))).toBe(`X:${'y'.repeat(73)}\r\n`)
    expect(contentLine('X', 'y'.repeat(74))).toBe(`X:${'y'.repeat(73)}\r\n y\r\n`)
  })
})

test.each([
  ['Anna, Bo; en ik', String.raw`Anna\, Bo\; en ik`],
  [String.raw`C:\n`, String.raw`C:\\n`],
  ['een\r\ntwee\rdrie', String.raw`een\ntwee\ndrie`],
  ['bel\u0007 \u202Eom', 'bel om'],
])('what is typed is text: %j', (typed, value) => {
  expect(textValue(typed)).toBe(value)
})
