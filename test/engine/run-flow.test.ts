import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { ok } from '../../src/domain/result.ts'
import { startAt, type Steps } from '../../src/engine/cursor.ts'
import { finishWithoutAsking } from '../../src/engine/without-asking.ts'
import { enter, goBack, refused, says, stop, yes } from '../support/scripted-asker.ts'
import { branching, given, step, values, walk } from './steps.ts'

const three: Steps = () => [step('a'), step('b'), step('c', { part: 'two' })]
const typedAt = (run: Awaited<ReturnType<typeof walk>>, at: number): string | undefined =>
  run.seen.questions[at]?.typed

describe('a walk', () => {
  test('asks the branch that was chosen and no other', async () => {
    const run = await walk(branching, [
      ['kind', says('tea')],
      ['milk', says('yes')],
      ['cow', enter],
      ['end', says('x')],
      ['after', enter],
    ])
    expect(run.end).toBe('finished')
    expect(values(run)).toEqual({ kind: 'tea', milk: 'yes', cow: undefined, end: 'x', after: undefined })
  })

  test('keeps every answer before the next question', async () => {
    const run = await walk(three, [
      ['a', says('1')],
      ['b', goBack],
      ['a', enter],
      ['b', says('2')],
      ['c', stop],
    ])
    expect(run.saved.map(({ answers }) => Object.keys(answers))).toEqual([['a'], [], ['a'], ['a', 'b']])
    expect(run.end).toBe('later')
  })

  test('stops where an answer could not be kept', async () => {
    const run = await walk(
      three,
      [
        ['a', says('1')],
        ['b', says('2')],
      ],
      { failAt: 2 },
    )
    expect([run.end, values(run)]).toEqual(['later', { a: '1', b: '2' }])
  })
})

describe('going back over several questions', () => {
  test('shows what was answered, and Enter keeps it', async () => {
    const run = await walk(three, [
      ['a', says('1')],
      ['b', says('2')],
      ['c', goBack],
      ['b', goBack],
      ['a', says('other')],
      ['b', enter],
      ['c', says('3')],
    ])
    expect([typedAt(run, 3), typedAt(run, 4), typedAt(run, 5)]).toEqual(['2', '1', '2'])
    expect(values(run)).toEqual({ a: 'other', b: '2', c: '3' })
  })

  test('leaves an answer on the side the user had put it on', async () => {
    const run = await walk(three, [
      ['a', says('1', 'private')],
      ['b', goBack],
      ['a', enter],
      ['b', enter],
      ['c', enter],
    ])
    expect(run.seen.questions[2]?.audience).toBe('private')
    expect(run.cursor.answers['a']).toEqual({ is: 'given', value: '1', audience: 'private' })
  })

  test('and other words there leave it on that side too', async () => {
    const run = await walk(three, [
      ['a', says('1', 'private')],
      ['b', goBack],
      ['a', says('2')],
      ['b', stop],
    ])
    expect(run.cursor.answers['a']).toEqual({ is: 'given', value: '2', audience: 'private' })
  })

  test('brings back what another branch had taken away', async () => {
    const run = await walk(branching, [
      ['kind', says('tea')],
      ['milk', says('yes')],
      ['cow', goBack],
      ['milk', goBack],
      ['kind', says('coffee')],
      ['beans', goBack],
      ['kind', says('tea')],
      ['milk', stop],
    ])
    expect(run.seen.questions.at(-1)?.typed).toBe('yes')
  })

  test('is not offered at the first question', async () => {
    const run = await walk(three, [
      ['a', enter],
      ['b', stop],
    ])
    expect(run.seen.questions.map(({ mayGoBack }) => mayGoBack)).toEqual([false, true])
  })
})

describe('who sees an answer', () => {
  // What `a` says decides whether the answers are a secret, as naming leaving does.
  const secret: Steps = (answers) => [
    step('a', { audience: given(answers, 'b') === 'secret' ? 'private' : 'share' }),
    step('b'),
  ]

  test('is nobody’s choice until the user moves it, so that a later answer can make it private', async () => {
    const run = await walk(secret, [
      ['a', says('1')],
      ['b', says('secret')],
    ])
    expect(run.cursor.answers['a']).toEqual({ is: 'given', value: '1' })
  })

  test('stays what the user chose', async () => {
    const own: Steps = () => [step('a', { audience: 'private', known: 'old' })]
    const run = await walk(own, [['a', { is: 'keep', move: 'share' }]])
    expect(run.cursor.answers['a']).toEqual({ is: 'given', value: 'old', audience: 'share' })
  })
})

describe('help', () => {
  test('is shown, and what was half typed stands there again', async () => {
    const run = await walk(three, [
      ['a', { is: 'help', typed: 'half' }],
      ['a', says('whole')],
      ['b', enter],
      ['c', enter],
    ])
    expect(run.seen.shown).toEqual(['help for a'])
    expect(typedAt(run, 1)).toBe('half')
  })

  test('over a known answer: it is still known, and still what it was', async () => {
    const known: Steps = () => [step('a', { known: 'old' })]
    const run = await walk(known, [
      ['a', { is: 'help', typed: 'half' }],
      ['a', enter],
    ])
    expect(run.seen.questions[1]).toMatchObject({ typed: 'half', old: 'old', known: true })
    expect(values(run)).toEqual({ a: 'old' })
  })

  test('leaves nothing half typed behind once the question was passed over', async () => {
    const run = await walk(three, [
      ['a', { is: 'help', typed: 'half' }],
      ['a', enter],
      ['b', goBack],
      ['a', enter],
      ['b', stop],
    ])
    expect(typedAt(run, 3)).toBe('')
  })

  test('and going back keep what was half typed at the question left behind', async () => {
    const run = await walk(three, [
      ['a', says('1')],
      ['b', { is: 'back', typed: 'half b' }],
      ['a', enter],
      ['b', enter],
      ['c', stop],
    ])
    expect(typedAt(run, 3)).toBe('half b')
  })
})

describe('an answer', () => {
  test('that does not read is asked again by the asker', async () => {
    const run = await walk(three, [
      ['a', refused('bad', /a cannot be/)],
      ['a', says('good')],
      ['b', stop],
    ])
    expect(values(run)).toEqual({ a: 'good' })
  })

  test('that is required can neither be left out nor taken away', async () => {
    const needed: Steps = () => [step('a', { required: true, known: 'old' })]
    const run = await walk(needed, [
      ['a', { is: 'clear' }],
      ['a', enter],
    ])
    expect(values(run)).toEqual({ a: 'old' })
    expect(run.seen.shown).toEqual(['a cannot be ""'])
  })

  test('that was known goes with a dash', async () => {
    const run = await walk(() => [step('a', { known: 'old' })], [['a', { is: 'clear' }]])
    expect(run.cursor.answers).toEqual({ a: { is: 'cleared' } })
  })

  test('that was taken out of its field goes after a yes', async () => {
    const run = await walk(
      () => [step('a', { known: 'old' })],
      [
        ['a', { is: 'emptied' }],
        ['confirm', yes],
      ],
    )
    expect(run.cursor.answers).toEqual({ a: { is: 'cleared' } })
  })

  test.each([
    ['no', says(false)],
    ['Enter', enter],
    ['back', goBack],
  ] as const)('that was taken out of its field is back in it after %s', async (_said, reply) => {
    const run = await walk(
      () => [step('a', { known: 'old' })],
      [
        ['a', { is: 'emptied' }],
        ['confirm', reply],
        ['a', enter],
      ],
    )
    expect(typedAt(run, 2)).toBe('old')
    expect(values(run)).toEqual({ a: 'old' })
  })

  test('of a moment ago, in no file yet, goes without a question', async () => {
    const run = await walk(
      () => [step('a'), step('b')],
      [
        ['a', says('one')],
        ['b', goBack],
        ['a', { is: 'emptied' }],
        ['b', enter],
      ],
    )
    expect(run.cursor.answers['a']).toEqual({ is: 'cleared' })
  })

  test('that stopped reading meanwhile stands in the field, and Enter does not keep it', async () => {
    const start = { answers: {}, before: { a: { is: 'given', value: 'bad' } as const } }
    const run = await walk(
      three,
      [
        ['a', enter],
        ['b', stop],
      ],
      { start },
    )
    expect(typedAt(run, 0)).toBe('bad')
    expect(values(run)).toEqual({ a: undefined })
  })
})

describe('a date', () => {
  const day = '2026-12-06' as Day
  const other = '2026-12-13' as Day
  const dated: Steps = () => [
    step('a', {
      parse: (raw) =>
        ok({
          value: day,
          ...(raw !== day && {
            confirm: raw === 'both' ? { of: 'days', days: [day, other] } : { of: 'day', day },
          }),
        }),
    }),
    step('b'),
  ]

  test('counts once it was confirmed', async () => {
    const run = await walk(dated, [
      ['a', says('sunday')],
      ['confirm', says(false)],
      ['a', says('sunday')],
      ['confirm', yes],
      ['b', stop],
    ])
    expect(typedAt(run, 2)).toBe('sunday')
    expect(values(run)).toEqual({ a: day })
  })

  test('that can be read in two ways is chosen, or typed anew', async () => {
    const run = await walk(dated, [
      ['a', says('both')],
      ['confirm', says('')],
      ['a', says('both')],
      ['confirm', says(other)],
      ['b', stop],
    ])
    expect(values(run)).toEqual({ a: other })
  })

  test('keeps its confirmation open when help is asked there', async () => {
    const run = await walk(dated, [
      ['a', says('sunday')],
      ['confirm', { is: 'help', typed: '' }],
      ['confirm', yes],
      ['b', stop],
    ])
    expect(run.seen.shown).toEqual(['help for a'])
    expect(values(run)).toEqual({ a: day })
  })

  test('is asked again after going back from its confirmation; stopping there keeps nothing', async () => {
    const run = await walk(dated, [
      ['a', says('sunday')],
      ['confirm', goBack],
      ['a', says('sunday')],
      ['confirm', stop],
    ])
    expect([run.end, values(run)]).toEqual(['later', {}])
  })
})

describe('lines that are taken apart', () => {
  const apart: Steps = () => [
    step('a', {
      kind: 'list',
      parse: (raw) => ok({ value: raw, confirm: { of: 'parts', things: [{ what: 'x', by: null }] } }),
      typed: (value) => (Array.isArray(value) ? value.join('\n') : ''),
    }),
    step('b'),
  ]

  test('count once they were confirmed, and stand in the field as they were typed when they were not', async () => {
    const run = await walk(apart, [
      ['a', says(['one', 'two'])],
      ['confirm', says(false)],
      ['a', says(['one', 'two'])],
      ['confirm', yes],
      ['b', stop],
    ])
    expect(typedAt(run, 2)).toBe('one\ntwo')
    expect(values(run)).toEqual({ a: ['one', 'two'] })
  })

  test('are kept for the field, not as an answer, when the user stops there', async () => {
    const run = await walk(apart, [
      ['a', says(['one', 'two'])],
      ['confirm', stop],
    ])
    expect([run.end, values(run)]).toEqual(['later', {}])
    expect(run.saved).toEqual([run.cursor])
    expect(run.cursor.before).toMatchObject({ a: { is: 'given', value: ['one', 'two'] } })
  })
})

describe('skipping a part', () => {
  const parts: Steps = () => [
    step('a'),
    step('b'),
    step('c'),
    step('must', { required: true }),
    step('d', { part: 'two' }),
  ]

  test('passes over what is left of it, except what is required', async () => {
    const run = await walk(parts, [
      ['a', says('1')],
      ['b', { is: 'skip-part' }],
      ['must', says('x')],
      ['d', stop],
    ])
    expect(values(run)).toEqual({ a: '1', b: undefined, c: undefined, must: 'x' })
  })

  test('keeps what was answered before going back, on the side it was on', async () => {
    const run = await walk(parts, [
      ['a', says('1')],
      ['b', says('2', 'private')],
      ['c', says('3')],
      ['must', goBack],
      ['c', goBack],
      ['b', goBack],
      ['a', { is: 'skip-part' }],
      ['must', says('x')],
      ['d', stop],
    ])
    expect(run.cursor.answers).toMatchObject({
      a: { is: 'given', value: '1' },
      b: { is: 'given', value: '2', audience: 'private' },
      c: { is: 'given', value: '3' },
    })
  })

  test('keeps what was taken away before going back', async () => {
    const known: Steps = () => [step('a'), step('b', { known: 'old' }), step('d', { part: 'two' })]
    const run = await walk(known, [
      ['a', enter],
      ['b', { is: 'clear' }],
      ['d', goBack],
      ['b', goBack],
      ['a', { is: 'skip-part' }],
      ['d', stop],
    ])
    expect(run.cursor.answers['b']).toEqual({ is: 'cleared' })
  })

  test('leaves what is known as it is', async () => {
    const known: Steps = () => [step('a', { known: 'old' }), step('d', { part: 'two' })]
    const run = await walk(known, [
      ['a', { is: 'skip-part' }],
      ['d', stop],
    ])
    expect(run.cursor.answers['a']).toEqual({ is: 'skipped' })
  })
})

describe('where nobody can be asked', () => {
  const steps: Steps = () => [
    step('a', { required: true }),
    step('b', { required: true, known: 'x' }),
    step('c'),
  ]

  test('what is required and unknown is named, all of it', () => {
    const { missing, cursor } = finishWithoutAsking(steps, startAt({}))
    expect(missing.map(({ id }) => id)).toEqual(['a'])
    expect(Object.keys(cursor.answers)).toEqual(['a', 'b', 'c'])
  })

  test('what was answered stays', () => {
    const { missing, cursor } = finishWithoutAsking(steps, startAt({ a: { is: 'given', value: '1' } }))
    expect(missing).toEqual([])
    expect(cursor.answers['a']).toEqual({ is: 'given', value: '1' })
  })
})
