// What a check-in offers of the month itself: lines of the log, and what went well and stands on the list already.
import { describe, expect, test } from 'vitest'
import { newEvidence } from '../../src/domain/new-evidence.ts'
import { type AnyRecord, emptyFolder } from '../../src/domain/records.ts'
import { checkinOutcome } from '../../src/flows/checkin/outcome.ts'
import { checkinSteps } from '../../src/flows/checkin/steps.ts'
import { prepSteps } from '../../src/flows/prep/steps.ts'
import { day, folderOf, held } from '../domain/folder-of.ts'
import { checkinContext, prepContext, TODAY } from './contexts.ts'

const win = (date: string, line: string, side: 'share' | 'private' = 'share') =>
  newEvidence(emptyFolder(), { date: day(date), line, side })

const month: readonly AnyRecord[] = [
  {
    type: 'log',
    file: 'log/2026-11.yaml',
    shared: {},
    private: {
      lines: [
        { on: day('2026-11-03'), text: 'Lesgeven', sign: 'plus' },
        { on: day('2026-11-04'), text: 'Roosters', sign: 'minus' },
      ],
    },
  },
  win('2026-11-05', 'De overdracht is korter'),
  win('2026-10-05', 'Van vorige maand'),
]

const context = checkinContext(folderOf(...month))
const offersAt = (id: string): readonly string[] =>
  checkinSteps(context, {})
    .find((step) => step.id === id)
    ?.offers?.map(({ shown }) => shown) ?? []

describe('a check-in', () => {
  test.each([
    ['plus', ['Lesgeven', 'De overdracht is korter']],
    ['minus', ['Roosters']],
    ['win', ['Lesgeven', 'De overdracht is korter']],
  ])('offers at %s what was written down this month', (id, expected) => {
    expect(TODAY.slice(0, 7)).toBe('2026-11')
    expect(offersAt(id)).toEqual(expected)
  })

  test('does not put what was picked from the list on it again', () => {
    const answers = { win: { is: 'given', value: 'De overdracht is korter' } } as const
    expect(checkinOutcome(context, answers).folder.evidence).toHaveLength(2)
    const other = { win: { is: 'given', value: 'Iets nieuws' } } as const
    expect(checkinOutcome(context, other).folder.evidence).toHaveLength(3)
  })
})

test('a preparation offers what went well since the conversation, also before it was looked back on', () => {
  const folder = folderOf(
    held('2026-11-05', { with: 'Anna', debriefed: '2026-11-08' }),
    win('2026-11-06', 'De dag erna'),
    win('2026-11-01', 'Lang ervoor'),
  )
  const answers = {
    kind: { is: 'given', value: 'annual' },
    with: { is: 'given', value: 'Anna' },
  } as const
  const step = prepSteps(prepContext({ folder }), answers).find(({ id }) => id === 'since-last')
  expect(step?.known).toEqual(['De dag erna'])
})
