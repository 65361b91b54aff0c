import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/engine/answers.ts'
import { back, type Cursor, nextStep, prune, put, restore, startAt } from '../../src/engine/cursor.ts'
import { branching, step } from './steps.ts'

const say = (value: string): Answer => ({ is: 'given', value })
const begin: Cursor = startAt({})
const puts = (...pairs: readonly (readonly [string, string])[]): Cursor =>
  pairs.reduce((cursor, [id, value]) => put(branching, cursor, id, say(value)), begin)
const next = (cursor: Cursor): string | null => nextStep(branching, cursor)?.id ?? null

describe('the next question', () => {
  test('is the first that applies and has no answer', () => {
    expect(next(begin)).toBe('kind')
    expect(next(puts(['kind', 'tea']))).toBe('milk')
    expect(next(puts(['kind', 'coffee']))).toBe('beans')
    expect(next(puts(['kind', 'water']))).toBe('end')
    expect(next(puts(['kind', 'water'], ['end', 'x'], ['after', 'y']))).toBeNull()
  })

  test('may stand before the one just answered', () => {
    expect(next(puts(['kind', 'water'], ['end', 'secret']))).toBe('told')
  })
})

describe('another branch', () => {
  const tea = puts(['kind', 'tea'], ['milk', 'yes'], ['cow', 'Clara'], ['end', 'x'])
  const coffee = put(branching, tea, 'kind', say('coffee'))

  test('drops what no longer applies, also what depended on that', () => {
    expect(Object.keys(coffee.answers)).toEqual(['kind', 'end'])
    expect(next(coffee)).toBe('beans')
  })

  test('gives it back to the field when the first branch returns', () => {
    expect(coffee.before).toEqual({ milk: say('yes'), cow: say('Clara') })
    expect(next(put(branching, coffee, 'kind', say('tea')))).toBe('milk')
  })

  test('keeps the side the user had put an answer on', () => {
    const own: Answer = { is: 'given', value: 'yes', audience: 'private' }
    const cursor = put(branching, put(branching, begin, 'kind', say('tea')), 'milk', own)
    expect(put(branching, cursor, 'kind', say('coffee')).before).toEqual({ milk: own })
  })
})

describe('going back', () => {
  test('takes the answers back in the order they were given', () => {
    let cursor: Cursor | null = puts(
      ['kind', 'tea'],
      ['milk', 'yes'],
      ['cow', 'Clara'],
      ['end', 'secret'],
      ['told', 'Bo'],
    )
    const order: (string | null)[] = []
    for (; cursor; cursor = back(branching, cursor)) order.push(next(cursor))
    expect(order).toEqual(['after', 'told', 'end', 'cow', 'milk', 'kind'])
  })

  test('from a question that a later one brought up leads to that later one', () => {
    const cursor = back(branching, puts(['kind', 'water'], ['end', 'secret']))
    expect(cursor && next(cursor)).toBe('end')
    expect(cursor?.before).toEqual({ end: say('secret') })
  })

  test('at the first question leads nowhere', () => {
    expect(back(branching, begin)).toBeNull()
  })

  test('does not take back what a sheet answered further on', () => {
    const sheet = startAt({ end: say('x') })
    expect(next(sheet)).toBe('kind')
    expect(back(branching, sheet)).toBeNull()
    const named = put(branching, sheet, 'kind', say('water'))
    expect(next(named)).toBe('after')
  })

  test('takes along what no longer applies without the answer taken back', () => {
    const cursor = startAt({ milk: say('yes'), kind: say('tea') })
    expect(back(branching, cursor)).toEqual({ answers: {}, before: { kind: say('tea'), milk: say('yes') } })
  })

  test('over a question that was passed over leaves nothing in its field', () => {
    const cursor = put(branching, puts(['kind', 'tea']), 'milk', { is: 'skipped' })
    expect(back(branching, cursor)?.before).toEqual({})
  })
})

test('answers that depend on each other go together', () => {
  const chain = (answers: Cursor['answers']) => [
    step('a'),
    ...('a' in answers ? [step('b')] : []),
    ...('b' in answers ? [step('c')] : []),
  ]
  expect(prune(chain, { answers: { b: say('1'), c: say('2') }, before: {} })).toEqual({
    answers: {},
    before: { b: say('1'), c: say('2') },
  })
})

test('what no longer reads is asked again, with the old words in the field', () => {
  const cursor = restore(branching, {
    answers: { kind: say('tea'), milk: say('bad'), gone: say('x') },
    before: {},
  })
  expect(cursor).toEqual({ answers: { kind: say('tea') }, before: { gone: say('x'), milk: say('bad') } })
})
