import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen } from '../../src/domain/agreement.ts'
import { AGREEMENT_STATUSES } from '../../src/domain/codes.ts'
import { addDays } from '../../src/domain/day.ts'
import { ledger, type LedgerEntry, onAllSides, openLedger, openWith, SIDES } from '../../src/domain/ledger.ts'
import { emptyFolder } from '../../src/domain/records.ts'
import { agreement, checkin, day, folderOf, held, outside, ownStep } from './folder-of.ts'

const TODAY = day('2026-11-22')
const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id)

describe('the ledger', () => {
  test('of an empty folder is empty', () => {
    expect(ledger(emptyFolder(), TODAY)).toEqual({
      mine: [],
      theirs: [],
      together: [],
      others: [],
      undecided: [],
      notNow: [],
    })
  })

  test('says of each agreement who has it, where it stands and how late it is', () => {
    const mail = { sent: day('2026-10-02'), text: 'Hoi Anna' }
    const folder = folderOf(
      held('2026-09-30', {
        id: 'm-0001',
        with: 'Anna de Vries',
        mail,
        agreements: [
          agreement('a-0001', {
            who: 'them',
            by: '2026-11-15',
            made: '2026-09-30',
            seen: 'er staat een datum',
          }),
        ],
      }),
    )
    expect(ledger(folder, TODAY).theirs).toEqual([
      {
        id: 'a-0001',
        what: 'what a-0001 says',
        who: 'them',
        person: 'Anna de Vries',
        by: '2026-11-15',
        seen: 'er staat een datum',
        status: 'open',
        made: '2026-09-30',
        closed: null,
        ageDays: 53,
        overdueDays: 7,
        with: 'Anna de Vries',
        file: 'meetings/2026-09-30-m-0001.yaml',
        meeting: 'm-0001',
        meetingDate: '2026-09-30',
        lastMention: '2026-10-02',
        reminded: null,
        goal: null,
        private: false,
      },
    ])
  })

  const sides: [who: string | undefined, side: string, person: string | null][] = [
    ['me', 'mine', null],
    ['them', 'theirs', 'Anna'],
    ['anna', 'theirs', 'anna'],
    ['Piet', 'others', 'Piet'],
    [undefined, 'undecided', null],
    ['  ', 'undecided', null],
    ['allebei', 'together', null],
    ['Samen', 'together', null],
    ['Anna en ik', 'together', null],
    ['both', 'together', null],
    ['Bothwell', 'others', 'Bothwell'],
    ['Zoë', 'mine', 'Zoë'],
  ]
  test.each(sides)('puts %j under %s', (who, side, person) => {
    const { who: _who, ...nobody } = agreement('a-0001')
    const folder = folderOf(
      { type: 'settings', file: 'career.yaml', shared: { 'your-name': 'Zoe' }, private: {} },
      held('2026-09-30', { agreements: [who === undefined ? nobody : { ...nobody, who }] }),
    )
    const filled = Object.entries(ledger(folder, TODAY)).filter(([, entries]) => entries.length > 0)
    expect(filled).toMatchObject([[side, [{ person }]]])
  })

  test.each([
    ['We kijken in januari terug', 'together'],
    ['Samen het rooster bespreken', 'together'],
    ['Allebei: de gids lezen', 'together'],
    ['Anna en ik maken een plan', 'together'],
    ['both of us read the guide', 'together'],
    ['Samen met Karim inwerken', 'undecided'],
    ['Annabel en ik maken een plan', 'undecided'],
    ['Wijkteam bellen', 'undecided'],
  ] as const)('puts "%s", of which nobody was named, under %s', (what, side) => {
    const { who: _who, ...nobody } = agreement('a-0001', { what })
    const parted = ledger(folderOf(held('2026-09-30', { agreements: [nobody] })), TODAY)
    expect(SIDES.filter((one) => parted[one].length > 0)).toEqual([side])
  })

  test('knows nobody by name outside a conversation', () => {
    const folder = folderOf(outside(agreement('a-0001', { who: 'them' })))
    expect(ledger(folder, TODAY).theirs).toMatchObject([{ person: null, with: null, meeting: null }])
  })

  test('holds the steps of a conversation, check-in and review as private ones of mine', () => {
    const folder = folderOf(
      held('2026-09-30', {}, { steps: [ownStep('a-0001')] }),
      checkin('2026-10', { steps: [ownStep('a-0002')] }),
    )
    expect(ledger(folder, TODAY).mine).toMatchObject([
      { id: 'a-0001', private: true, with: null },
      { id: 'a-0002', private: true, file: 'checkins/2026-10.yaml' },
    ])
  })

  const overdue: [
    by: string | undefined,
    status: (typeof AGREEMENT_STATUSES)[number],
    days: number | null,
  ][] = [
    ['2026-11-21', 'open', 1],
    ['2026-11-21', 'stuck', 1],
    ['2026-11-22', 'open', null],
    ['2026-11-23', 'going', null],
    ['2026-11-01', 'done', null],
    ['2026-11-01', 'dropped', null],
    [undefined, 'open', null],
  ]
  test.each(overdue)('by %s and %s is late by %j days', (by, status, days) => {
    const folder = folderOf(outside(agreement('a-0001', { status, ...(by !== undefined && { by }) })))
    expect(ledger(folder, TODAY).mine[0]?.overdueDays).toBe(days)
  })

  test('counts the age of what is closed until that day', () => {
    const folder = folderOf(
      outside(agreement('a-0001', { made: '2026-11-01', status: 'done', closed: '2026-11-11' })),
    )
    expect(ledger(folder, TODAY).mine[0]).toMatchObject({ ageDays: 10, lastMention: '2026-11-11' })
  })

  test('shows open ones first, the oldest date first, and those without a date last', () => {
    const folder = folderOf(
      outside(
        agreement('a-done', { by: '2026-01-01', status: 'done' }),
        agreement('a-none', {}),
        agreement('a-late', { by: '2026-12-01' }),
        agreement('a-soon', { by: '2026-11-01' }),
      ),
    )
    expect(ids(ledger(folder, TODAY).mine)).toEqual(['a-soon', 'a-late', 'a-none', 'a-done'])
    expect(ids(openLedger(folder, TODAY).mine)).toEqual(['a-soon', 'a-late', 'a-none'])
  })

  test('of one person leaves out the steps of my own and other people', () => {
    const folder = folderOf(
      held('2026-09-30', { with: 'Anna', agreements: [agreement('a-0001')] }, { steps: [ownStep('a-0002')] }),
      held('2026-09-29', {
        with: 'Piet',
        agreements: [agreement('a-0003'), agreement('a-0004', { who: 'Anna' })],
      }),
    )
    expect(ids(openWith(folder, TODAY, 'ánna'))).toEqual(['a-0004', 'a-0001'])
  })

  const someAgreement = fc.record({
    who: fc.constantFrom('me', 'them', 'Anna', 'Piet', ''),
    status: fc.constantFrom(...AGREEMENT_STATUSES),
    by: fc.option(fc.integer({ min: -90, max: 90 }), { nil: undefined }),
  })
  type Some = {
    readonly who: string
    readonly status: LedgerEntry['status']
    readonly by: number | undefined
  }
  const all = (prefix: string, some: readonly Some[]) =>
    some.map(({ who, status, by }, n) =>
      agreement(`${prefix}-${n}`, { who, status, ...(by !== undefined && { by: addDays(TODAY, by) }) }),
    )

  test('holds every agreement and step once, and nothing else', () => {
    const lists = fc.tuple(...[1, 2, 3].map(() => fc.array(someAgreement, { maxLength: 6 })))
    fc.assert(
      fc.property(lists, ([one = [], two = [], three = []]) => {
        const folder = folderOf(
          held('2026-09-30', { agreements: all('a', one) }),
          outside(...all('b', two)),
          checkin('2026-10', { steps: all('c', three) }),
        )
        const now = ledger(folder, TODAY)
        const open = openLedger(folder, TODAY)
        const found = onAllSides(now)
        const written = [...all('a', one), ...all('b', two), ...all('c', three)]
        expect(ids(found).toSorted()).toEqual(ids(written).toSorted())
        for (const side of SIDES) {
          expect(open[side]).toEqual(now[side].filter(({ status }) => isOpen(status)))
          const dates = open[side].map(({ by }) => by ?? '9999-12-31')
          expect(dates).toEqual(dates.toSorted())
        }
        expect(found.filter(({ overdueDays }) => overdueDays !== null)).toHaveLength(
          written.filter(({ by, status }) => isOpen(status) && by !== undefined && by < TODAY).length,
        )
      }),
    )
  })
})
