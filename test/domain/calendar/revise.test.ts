import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarEntry } from '../../../src/domain/calendar/entry.ts'
import { makeEntry, withOwnUids } from '../../../src/domain/calendar/make-entry.ts'
import { type CalendarMemory, revise, type Revised } from '../../../src/domain/calendar/revise.ts'
import { addDays, type Day } from '../../../src/domain/day.ts'
import { day } from '../folder-of.ts'

const MONDAY = day('2026-11-23')

const talk = (date: string, given: Partial<CalendarEntry> = {}): CalendarEntry =>
  makeEntry('talk', 'm-1', day(date), { with: 'Anna', meeting: 'm-1', ...given })

const printOf = (entry: CalendarEntry): string => JSON.stringify(entry)

interface Exported {
  readonly one: Revised | undefined
  readonly all: readonly Revised[]
  readonly memory: CalendarMemory
}

function exported(
  entries: readonly CalendarEntry[],
  memory: CalendarMemory = {},
  today: Day = MONDAY,
  chosen: (entry: CalendarEntry) => boolean = () => true,
): Exported {
  const made = revise(entries, memory, today, chosen, printOf)
  return { one: made.exported[0], all: made.exported, memory: made.memory }
}

describe('an entry that is exported again', () => {
  test('keeps its number while nothing changed, also on a later day', () => {
    const first = exported([talk('2026-12-10')])
    const again = exported([talk('2026-12-10')], first.memory, addDays(MONDAY, 1))
    expect(again.one?.sequence).toBe(first.one?.sequence)
    expect(again.one?.changed).toBe(MONDAY)
  })

  test('gets a higher number with each change on one day', () => {
    const first = exported([talk('2026-12-10')])
    const moved = exported([talk('2026-12-11')], first.memory)
    const back = exported([talk('2026-12-10')], moved.memory)
    const numbers = [first, moved, back].map(({ one }) => one?.sequence ?? -1)
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other))
  })

  test('gets a higher number on a later day when the memory was lost', () => {
    const first = exported([talk('2026-12-10')])
    const other = exported([talk('2026-12-11')], {}, addDays(MONDAY, 1))
    expect(other.one?.sequence).toBeGreaterThan(first.one?.sequence ?? Infinity)
  })

  test('gets a higher number when it moved on the same day and the memory was lost', () => {
    const first = exported([talk('2026-12-10')])
    const other = exported([talk('2026-12-11', { revision: 2 })])
    expect(other.one?.sequence).toBeGreaterThan(first.one?.sequence ?? Infinity)
  })

  test('never gets a lower number, whatever happens in between', () => {
    const step = fc.record({
      to: fc.integer({ min: 0, max: 5 }),
      later: fc.integer({ min: -3, max: 40 }),
      there: fc.boolean(),
      asked: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let memory: CalendarMemory = {}
        let today = MONDAY
        const seen = new Map<string, { sequence: number; print: string }>()
        for (const { to, later, there, asked } of steps) {
          today = addDays(today, later)
          const entries = there ? [talk(addDays(day('2027-06-01'), to))] : []
          const made = exported(entries, memory, today, () => asked)
          for (const { entry, sequence } of made.all) {
            const before = seen.get(entry.uid)
            const print = printOf(entry)
            if (before)
              expect(sequence).toBeGreaterThanOrEqual(before.sequence + (before.print === print ? 0 : 1))
            seen.set(entry.uid, { sequence, print })
          }
          memory = made.memory
        }
      }),
    )
  })
})

describe('what is no more', () => {
  const gone = (memory: CalendarMemory, today = MONDAY): readonly Revised[] => exported([], memory, today).all

  test('is called off, with a higher number', () => {
    const first = exported([talk('2027-01-10')])
    const [one] = gone(first.memory)
    expect(one).toMatchObject({
      gone: true,
      entry: { uid: 'm-1-talk@career', cancelled: true, day: '2027-01-10' },
    })
    expect(one?.sequence).toBeGreaterThan(first.one?.sequence ?? Infinity)
  })

  test('stays in the file for a month, for nobody tells whether it was imported', () => {
    const first = exported([talk('2027-03-10')])
    const then = exported([], first.memory)
    expect(gone(then.memory, addDays(MONDAY, 30))).toHaveLength(1)
    expect(gone(then.memory, addDays(MONDAY, 31))).toEqual([])
    const later = exported([], then.memory, addDays(MONDAY, 31))
    expect(later.memory).toEqual({})
  })

  test('says nothing of a day that has passed', () => {
    const first = exported([talk('2026-11-24')])
    expect(gone(first.memory, day('2026-11-25'))).toEqual([])
  })

  test('comes back with a higher number', () => {
    const first = exported([talk('2027-01-10')])
    const then = exported([], first.memory)
    const back = exported([talk('2027-01-10')], then.memory)
    expect(back.one).toMatchObject({ gone: false, entry: { cancelled: false } })
    expect(back.one?.sequence).toBeGreaterThan(then.one?.sequence ?? Infinity)
  })

  test('is not what was left out of this file', () => {
    const both = [talk('2027-01-10'), makeEntry('checkin', 'checkins/2027-01', day('2027-01-29'))]
    const first = exported(both)
    const part = exported(both, first.memory, MONDAY, ({ meeting }) => meeting === 'm-1')
    expect(part.all.map(({ entry }) => entry.role)).toEqual(['talk'])
    expect(exported(both, part.memory).all.some((one) => one.gone)).toBe(false)
  })
})

describe('an identifier', () => {
  test('is made of the id and the role', () => {
    expect(talk('2026-12-10').uid).toBe('m-1-talk@career')
    expect(makeEntry('checkin', 'checkins/2026-11', MONDAY).uid).toBe('checkins-2026-11-checkin@career')
  })

  test('is a hash where the id could not stand in a file', () => {
    const { uid } = makeEntry('talk', 'x\r\nATTENDEE:mailto:a@b.nl', MONDAY)
    expect(uid).toMatch(/^[0-9a-z]{12}-talk@career$/)
  })

  test('is its own, also where a record was copied by hand', () => {
    const uids = withOwnUids([talk('2026-12-10'), talk('2026-12-11'), talk('2026-12-12')]).map(
      ({ uid }) => uid,
    )
    expect(uids).toEqual(['m-1-talk@career', 'm-1-talk-2@career', 'm-1-talk-3@career'])
  })
})
