import { describe, expect, test } from 'vitest'
import type { BrokenLink } from '../../src/domain/codes.ts'
import { lastAttempt } from '../../src/domain/last-attempt.ts'
import { type AnyRecord, type MeetingRecord } from '../../src/domain/records.ts'
import { agreement, day, folderOf, held, meeting } from './folder-of.ts'

const TODAY = day('2026-11-22')
const plan: AnyRecord = {
  type: 'plan',
  file: 'plan.yaml',
  shared: { ambition: 'Collega’s inwerken' },
  private: {},
}

const late = { by: '2026-11-01' }
const cases: [what: string, talk: MeetingRecord, broke: BrokenLink | null][] = [
  [
    'nothing wished, nothing agreed, and it brought nothing',
    held('2026-11-01', {}, { result: 'no' }),
    'unclear',
  ],
  ['nothing written down', held('2026-11-01'), null],
  ['a wish, nothing agreed', held('2026-11-01', { outcome: 'We hebben een datum' }), 'no-agreement'],
  ['a private wish, nothing agreed', held('2026-11-01', {}, { want: 'minder diensten' }), 'no-agreement'],
  ['nothing agreed, but it brought what was wanted', held('2026-11-01', {}, { result: 'yes' }), null],
  ['no dates, a long time ago', held('2026-10-01', { agreements: [agreement('a-1')] }), 'no-date'],
  ['no dates, a short time ago', held('2026-11-15', { agreements: [agreement('a-1')] }), null],
  [
    'no dates, and it brought nothing',
    held('2026-11-15', { agreements: [agreement('a-1')] }, { result: 'no' }),
    'no-date',
  ],
  ['mine is late', held('2026-10-01', { agreements: [agreement('a-1', late)] }), 'with-me'],
  [
    'theirs is late',
    held('2026-10-01', { agreements: [agreement('a-1', { ...late, who: 'them' })] }),
    'with-them',
  ],
  [
    'somebody else is late',
    held('2026-10-01', { agreements: [agreement('a-1', { ...late, who: 'HR' })] }),
    'with-them',
  ],
  [
    'both are late',
    held('2026-10-01', { agreements: [agreement('a-1', { ...late, who: 'them' }), agreement('a-2', late)] }),
    'with-me',
  ],
  [
    'theirs does not go through',
    held('2026-10-01', { agreements: [agreement('a-1', { who: 'them', status: 'dropped' })] }),
    'with-them',
  ],
  [
    'one is done',
    held('2026-10-01', { agreements: [agreement('a-1', { status: 'done' }), agreement('a-2', late)] }),
    null,
  ],
  ['not due yet', held('2026-10-01', { agreements: [agreement('a-1', { by: '2026-12-01' })] }), null],
]

describe('the last attempt', () => {
  test.each(cases)('%s', (_what, talk, broke) => {
    expect(lastAttempt(folderOf(talk), TODAY)).toEqual({ meeting: talk, broke })
  })

  test('nobody took it up: then nothing was really agreed', () => {
    const { who: _who, ...nobody } = agreement('a-1', late)
    expect(lastAttempt(folderOf(held('2026-10-01', { agreements: [nobody] })), TODAY)?.broke).toBe(
      'no-agreement',
    )
  })

  test('was clear when the plan says what is wanted', () => {
    expect(lastAttempt(folderOf(plan, held('2026-11-01')), TODAY)?.broke).toBe('no-agreement')
  })

  test('is the last one that was meant to lead somewhere and was looked back on', () => {
    const talk = held('2026-09-01')
    const others = [
      held('2026-10-01', { kind: 'sounding-board' }),
      held('2026-10-02', { kind: 'catch-up' }),
      meeting({ date: '2026-11-01', status: 'held' }),
      meeting({ date: '2026-12-01' }),
    ]
    expect(lastAttempt(folderOf(talk, ...others), TODAY)?.meeting).toBe(talk)
    expect(lastAttempt(folderOf(...others), TODAY)).toBeNull()
  })

  test('with somebody is theirs alone', () => {
    const folder = folderOf(held('2026-09-01', { with: 'Anna' }), held('2026-10-01', { with: 'Piet' }))
    expect(lastAttempt(folder, TODAY, 'anna')?.meeting.shared.with).toBe('Anna')
    expect(lastAttempt(folder, TODAY, 'Noor')).toBeNull()
  })
})
