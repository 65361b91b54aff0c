import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allIds, findById, identified, type IdParts, makeId } from '../../src/domain/ids.ts'
import {
  agreement,
  checkin,
  evidence,
  folderOf,
  held,
  meeting,
  outside,
  ownStep,
  review,
} from './folder-of.ts'

const parts = (text: string, ordinal = 0): IdParts => ({
  kind: 'agreement',
  file: 'agreements.yaml',
  text,
  ordinal,
})
const FORM = /^[amgef]-[0-9a-hjkmnp-tv-z]{4,}$/

const someParts = fc.record({
  kind: fc.constantFrom('agreement', 'meeting', 'step'),
  file: fc.string(),
  text: fc.string({ unit: 'binary' }),
  ordinal: fc.nat(),
})

describe('an id', () => {
  test('stays what it is from release to release', () => {
    expect(makeId('a', parts('Anna mailt HR'), new Set())).toBe('a-bw5e')
    expect(
      makeId('m', { kind: 'meeting', file: 'meetings/anna.yaml', text: 'Anna', ordinal: 0 }, new Set()),
    ).toBe('m-b8mv')
  })

  test('is one character longer when the shorter one is taken', () => {
    const taken = new Set<string>()
    const made = [1, 2, 3].map(() => {
      const id = makeId('a', parts('same'), taken)
      taken.add(id)
      return id
    })
    expect(made.map((id) => id.length)).toEqual([6, 7, 8])
    expect(made[2]?.startsWith(made[0] ?? '?')).toBe(true)
  })

  test('is free and readable, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.array(someParts, { maxLength: 40 }), (all) => {
        const taken = new Set<string>()
        for (const one of all) {
          const id = makeId('a', one, taken)
          expect(id).toMatch(FORM)
          expect(taken.has(id)).toBe(false)
          taken.add(id)
        }
      }),
    )
  })

  test('of the same thing many times over never runs out', () => {
    const taken = new Set<string>()
    for (let n = 0; n < 100; n += 1) taken.add(makeId('a', parts('same'), taken))
    expect(taken.size).toBe(100)
  })

  test('seldom clashes: a thousand agreements keep to four characters or five', () => {
    const taken = new Set<string>()
    for (let n = 0; n < 1000; n += 1) taken.add(makeId('a', parts('Anna mailt HR', n), taken))
    expect([...taken].filter((id) => id.length > 7)).toEqual([])
    expect([...taken].filter((id) => id.length > 6).length).toBeLessThan(20)
  })
})

const folder = folderOf(
  held(
    '2026-09-01',
    { id: 'm-7k2m', agreements: [agreement('a-7k2m'), agreement('a-7kzz')] },
    { steps: [ownStep('a-1111')] },
  ),
  meeting({ id: 'm-7k2m9' }),
  outside(agreement('a-9x0y')),
  checkin('2026-11', { steps: [ownStep('a-2222')] }),
  review('2026-10-01'),
  evidence('e-abcd', '2026-10-02'),
  {
    type: 'plan',
    file: 'plan.yaml',
    shared: { goals: [{ id: 'g-1234', text: '', horizon: 'short', status: 'open', made: folderDay() }] },
    private: { goals: [{ id: 'g-5678', text: '', horizon: 'long', status: 'open', made: folderDay() }] },
  },
)

function folderDay() {
  return agreement('a-0000').made
}

describe('the ids of a folder', () => {
  test('are those of everything in it, private things too', () => {
    expect([...allIds(folder)].toSorted()).toEqual(
      [
        'a-1111',
        'a-2222',
        'a-7k2m',
        'a-7kzz',
        'a-9x0y',
        'e-abcd',
        'g-1234',
        'g-5678',
        'm-7k2m',
        'm-7k2m9',
        'checkins/2026-11',
        'reviews/2026-10-01',
      ].toSorted(),
    )
  })

  const found: [typed: string, ids: string[]][] = [
    ['a-7k2m', ['a-7k2m']],
    ['m-7k2m', ['m-7k2m']],
    ['m7k2m', ['m-7k2m']],
    ['m-7k', ['m-7k2m', 'm-7k2m9']],
    ['A-7K2M', ['a-7k2m']],
    ['a7kz', ['a-7kzz']],
    ['a-7k', ['a-7k2m', 'a-7kzz']],
    ['a-9xO', ['a-9x0y']],
    ['a-l', ['a-1111']],
    ['e', ['e-abcd']],
    [' g-56 ', ['g-5678']],
    ['checkins/2026-11', ['checkins/2026-11']],
    ['reviews', ['reviews/2026-10-01']],
    ['7k2m', []],
    ['z', []],
    ['', []],
    ['-', []],
  ]
  test.each(found)('are found by %j', (typed, ids) => {
    const match = findById(folder, typed)
    const all = match.is === 'none' ? [] : match.is === 'one' ? [match.found] : match.found
    expect(all.map(({ id }) => id)).toEqual(ids)
  })

  test('lead to their files', () => {
    expect(findById(folder, 'a-2')).toEqual({
      is: 'one',
      found: { id: 'a-2222', is: 'step', file: 'checkins/2026-11.yaml' },
    })
  })

  test('that stand in two files are both shown', () => {
    const copied = folderOf(meeting({ id: 'm-aaaa' }), {
      ...meeting({ id: 'm-aaaa' }),
      file: 'meetings/copy.yaml',
    })
    expect(findById(copied, 'm-aaaa')).toMatchObject({ is: 'several' })
  })

  test('are found by every beginning that only one of them has, and never by another', () => {
    const id = fc.stringMatching(/^a-[0-9a-hjkmnp-tv-z]{4,6}$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (ids, which, cut) => {
          const one = ids[which % ids.length] ?? ''
          const beginning = one.slice(0, 1 + (cut % one.length))
          const sharing = ids.filter((other) => other.startsWith(beginning))
          const match = findById(folderOf(outside(...ids.map((each) => agreement(each)))), beginning)
          if (ids.includes(beginning)) expect(match).toMatchObject({ is: 'one', found: { id: beginning } })
          else if (sharing.length === 1) expect(match).toMatchObject({ is: 'one', found: { id: one } })
          else expect(match).toMatchObject({ is: 'several', found: sharing.map((each) => ({ id: each })) })
        },
      ),
    )
  })

  test('are listed once for each thing', () => {
    expect(identified(folder)).toHaveLength(12)
  })
})
