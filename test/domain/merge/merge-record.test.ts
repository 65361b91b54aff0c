import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeRecord } from '../../../src/domain/merge/merge-record.ts'
import type { PlainMap } from '../../../src/domain/merge/plain.ts'

const merged = (base: PlainMap | null, ours: PlainMap, theirs: PlainMap): PlainMap =>
  mergeRecord({ base, ours, theirs }).data

describe('two versions of a record', () => {
  test('keep what each changed', () => {
    expect(
      merged({ a: '1', b: '1', c: '1' }, { a: '2', b: '1', c: '1' }, { a: '1', b: '1', c: '3', d: '4' }),
    ).toEqual({
      a: '2',
      b: '1',
      c: '3',
      d: '4',
    })
  })

  test('keep a change against a removal, whichever side made it', () => {
    expect(merged({ a: '1' }, { a: '2' }, {})).toEqual({ a: '2' })
    expect(merged({ a: '1' }, {}, { a: '2' })).toEqual({ a: '2' })
    expect(merged({ a: '1', b: '1' }, { b: '1' }, { a: '1', b: '1' })).toEqual({ b: '1' })
  })

  test('keep both texts of a field that both changed, the private one on its own side', () => {
    const { data, contested } = mergeRecord({
      base: { outcome: 'x', private: { minimum: 'x', energy: 1 } },
      ours: { outcome: 'hier', private: { minimum: 'mijn', energy: 2 } },
      theirs: { outcome: 'daar', private: { minimum: 'jouw', energy: 3 } },
    })
    expect(data).toEqual({
      outcome: 'hier',
      conflict: [{ field: 'outcome', other: 'daar' }],
      private: {
        minimum: 'mijn',
        energy: 2,
        conflict: [
          { field: 'minimum', other: 'jouw' },
          { field: 'energy', other: '3' },
        ],
      },
    })
    expect(contested).toEqual(['outcome', 'private.minimum', 'private.energy'])
  })

  test('merge agreements by id, and their histories by day', () => {
    const agreement = (more: PlainMap) => ({ id: 'a-1', what: 'Bellen', status: 'open', ...more })
    const event = (on: string) => ({ on, note: on })
    expect(
      merged(
        { agreements: [agreement({ history: [event('2026-01-01')] })] },
        {
          agreements: [
            agreement({ history: [event('2026-01-01'), event('2026-01-05')] }),
            { id: 'a-2', what: 'b' },
          ],
        },
        {
          agreements: [
            { id: 'a-3', what: 'c' },
            agreement({ status: 'done', history: [event('2026-01-01'), event('2026-01-03')] }),
          ],
        },
      ),
    ).toEqual({
      agreements: [
        { id: 'a-3', what: 'c' },
        agreement({ status: 'done', history: ['2026-01-01', '2026-01-03', '2026-01-05'].map(event) }),
        { id: 'a-2', what: 'b' },
      ],
    })
  })

  test('keep the lines of both in a list, none twice', () => {
    expect(
      merged({ questions: ['a', 'b'] }, { questions: ['a', 'x', 'b'] }, { questions: ['b', 'x', 'y'] }),
    ).toEqual({
      questions: ['x', 'b', 'y'],
    })
  })

  test('an item that was removed on one side and changed on the other stays', () => {
    const list = (...agreements: readonly PlainMap[]) => ({ agreements })
    expect(merged(list({ id: 'a', t: '1' }), list({ id: 'a', t: '2' }), list({ id: 'b' }))).toEqual(
      list({ id: 'b' }, { id: 'a', t: '2' }),
    )
    expect(merged(list({ id: 'a', t: '1' }), list(), list({ id: 'a', t: '2' }))).toEqual(
      list({ id: 'a', t: '2' }),
    )
  })
})

const text = fc.constantFrom('een', 'twee', 'drie')
const item = fc.record({ id: fc.constantFrom('a-1', 'a-2', 'a-3'), what: text }, { requiredKeys: ['id'] })
const side = {
  outcome: text,
  questions: fc.uniqueArray(text, { minLength: 1 }),
  agreements: fc.uniqueArray(item, { selector: ({ id }) => id, minLength: 1 }),
}
const record = fc.record(
  { ...side, private: fc.record(side, { requiredKeys: ['outcome'] }) },
  { requiredKeys: [] },
)

describe('whatever both wrote', () => {
  test('a merge says the same when it is done again', () => {
    fc.assert(
      fc.property(record, record, record, (base, ours, theirs) => {
        const once = merged(base, ours, theirs)
        expect(merged(theirs, once, theirs)).toEqual(once)
        expect(merged(ours, ours, once)).toEqual(once)
      }),
    )
  })

  test('no text that one side wrote since is lost', () => {
    fc.assert(
      fc.property(record, record, record, (base, ours, theirs) => {
        const result = JSON.stringify(merged(base, ours, theirs))
        for (const one of [ours, theirs])
          if (one.outcome !== undefined && one.outcome !== base.outcome) expect(result).toContain(one.outcome)
      }),
    )
  })
})
