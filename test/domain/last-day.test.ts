import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES, CAREER_SHARES, MEETING_KINDS, MEETING_STATUSES } from '../../src/domain/codes.ts'
import { addDays } from '../../src/domain/day.ts'
import { lastDayIn } from '../../src/domain/last-day.ts'
import { periodStories } from '../../src/domain/period-stories.ts'
import { daysFrom, periodFacts } from '../../src/domain/period.ts'
import type { AnyRecord, Folder, LogRecord } from '../../src/domain/records.ts'
import { agreement, checkin, day, evidence, folderOf, held, meeting, ownStep, review } from './folder-of.ts'
import { outlined } from './outlined.ts'

const TODAY = day('2026-11-12')
const someDay = fc.integer({ min: -300, max: 40 }).map((days) => addDays(TODAY, days))
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })
const someText = fc.constantFrom('rustig gewerkt', 'een rustige les', 'het rooster', 'te veel overleg')

/** Without what is undefined. */
const given = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const someAgreement = fc
  .record({
    who: fc.constantFrom('me', 'them', 'Piet'),
    by: maybe(someDay),
    closed: maybe(someDay),
    made: someDay,
    status: fc.constantFrom(...AGREEMENT_STATUSES),
    history: fc.array(
      someDay.map((on) => ({ on, by: addDays(on, 5) })),
      { maxLength: 3 },
    ),
  })
  .map((fields) => agreement('a-1', given(fields)))

const someStep = fc
  .record({ by: maybe(someDay), made: someDay, status: fc.constantFrom(...AGREEMENT_STATUSES) })
  .map((fields) => ownStep('a-9', given(fields)))

const someTalk = fc
  .record({
    kind: fc.constantFrom(...MEETING_KINDS),
    with: fc.constantFrom('Anna', 'Piet'),
    status: fc.constantFrom(...MEETING_STATUSES, 'held' as const),
    date: maybe(someDay),
    debriefed: maybe(someDay),
    prepared: maybe(someDay),
    feedback: maybe(someText),
    agreements: fc.array(someAgreement, { maxLength: 2 }),
    share: maybe(fc.constantFrom(...CAREER_SHARES)),
    steps: fc.array(someStep, { maxLength: 1 }),
  })
  .map(({ share, steps, ...shared }) =>
    meeting(given(shared), {
      steps,
      assumptions: [{ text: 'Anna wil het niet' }],
      ...(share && { 'career-share': share }),
    }),
  )

const someRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  { weight: 4, arbitrary: someTalk },
  fc
    .tuple(someDay, fc.array(someText), fc.array(someStep, { maxLength: 1 }), fc.integer({ min: 1, max: 5 }))
    .map(([one, plus, steps, energy]) =>
      checkin(one.slice(0, 7), { plus, steps, energy, postpone: 'bellen' }),
    ),
  fc.tuple(someDay, someDay).map(([one, made]): AnyRecord => ({
    type: 'checkin',
    file: `checkins/van-${one.slice(0, 7)}.yaml`,
    shared: { made, visible: 'iets' },
    private: {},
  })),
  fc
    .tuple(someDay, fc.array(fc.tuple(someDay, someText), { maxLength: 4 }))
    .map(([one, lines]): LogRecord => ({
      type: 'log',
      file: `log/${one.slice(0, 7)}.yaml`,
      shared: {},
      private: { lines: lines.map(([on, text]) => ({ on, text, sign: 'minus' })) },
    })),
  someDay.map((one) => review(one)),
  fc.tuple(someDay, fc.constantFrom('g-1', 'g-2')).map(([one, goal]) => evidence(`e-${one}`, one, goal)),
  fc.record({ asked: someDay, answered: maybe(someDay) }).map(({ asked, answered }): AnyRecord => ({
    type: 'feedback',
    file: `feedback/${asked}.yaml`,
    shared: { id: 'f-1', with: 'Piet', moment: 'de les', asked, ...(answered && { answered }) },
    private: { answer: 'rustig en helder' },
  })),
)

/** What is left to read for a period: the outlines of what was over, and the records of what was not. */
function since(folder: Folder, first: string): Folder {
  const isOn = (record: AnyRecord): boolean => lastDayIn(record) >= first
  return {
    ...folder,
    meetings: folder.meetings.filter(isOn),
    checkins: folder.checkins.filter(isOn),
    reviews: folder.reviews.filter(isOn),
    evidence: folder.evidence.filter(isOn),
    feedback: folder.feedback.filter(isOn),
    logs: folder.logs.filter(isOn),
  }
}

test('what was over before a period says nothing of it', () => {
  fc.assert(
    fc.property(fc.array(someRecord, { maxLength: 12 }), someDay, (records, from) => {
      const folder = folderOf(...records)
      const period = { from, to: TODAY }
      const past = since(folder, daysFrom(period))
      expect(periodFacts(past, period, outlined(folder))).toEqual(periodFacts(folder, period))
      expect(periodStories(past, period)).toEqual(periodStories(folder, period))
    }),
    { numRuns: 300 },
  )
})

describe('the last day of a record', () => {
  test('is the last in anything that stands in it', () => {
    const moved = { on: day('2026-10-03'), by: day('2026-12-24') }
    const talk = held('2026-09-01', { agreements: [agreement('a-1', { history: [moved] })] })
    expect(lastDayIn(talk)).toBe('2026-12-24')
  })

  test('is past that of the month its file is about', () => {
    expect(lastDayIn({ type: 'log', file: 'log/2026-02.yaml', shared: {}, private: {} })).toBe('2026-02-31')
    expect(lastDayIn(checkin('2026-02'))).toBe('2026-02-31')
  })

  test('never comes where nothing tells when it was', () => {
    expect(lastDayIn(meeting({ status: 'held', prepared: '2020-01-01' }))).toBe('9999-12-31')
    expect(lastDayIn({ type: 'log', file: 'log/los.yaml', shared: {}, private: {} })).toBe('9999-12-31')
  })
})
