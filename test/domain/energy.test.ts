import { expect, test } from 'vitest'
import type { Month } from '../../src/domain/day.ts'
import { sinceFirstAnswer } from '../../src/domain/energy.ts'

test('a chart begins with the first month that was answered, and keeps the empty ones after it', () => {
  const month = (name: string, energy: number | null) => ({ month: name as Month, energy })
  expect(sinceFirstAnswer([month('2026-09', null), month('2026-10', 2), month('2026-11', null)])).toEqual([
    month('2026-10', 2),
    month('2026-11', null),
  ])
  expect(sinceFirstAnswer([month('2026-09', null)])).toEqual([])
})
