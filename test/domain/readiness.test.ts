import { describe, expect, test } from 'vitest'
import { MEETING_KINDS } from '../../src/domain/codes.ts'
import { debriefGaps, ELEMENTS, readiness } from '../../src/domain/readiness.ts'
import { type AnyRecord, emptyFolder, type MeetingRecord } from '../../src/domain/records.ts'
import { agreement, checkin, day, folderOf, held, meeting } from './folder-of.ts'

const plan = (shared: object, own: object = {}): AnyRecord => ({
  type: 'plan',
  file: 'plan.yaml',
  shared,
  private: own,
})

describe('a preparation', () => {
  test('lacks everything while nothing is filled in', () => {
    expect(readiness(emptyFolder(), meeting())).toEqual({
      elements: ELEMENTS,
      gaps: ['content', 'follow-up'],
    })
  })

  const fills: [what: string, record: AnyRecord, talk: MeetingRecord, closed: string][] = [
    ['strengths', plan({ strengths: 'rustig blijven' }), meeting(), 'self-reflection'],
    ['what gave energy', checkin('2026-10', { plus: ['lesgeven'] }), meeting(), 'self-reflection'],
    ['an example', plan({}), meeting({ evidence: ['e-1'] }), 'results'],
    ['what went well since', plan({}), meeting({ 'since-last': ['overdracht'] }), 'results'],
    ['a direction', plan({ direction: ['broaden'] }), meeting(), 'direction'],
    ['a private direction', plan({}, { direction: ['outside'] }), meeting(), 'direction'],
    ['a need', plan({}), meeting({ need: 'een dag in de week' }), 'support'],
    ['a private need', plan({}), meeting({}, { need: 'een dag in de week' }), 'support'],
  ]
  test.each(fills)('%s closes one element', (_what, record, talk, closed) => {
    const open = readiness(folderOf(record), talk).elements
    expect(open).toEqual(ELEMENTS.filter((element) => element !== closed))
  })

  test.each([
    ['an ambition', plan({ ambition: 'lesgeven' })],
    ['a private ambition', plan({}, { ambition: 'lesgeven' })],
  ])('%s says what one wants, and which way that goes', (_what, record) => {
    expect(readiness(folderOf(record), meeting()).elements).toEqual(['self-reflection', 'results', 'support'])
  })

  test.each([
    ['an answer of blanks', plan({ strengths: '  ' })],
    ['"not sure yet"', plan({ direction: ['unknown'] })],
    [
      'a short goal',
      plan({ goals: [{ id: 'g-1', text: '', horizon: 'short', status: 'open', made: day('2026-01-01') }] }),
    ],
  ])('%s closes none', (_what, record) => {
    expect(readiness(folderOf(record), meeting()).elements).toEqual(ELEMENTS)
  })

  test('has its content and its follow-up', () => {
    expect(readiness(emptyFolder(), meeting({ outcome: 'een datum' })).gaps).toEqual(['follow-up'])
    expect(readiness(emptyFolder(), meeting({ outcome: 'een datum', proposal: 'ik bel' })).gaps).toEqual([])
    expect(readiness(emptyFolder(), meeting({ kind: 'negotiation', want: 'een dag minder' })).gaps).toEqual([
      'follow-up',
      'gain',
    ])
    const talk = meeting(
      { kind: 'negotiation', want: 'een dag minder' },
      { 'interests-theirs': 'het rooster' },
    )
    expect(readiness(emptyFolder(), talk).gaps).toEqual(['follow-up'])
  })

  test.each([
    [{ ambition: 'lesgeven' }, {}, ['gain']],
    [{ ambition: 'lesgeven', benefit: ' ' }, {}, ['gain']],
    [{ ambition: 'lesgeven', benefit: 'minder wachttijd' }, {}, []],
    [{ ambition: 'lesgeven', 'gain-manager': 'minder regelen' }, {}, []],
    [{}, { ambition: 'lesgeven', 'gain-colleagues': 'minder vragen' }, []],
    [{}, { ambition: 'voor mezelf beginnen', direction: ['outside'] }, []],
    [{}, {}, []],
  ])('names what somebody else gains once there is a wish: %j %j', (shared, own, open) => {
    const talk = meeting({ outcome: 'een datum', proposal: 'ik bel' })
    expect(readiness(folderOf(plan(shared, own)), talk).gaps).toEqual(open)
  })

  test('asks of each kind only what belongs there', () => {
    const asked = MEETING_KINDS.map((kind) => {
      const { elements, gaps } = readiness(emptyFolder(), meeting({ kind }))
      return `${kind} ${elements.length} ${gaps.join(' ')}`
    })
    expect(asked).toEqual([
      'career 5 content follow-up',
      'annual 5 content follow-up',
      'appraisal 0 content follow-up',
      'catch-up 0 content',
      'negotiation 0 content follow-up',
      'sounding-board 5 content',
      'hr 5 content',
      'network 0 content',
      'first-talk 5 content',
    ])
  })
})

test('a debrief lacks an agreement, or the day to talk again', () => {
  const agreements = [agreement('a-1')]
  expect(debriefGaps(held('2026-11-01'))).toEqual(['agreement', 'next-date'])
  expect(debriefGaps(held('2026-11-01', { agreements }))).toEqual(['next-date'])
  expect(debriefGaps(held('2026-11-01', { agreements, next: '2027-01-01' }))).toEqual([])
  expect(debriefGaps(held('2026-11-01', { kind: 'sounding-board' }))).toEqual(['next-date'])
})
