import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { AGREEMENT_STATUSES, CAREER_SHARES, MEETING_STATUSES } from '../../src/domain/codes.ts'
import { lastCareerTalk } from '../../src/domain/career-talk.ts'
import { nextCountdown } from '../../src/domain/countdown.ts'
import { whereNow } from '../../src/domain/cycle.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { ledger, openLedger } from '../../src/domain/ledger.ts'
import { isWaiting } from '../../src/domain/not-now.ts'
import type { AnyRecord, FeedbackRecord, Folder, MeetingRecord } from '../../src/domain/records.ts'
import { managerName } from '../../src/domain/rhythm.ts'
import { neverTalkedOfGoals } from '../../src/domain/talked-of-goals.ts'
import {
  agreement,
  checkin,
  day,
  evidence,
  folderOf,
  meeting,
  outside,
  ownStep,
  review,
} from './folder-of.ts'
import { tries } from '../support/tries.ts'
import { asKept, outlined } from './outlined.ts'

const TODAY = day('2026-11-12')
/** After all days that occur, when whatever can be overtaken is. */
const LATER = addDays(TODAY, 61)
const someDay = fc.integer({ min: -400, max: 60 }).map((days) => addDays(TODAY, days))
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })
const someName = fc.constantFrom('Anna', 'anna ', 'Piet', 'Noor')
const someText = fc.constantFrom('Een dag in de week', 'Het rooster', 'De cursus', '')

const someAgreement = fc
  .record({
    id: fc.constantFrom('a-1', 'a-2', 'a-3', 'a-4'),
    who: maybe(fc.constantFrom('me', 'them', 'Piet')),
    by: maybe(someDay),
    made: someDay,
    status: fc.constantFrom(...AGREEMENT_STATUSES),
  })
  .map(({ id, who, by, ...rest }) => agreement(id, { ...rest, ...(who && { who }), ...(by && { by }) }))

const someStep = fc
  .record({ by: maybe(someDay), status: fc.constantFrom(...AGREEMENT_STATUSES) })
  .map(({ by, status }) => ownStep('a-9', { status, ...(by && { by }) }))

const someNotNow = fc
  .record({ what: someText, again: maybe(someDay), met: maybe(someDay), closed: maybe(someDay) })
  .map(({ what, again, met, closed }) => ({
    what,
    ...(again && { again }),
    ...(met && { met, history: [{ on: met, by: addDays(met, 9) }] }),
    ...(closed && { closed }),
  }))

const someMeeting: fc.Arbitrary<MeetingRecord> = fc
  .record({
    id: fc.integer({ min: 1000, max: 9999 }).map((one) => `m-${one}`),
    kind: fc.constantFrom('career' as const, 'annual' as const, 'catch-up' as const),
    with: someName,
    status: fc.constantFrom(...MEETING_STATUSES, 'held' as const),
    date: maybe(someDay),
    debriefed: maybe(someDay),
    prepared: maybe(someDay),
    next: maybe(someDay),
    summary: maybe(someText),
    questions: fc.array(someText, { maxLength: 2 }),
    agreements: fc.array(someAgreement, { maxLength: 2 }),
    notNow: fc.array(someNotNow, { maxLength: 2 }),
    moved: fc.array(
      someDay.map((on) => ({ on, to: addDays(on, 3) })),
      { maxLength: 2 },
    ),
    mail: maybe(someDay.map((sent) => ({ sent, text: 'Dag' }))),
    invite: maybe(fc.record({ topic: fc.constant('groei'), sent: someDay })),
    share: maybe(fc.constantFrom(...CAREER_SHARES)),
    steps: fc.array(someStep, { maxLength: 1 }),
  })
  .map(({ share, steps, ...shared }) =>
    meeting(given(shared), { minimum: 'x', ...(share && { 'career-share': share }), steps }),
  )

/** Without what is undefined. */
const given = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const someFeedback: fc.Arbitrary<FeedbackRecord> = fc
  .record({ id: fc.constantFrom('f-1', 'f-2'), asked: someDay, answered: maybe(someDay) })
  .map(({ id, asked, answered }) => ({
    type: 'feedback',
    file: `feedback/${id}.yaml`,
    shared: { id, with: 'Piet', moment: 'het rooster', asked, ...(answered && { answered }) },
    private: {},
  }))

const someRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  { weight: 6, arbitrary: someMeeting },
  { weight: 1, arbitrary: someFeedback },
  {
    weight: 1,
    arbitrary: someDay.chain((one) => fc.array(someStep).map((steps) => checkin(one.slice(0, 7), { steps }))),
  },
  { weight: 1, arbitrary: someDay.map((one) => review(one)) },
  { weight: 1, arbitrary: someDay.map((one) => evidence(`e-${one}`, one)) },
  { weight: 1, arbitrary: someAgreement.map((one) => outside(one)) },
  {
    weight: 1,
    arbitrary: someDay.map((made): AnyRecord => ({
      type: 'plan',
      file: 'plan.yaml',
      shared: { goals: [{ id: 'g-1', text: 'Lesgeven', horizon: 'long', status: 'open', made }] },
      private: {},
    })),
  },
)

const answers = (folder: Parameters<typeof whereNow>[0], today: Day): unknown => ({
  now: whereNow(folder, today),
  countdown: nextCountdown(folder, today),
  neverTalked: neverTalkedOfGoals(folder, today),
  ledger: openLedger(folder, today),
  manager: managerName(folder, today),
  lastTalk: lastTalkIn(folder, today),
})

function lastTalkIn(folder: Parameters<typeof whereNow>[0], today: Day): unknown {
  const last = lastCareerTalk(folder, today)
  return last && { days: last.days, with: last.meeting.shared.with }
}

test('what is left of the records says the same of every day as the records do', () => {
  fc.assert(
    fc.property(
      fc.array(someRecord, { maxLength: 12 }),
      fc.array(someDay, { maxLength: 3 }),
      (records, days) => {
        const folder = folderOf(...records)
        for (const today of [TODAY, LATER, ...days]) {
          expect(answers(outlined(folder), today)).toEqual(answers(folder, today))
          expect(answers(asKept(folder, today), today)).toEqual(answers(folder, today))
        }
      },
    ),
    { numRuns: tries(150) },
  )
})

test('what waits is what waits among all that was put off', () => {
  const waiting = (folder: Folder): unknown => ledger(folder, TODAY).notNow.filter(isWaiting)
  fc.assert(
    fc.property(fc.array(someMeeting, { maxLength: 7 }), (meetings) => {
      const folder = folderOf(...meetings)
      expect(openLedger(folder, TODAY).notNow).toEqual(waiting(folder))
    }),
    { numRuns: tries(150) },
  )
})
