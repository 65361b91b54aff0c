import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MEETING_KINDS, MEETING_STATUSES } from '../../src/domain/codes.ts'
import { COUNTDOWN_STEPS, countdown, nextCountdown } from '../../src/domain/countdown.ts'
import { addDays, isWeekend } from '../../src/domain/day.ts'
import type { AnyRecord, MeetingRecord } from '../../src/domain/records.ts'
import { day, evidence, folderOf, held, meeting } from './folder-of.ts'

/** Each step with its day and, unless it is open, how it stands. */
function planOf(one: MeetingRecord, today: string) {
  const plan = countdown(folderOf(one), one, day(today))
  return plan?.steps.map(({ id, by, state }) => `${id} ${by}${state === 'open' ? '' : ` ${state}`}`)
}

describe('the way to a conversation in small steps', () => {
  test('takes two weeks, and no day of it falls in a weekend', () => {
    expect(planOf(meeting({ date: '2026-12-03' }), '2026-11-10')).toEqual([
      'look-back 2026-11-19',
      'wish 2026-11-20',
      'example 2026-11-23',
      'questions 2026-11-26',
      'rehearse 2026-11-27',
      'agenda 2026-11-30',
      'cue-card 2026-12-02',
    ])
  })

  test('moves with the conversation', () => {
    expect(planOf(meeting({ date: '2026-12-17' }), '2026-11-10')?.at(-1)).toBe('cue-card 2026-12-16')
  })

  test('is shorter when there are only some days, and says so', () => {
    const one = meeting({ date: '2026-12-03' })
    expect(planOf(one, '2026-11-28')).toEqual([
      'wish 2026-11-30',
      'questions 2026-11-30',
      'rehearse 2026-11-30',
      'agenda 2026-12-01',
      'cue-card 2026-12-02',
    ])
    expect(countdown(folderOf(one), one, day('2026-11-28'))?.late).toBe(true)
  })

  test('is one sitting for all questions the day before, and on the day itself', () => {
    const one = meeting({ id: 'm-1', date: '2026-12-03' })
    expect(planOf(one, '2026-12-02')).toEqual([
      'questions 2026-12-02',
      'agenda 2026-12-02',
      'cue-card 2026-12-02',
    ])
    expect(planOf(one, '2026-12-03')?.[0]).toBe('questions 2026-12-03')
    const [first] = countdown(folderOf(one), one, day('2026-12-02'))?.steps ?? []
    expect(first?.covers).toEqual(['outcome', 'ambition', 'ambition-shared', 'questions', 'proposal'])
    expect(first?.command).toEqual(['prep', 'm-1'])
  })

  test('uses a weekend when nothing else is left', () => {
    // 2026-12-06 is a Sunday: somebody with a talk on Monday has only this day.
    expect(planOf(meeting({ date: '2026-12-07' }), '2026-12-06')?.[0]).toBe('questions 2026-12-06')
  })

  test('counts what the record answers already, to share or not', () => {
    const one = meeting(
      { date: '2026-12-03', outcome: 'o', proposal: 'p' },
      { questions: ['q'], sentence: 's', 'ambition-shared': 'a' },
    )
    expect(planOf(one, '2026-11-19')?.filter((line) => line.endsWith('done'))).toEqual([
      'wish 2026-11-20 done',
      'questions 2026-11-26 done',
      'rehearse 2026-11-27 done',
    ])
  })

  test('counts what was collected lately', () => {
    const one = meeting({ date: '2026-12-03' })
    const state = (...records: readonly AnyRecord[]) =>
      countdown(folderOf(one, ...records), one, day('2026-11-10'))?.steps[0]?.state
    expect(state(evidence('e-1', '2026-11-05'))).toBe('done')
    expect(state(evidence('e-1', '2026-05-05'))).toBe('open')
  })

  test('is not brought up again where the preparation was finished without it', () => {
    const one = meeting({ date: '2026-12-03', prepared: '2026-11-25', outcome: 'o', questions: ['q'] })
    const open = (today: string) =>
      countdown(folderOf(one), one, day(today))
        ?.steps.filter(({ state }) => state === 'open')
        .map(({ id }) => id)
    expect(open('2026-11-25')).toEqual(['questions', 'rehearse', 'agenda', 'cue-card'])
    expect(open('2026-11-28')).toEqual(['agenda', 'cue-card'])
    expect(open('2026-12-01')).toEqual(['agenda', 'cue-card'])
    expect(open('2026-12-02')).toEqual(['cue-card'])
  })

  test('is all still to be done, in less time, where nothing was prepared', () => {
    const one = meeting({ date: '2026-12-03' })
    expect(planOf(one, '2026-12-01')).toEqual([
      'questions 2026-12-01',
      'agenda 2026-12-01',
      'cue-card 2026-12-02',
    ])
  })

  test.each(MEETING_KINDS)('ends with the cue card, whatever kind it is: %s', (kind) => {
    const one = meeting({ date: '2026-12-03', kind })
    expect(countdown(folderOf(one), one, day('2026-11-10'))?.steps.at(-1)?.id).toBe('cue-card')
  })

  test('is there for a conversation ahead that has a day, and for no other', () => {
    const none = [
      meeting(),
      held('2026-11-01'),
      meeting({ date: '2026-11-01' }),
      meeting({ date: '2026-12-03', status: 'cancelled' }),
    ]
    for (const one of none) expect(countdown(folderOf(one), one, day('2026-11-10'))).toBeNull()
    const ahead = meeting({ date: '2026-12-10' })
    expect(nextCountdown(folderOf(...none, ahead), day('2026-11-10'))?.meeting).toBe(ahead.shared.id)
  })

  test('keeps its order and lies between today and the conversation, whatever the days are', () => {
    const days = fc.integer({ min: 0, max: 40 })
    const first = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day('2024-01-01'), n))
    fc.assert(
      fc.property(
        first,
        days,
        fc.constantFrom(...MEETING_KINDS),
        fc.constantFrom(...MEETING_STATUSES),
        (today, n, kind, status) => {
          const date = addDays(today, n)
          const one = meeting({ date, kind, status })
          const open = countdown(folderOf(one), one, today)?.steps ?? []
          const all = open.map(({ by }) => by)
          expect(all).toEqual(all.toSorted())
          expect(all.every((by) => by >= today && by <= date)).toBe(true)
          expect(open.map(({ id }) => id)).toEqual(
            COUNTDOWN_STEPS.filter((id) => open.some((step) => step.id === id)),
          )
          const workdays = Array.from({ length: n }, (_, at) => addDays(today, at)).filter(
            (one2) => !isWeekend(one2),
          )
          if (workdays.length > 0) expect(all.some((by) => isWeekend(by))).toBe(false)
        },
      ),
    )
  })
})
