// Folders as they come to be: by the program, by hand, by copying; ids and names can hold anything a file can hold.
import fc from 'fast-check'
import { AGREEMENT_STATUSES, GOAL_STATUSES, MEETING_KINDS, MEETING_STATUSES } from '../../src/domain/codes.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import type { AnyRecord, Folder, MeetingRecord } from '../../src/domain/records.ts'
import { day, folderOf } from '../domain/folder-of.ts'

/** In every private text of these folders, and in nothing else. */
export const CANARY = 'kanarie'
const secret = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `${text}${CANARY}`)

const around = day('2026-11-22')
const anyDay: fc.Arbitrary<Day> = fc.integer({ min: -60, max: 200 }).map((n) => addDays(around, n))
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.constantFrom(
    'Anna',
    'Anna de Vries',
    'x\r\nBEGIN:VEVENT\r\nUID:1',
    '\u202Egnik',
    'a;b,c\\n:"',
    'END:VCALENDAR',
  ),
)
const anyId = (letter: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((n) => `${letter}-${String(n).padStart(4, '0')}`),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  )

const rare = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })

/** Leaves out what is undefined, as a file does. */
const present = <T extends object>(fields: T): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

const anyAgreement = fc
  .record({
    id: anyId('a'),
    what: anyText,
    who: rare(fc.constantFrom('me', 'them', 'Karim')),
    by: rare(anyDay),
    status: fc.constantFrom(...AGREEMENT_STATUSES),
    made: anyDay,
  })
  .map(present)

const anyStep = fc
  .record({
    id: anyId('a'),
    what: secret,
    by: anyDay,
    status: fc.constantFrom(...AGREEMENT_STATUSES),
    made: anyDay,
  })
  .map(present)

const privateAnswers = fc.record({
  outcome: secret,
  questions: fc.array(secret, { maxLength: 2 }),
  minimum: secret,
  belief: secret,
  said: secret,
  next48: secret,
  'if-then': secret,
  sentence: secret,
  steps: fc.array(anyStep, { maxLength: 2 }),
})

const anyMeeting: fc.Arbitrary<AnyRecord> = fc
  .record({
    shared: fc
      .record({
        id: anyId('m'),
        kind: fc.constantFrom(...MEETING_KINDS),
        with: anyText,
        date: rare(anyDay),
        status: fc.constantFrom(...MEETING_STATUSES),
        prepared: rare(anyDay),
        debriefed: rare(anyDay),
        outcome: rare(anyText),
        summary: rare(anyText),
        next: rare(anyDay),
        moved: rare(fc.array(fc.record({ on: anyDay, to: anyDay }), { maxLength: 3 })),
        agreements: rare(fc.array(anyAgreement, { maxLength: 3 })),
        notNow: rare(fc.array(fc.record({ what: anyText, again: anyDay }), { maxLength: 2 })),
      })
      .map(present),
    private: privateAnswers,
    file: fc.integer({ min: 0, max: 9999 }).map((n) => `meetings/${n}.yaml`),
  })
  .map((record) => ({ type: 'meeting', ...record }) as MeetingRecord)

const anyGoal = (text: fc.Arbitrary<string>) =>
  fc
    .record({
      id: anyId('g'),
      text,
      horizon: fc.constantFrom('short', 'long'),
      status: fc.constantFrom(...GOAL_STATUSES),
      made: anyDay,
      by: rare(anyDay),
      practise: rare(text),
      milestones: rare(fc.array(fc.record({ what: text, by: anyDay }), { maxLength: 2 })),
    })
    .map(present)

const anyPlan: fc.Arbitrary<AnyRecord> = fc
  .record({
    shared: fc.record({ goals: fc.array(anyGoal(anyText), { maxLength: 2 }) }),
    private: fc.record({ ambition: secret, goals: fc.array(anyGoal(secret), { maxLength: 2 }) }),
  })
  .map((sides) => ({ type: 'plan', file: 'plan.yaml', ...sides }) as AnyRecord)

const anyCheckin: fc.Arbitrary<AnyRecord> = fc
  .record({
    shared: fc.record({ made: anyDay }),
    private: fc.record({
      minus: fc.array(secret, { maxLength: 2 }),
      steps: fc.array(anyStep, { maxLength: 2 }),
    }),
    file: fc.integer({ min: 1, max: 12 }).map((n) => `checkins/2026-${String(n).padStart(2, '0')}.yaml`),
  })
  .map((record) => ({ type: 'checkin', ...record }))

/** Any folder a user may have come to, read without complaint. */
export const anyFolder: fc.Arbitrary<Folder> = fc
  .tuple(
    fc.array(anyMeeting, { maxLength: 4 }),
    fc.array(anyCheckin, { maxLength: 2 }),
    rare(anyPlan),
    fc.array(anyAgreement, { maxLength: 3 }),
  )
  .map(([meetings, checkins, plan, agreements]) =>
    folderOf(...meetings, ...checkins, ...(plan === undefined ? [] : [plan]), {
      type: 'agreements',
      file: 'agreements.yaml',
      shared: { agreements },
      private: {},
    } as AnyRecord),
  )
