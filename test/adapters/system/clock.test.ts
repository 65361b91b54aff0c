import { afterEach, describe, expect, test, vi } from 'vitest'
import { createClock } from '../../../src/adapters/system/clock.ts'
import type { Day } from '../../../src/domain/day.ts'

const zone = process.env['TZ']

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('today', () => {
  test.each([
    ['Europe/Amsterdam', '2026-11-22T22:59:59.999Z', '2026-11-22'],
    ['Europe/Amsterdam', '2026-11-22T23:00:00Z', '2026-11-23'],
    // The clock goes back from 3:00 to 2:00, and forward from 2:00 to 3:00.
    ['Europe/Amsterdam', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['Europe/Amsterdam', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Amsterdam', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Europe/Amsterdam', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Amsterdam', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Amsterdam', '2026-03-29T22:00:00Z', '2026-03-30'],
    // A day that has no midnight, and zones far from the sun.
    ['America/Asuncion', '2023-10-01T04:00:00Z', '2023-10-01'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['Pacific/Pago_Pago', '2026-01-01T10:59:59Z', '2025-12-31'],
    ['UTC', '2028-02-29T23:59:59Z', '2028-02-29'],
    // After the last second that fits in 32 bits.
    ['Europe/Amsterdam', '2038-01-19T03:14:08Z', '2038-01-19'],
  ])('in %s at %s is %s', (name, moment, day) => {
    process.env['TZ'] = name
    vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })
    expect(createClock(null).today()).toBe(day)
  })

  test('is the day that was asked for', () => {
    expect(createClock('2026-12-06' as Day).today()).toBe('2026-12-06')
  })
})
