import { describe, expect, test } from 'vitest'
import { slippedTalks } from '../../src/domain/slipped.ts'
import type { MeetingRecord } from '../../src/domain/records.ts'
import { day, folderOf, held, meeting } from './folder-of.ts'

const TODAY = day('2026-11-22')

const off = (date: string, by: 'me' | 'them' = 'them', name = 'Anna'): MeetingRecord =>
  meeting({ with: name, date, status: 'cancelled', cancelledBy: by })
const moved = (date: string, ...on: readonly string[]): MeetingRecord =>
  meeting({ date, moved: on.map((one) => ({ on: day(one), to: day(date) })) })

const slipped = (...meetings: readonly MeetingRecord[]): readonly (readonly [string, number])[] =>
  slippedTalks(folderOf(...meetings), TODAY).map(({ with: name, times }) => [name, times])

describe('conversations that keep being put off', () => {
  const cases: [what: string, meetings: readonly MeetingRecord[], times: number | null][] = [
    ['one called off is no pattern', [off('2026-11-10')], null],
    ['two called off in a row', [off('2026-10-10'), off('2026-11-10')], 2],
    ['whoever called it off', [off('2026-10-10', 'me'), off('2026-11-10')], 2],
    ['one moved twice, whose day has passed', [moved('2026-11-20', '2026-10-01', '2026-11-01')], 2],
    ['one held in between', [off('2026-10-10'), held('2026-10-20'), off('2026-11-10')], null],
    ['a new day is set', [off('2026-10-10'), off('2026-11-10'), meeting({ date: '2026-12-01' })], null],
    ['long ago', [off('2025-10-10'), off('2025-11-10')], null],
    ['with two people once each', [off('2026-10-10'), off('2026-11-10', 'them', 'Piet')], null],
    ['a name is written in two ways', [off('2026-10-10'), off('2026-11-10', 'them', 'ANNA ')], 2],
  ]
  test.each(cases)('%s', (_what, meetings, times) => {
    expect(slipped(...meetings).map(([, count]) => count)).toEqual(times === null ? [] : [times])
  })
})
