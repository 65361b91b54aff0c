import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  holderOf,
  withAgreementDate,
  withAgreementStatus,
  withReminder,
  withSmallestStep,
} from '../../src/domain/change-agreement.ts'
import { AGREEMENT_STATUSES } from '../../src/domain/codes.ts'
import { ledger } from '../../src/domain/ledger.ts'
import { withRecord } from '../../src/domain/with-record.ts'
import { agreement, checkin, day, folderOf, held, outside, ownStep, review } from './folder-of.ts'

const TODAY = day('2026-11-22')
const meeting = held(
  '2026-09-30',
  { agreements: [agreement('a-meet'), agreement('a-next')] },
  { steps: [ownStep('a-step')] },
)
const folder = folderOf(
  meeting,
  outside(agreement('a-out')),
  checkin('2026-10', { energy: 3, steps: [ownStep('a-check')] }),
  { ...review('2026-10-10'), private: { steps: [ownStep('a-look')] } },
)
const EVERY_ID = ['a-meet', 'a-step', 'a-out', 'a-check', 'a-look']

describe('an agreement', () => {
  test('is closed where it lives, with a line of history; its neighbours stay', () => {
    expect(withAgreementStatus(folder, 'a-meet', 'done', TODAY)).toEqual({
      ...meeting,
      shared: {
        ...meeting.shared,
        agreements: [
          { ...agreement('a-meet'), status: 'done', closed: TODAY, history: [{ on: TODAY, status: 'done' }] },
          agreement('a-next'),
        ],
      },
    })
  })

  test.each(EVERY_ID)('%s is found, changed and found again', (id) => {
    const record = withAgreementStatus(folder, id, 'dropped', TODAY)
    const after = record === null ? folder : withRecord(folder, record)
    const entry = ledger(after, TODAY).mine.find((one) => one.id === id)
    expect(entry).toMatchObject({ status: 'dropped', closed: TODAY })
  })

  test('of my own keeps its history where it lives', () => {
    const history = [{ on: TODAY, status: 'stuck', note: 'te druk' }] as const
    expect(withAgreementStatus(folder, 'a-check', 'stuck', TODAY, 'te druk')).toEqual(
      checkin('2026-10', { energy: 3, steps: [{ ...ownStep('a-check', { status: 'stuck' }), history }] }),
    )
  })

  test('that stands there already takes a note all the same', () => {
    const record = withAgreementStatus(folder, 'a-out', 'open', TODAY, 'nagevraagd')
    expect(record?.shared).toEqual({
      agreements: [{ ...agreement('a-out'), history: [{ on: TODAY, note: 'nagevraagd' }] }],
    })
  })

  test('that is taken up again is no longer closed', () => {
    const done = withAgreementStatus(folder, 'a-out', 'done', TODAY)
    const again =
      done === null
        ? null
        : withAgreementStatus(withRecord(folder, done), 'a-out', 'going', day('2026-11-30'))
    expect(again?.shared).toEqual({
      agreements: [
        {
          ...agreement('a-out'),
          status: 'going',
          history: [
            { on: TODAY, status: 'done' },
            { on: '2026-11-30', status: 'going' },
          ],
        },
      ],
    })
  })

  test('that already stands there is the same record, not a new line of history', () => {
    expect(withAgreementStatus(folder, 'a-meet', 'open', TODAY)).toBe(holderOf(folder, 'a-meet'))
    const moved = withAgreementDate(folder, 'a-meet', day('2027-01-15'), TODAY)
    const after = moved === null ? folder : withRecord(folder, moved)
    expect(withAgreementDate(after, 'a-meet', day('2027-01-15'), TODAY)).toBe(moved)
  })

  test('moves to another day', () => {
    expect(withAgreementDate(folder, 'a-out', day('2027-01-15'), TODAY)?.shared).toMatchObject({
      agreements: [{ by: '2027-01-15', status: 'open', history: [{ on: TODAY, by: '2027-01-15' }] }],
    })
    expect(withAgreementDate(folder, 'a-step', day('2027-01-15'), TODAY)?.private).toMatchObject({
      steps: [{ by: '2027-01-15' }],
    })
  })

  test('remembers a reminder as its last mention', () => {
    const record = withReminder(folder, 'a-meet', TODAY, 'Anna')
    const after = record === null ? folder : withRecord(folder, record)
    expect(ledger(after, TODAY).mine.find(({ id }) => id === 'a-meet')).toMatchObject({
      lastMention: TODAY,
      reminded: TODAY,
    })
    expect(withReminder(after, 'a-meet', TODAY, 'Anna')).toBe(record)
    expect(withReminder(folder, 'a-step', TODAY, 'Anna')).toBe(holderOf(folder, 'a-step'))
  })

  test.each([
    ['a-meet', meeting.file],
    ['a-step', meeting.file],
    ['a-out', 'agreements.yaml'],
    ['a-check', 'agreements.yaml'],
    ['a-look', 'agreements.yaml'],
  ])('%s that is stuck keeps its smallest step in %s, for me alone', (id, file) => {
    const record = withSmallestStep(folder, id, 'bel de opleiding')
    expect(record?.file).toBe(file)
    expect(record?.private.stuck).toEqual({ [id]: 'bel de opleiding' })
    expect(JSON.stringify(record?.shared)).not.toContain('bel de opleiding')
  })

  test('that nobody made changes nothing', () => {
    for (const change of [
      withAgreementStatus(folder, 'a-nope', 'done', TODAY),
      withAgreementDate(folder, 'a-nope', TODAY, TODAY),
      withReminder(folder, 'a-nope', TODAY, ''),
      withSmallestStep(folder, 'a-nope', ''),
    ]) {
      expect(change).toBeNull()
    }
  })

  test('has after any changes the last status, and is closed exactly when that is an end', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...EVERY_ID), fc.constantFrom(...AGREEMENT_STATUSES)))
    fc.assert(
      fc.property(changes, (all) => {
        const after = all.reduce((before, [id, status]) => {
          const record = withAgreementStatus(before, id, status, TODAY)
          return record === null ? before : withRecord(before, record)
        }, folder)
        for (const entry of ledger(after, TODAY).mine) {
          expect(entry.status).toBe(all.findLast(([id]) => id === entry.id)?.[1] ?? 'open')
          expect(entry.closed !== null).toBe(entry.status === 'done' || entry.status === 'dropped')
        }
      }),
    )
  })
})
