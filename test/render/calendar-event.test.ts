import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarEntries } from '../../src/domain/calendar/entries.ts'
import { CALENDAR_ROLES } from '../../src/domain/calendar/entry.ts'
import { makeEntry } from '../../src/domain/calendar/make-entry.ts'
import { type CalendarMemory, revise } from '../../src/domain/calendar/revise.ts'
import { LANGUAGES } from '../../src/domain/codes.ts'
import { addDays } from '../../src/domain/day.ts'
import type { Folder } from '../../src/domain/records.ts'
import { writeCalendar } from '../../src/render/ical/write-calendar.ts'
import { calendarEvent, calendarTold } from '../../src/render/share/calendar-event.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { day, folderOf, held, meeting, agreement } from '../domain/folder-of.ts'
import { anyFolder, CANARY } from '../support/any-folder.ts'
import { readCalendarFile } from '../support/calendar-file.ts'
import { tries } from '../support/tries.ts'

const TODAY = day('2026-11-22')
const TEXTS = { nl: nl.follow.calendar, en: en.follow.calendar }

function fileOf(
  folder: Folder,
  details = false,
  memory: CalendarMemory = {},
  today = TODAY,
  texts = nl.follow.calendar,
) {
  const made = revise(
    calendarEntries(folder, today),
    memory,
    today,
    () => true,
    (entry) => JSON.stringify(calendarTold(entry, texts, details)) + entry.day,
  )
  const text = writeCalendar(
    made.exported.map((one) => calendarEvent(one, texts, details)),
    today,
  )
  return { text, memory: made.memory }
}

describe('whatever a folder holds', () => {
  test('two parsers read the file the same, each day is its own, and nothing private stands in it', () => {
    fc.assert(
      fc.property(anyFolder, fc.boolean(), fc.constantFrom(...LANGUAGES), (folder, details, language) => {
        const { text } = fileOf(folder, details, {}, TODAY, TEXTS[language])
        const events = readCalendarFile(text)
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
        expect(text.replaceAll('\r\n ', '').toLowerCase()).not.toContain(CANARY)
      }),
      { numRuns: tries(60) },
    )
  })

  test('a second file says the same of the same, and nothing disappears without being called off', () => {
    fc.assert(
      fc.property(anyFolder, anyFolder, fc.integer({ min: 0, max: 20 }), (before, after, days) => {
        const today = addDays(TODAY, days)
        const first = fileOf(before)
        expect(fileOf(before, false, first.memory).text).toBe(first.text)
        const second = readCalendarFile(fileOf(after, false, first.memory, today).text)
        for (const { uid, day: on, sequence } of readCalendarFile(first.text)) {
          const now = second.find((event) => event.uid === uid)
          if (on >= today) expect(now).toBeDefined()
          if (now) expect(now.sequence).toBeGreaterThanOrEqual(sequence)
        }
      }),
      { numRuns: tries(30) },
    )
  })
})

describe.each(LANGUAGES)('a title in %s', (language) => {
  const titles = CALENDAR_ROLES.flatMap((role) =>
    [null, 'Anna'].map((name) => TEXTS[language].titles[role](name)),
  )

  test('is short and neutral, whatever the day is for', () => {
    for (const title of titles) {
      expect(title).toMatch(/^\p{Lu}[^!?]{4,40}$/u)
      expect(title).not.toMatch(
        /loopbaan|career|ambit|salaris|pay|beoordel|onderhandel|negoti|energie|energy|vertrek/i,
      )
    }
  })
})

describe('what colleagues see', () => {
  const one = held('2026-11-20', {
    with: 'Anna de Vries',
    kind: 'negotiation',
    summary: 'over mijn salaris',
    agreements: [agreement('a-1', { what: 'Anna vraagt HR', who: 'them', by: '2026-12-04' })],
  })
  const ahead = meeting({
    with: 'Anna de Vries',
    kind: 'negotiation',
    date: '2026-12-10',
    outcome: 'meer uren',
  })
  const folder = folderOf(one, ahead)

  test('is a first name and a kind of work', () => {
    const summaries = readCalendarFile(fileOf(folder).text).map(({ summary }) => summary)
    expect(summaries).toContain('Gesprek met Anna')
    expect(summaries).toContain('Navragen bij Anna')
    expect(summaries.join()).not.toMatch(/onderhandel|salaris|HR|meer uren|Vries/)
    expect(readCalendarFile(fileOf(folder).text).every(({ description }) => description === null)).toBe(true)
  })

  test('is more with details: what may be shared, and what to type', () => {
    const events = readCalendarFile(fileOf(folder, true).text)
    const of = (title: string) =>
      events.filter(({ summary }) => summary === title).map(({ description }) => description)
    expect(of('Gesprek met Anna')).toContain('meer uren')
    expect(of('Navragen bij Anna')).toEqual(['Anna vraagt HR\nZo ga je verder: career agreements remind a-1'])
  })

  test('says of what was called off that it is, also where a program does not look at its state', () => {
    const off = makeEntry('talk', 'm-1', TODAY, { with: 'Anna', cancelled: true })
    expect(calendarTold(off, nl.follow.calendar, true)).toEqual({
      summary: 'Gaat niet door: Gesprek met Anna',
      description: null,
      remindAtHour: null,
    })
  })

  test('says of what is no more that it is over', () => {
    const first = fileOf(folder)
    const events = readCalendarFile(fileOf(folderOf(one), false, first.memory).text)
    const gone = events.filter(({ status }) => status === 'CANCELLED').map(({ summary }) => summary)
    expect(gone).toContain('Vervalt: Gesprek met Anna')
  })
})
