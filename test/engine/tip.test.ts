import { describe, expect, test } from 'vitest'
import { bareQuestion } from '../../src/engine/asker.ts'
import { runFlow } from '../../src/engine/run-flow.ts'
import type { TipReply } from '../../src/engine/tip.ts'
import type { Steps } from '../../src/engine/cursor.ts'
import { enter, goBack, type Reply, says, scriptedAsker, stop } from '../support/scripted-asker.ts'
import { given, questionOf, step } from './steps.ts'

const two: Steps = () => [step('a'), step('b')]
const why: Reply = { is: 'help' }

/** A walk through two questions with a coach that has something to say about every `x`. */
async function coached(script: readonly (readonly [string, Reply])[]) {
  const seen = scriptedAsker(script)
  const saved: string[] = []
  const settled: TipReply[] = []
  const walked = await runFlow(
    {
      steps: two,
      asker: seen.asker,
      present: questionOf,
      help: () => [],
      meant: (name) => name,
      confirm: () =>
        questionOf(step('confirm'), {
          typed: '',
          old: '',
          known: false,
          value: null,
          audience: 'share',
          mayGoBack: true,
        }),
      save: async ({ answers }) => {
        saved.push(JSON.stringify(Object.values(answers)))
        return 'go-on'
      },
      tip: async (one, answers) =>
        JSON.stringify(given(answers, one.id) ?? null).includes('x')
          ? {
              question: bareQuestion({
                id: `tip:${one.id}`,
                kind: 'tip',
                label: '',
                notes: ['an x'],
                offers: ['y'],
                required: false,
                mayGoBack: true,
              }),
              taken: 'y',
              why: ['because of the x'],
              settle: async (reply) => {
                settled.push(reply)
                return reply === 'hide' ? ['no more of these'] : []
              },
            }
          : null,
    },
    { answers: {}, before: {} },
  )
  seen.finish()
  return { ...walked, seen, saved, settled }
}

describe('a tip under an answer', () => {
  test('can be taken over: the suggestion stands in the field, and counts once it is accepted', async () => {
    const run = await coached([
      ['a', says('x')],
      ['tip:a', says('take')],
      ['a', says('y')],
      ['b', says('2')],
    ])
    expect(run.seen.questions[1]).toMatchObject({ id: 'a', typed: 'y', old: 'x' })
    expect(given(run.cursor.answers, 'a')).toBe('y')
    expect(run.settled).toEqual(['take'])
  })

  test('comes after the answer was kept, and Enter leaves it as it is', async () => {
    const run = await coached([
      ['a', says('x')],
      ['tip:a', enter],
      ['b', says('2')],
    ])
    expect(given(run.cursor.answers, 'a')).toBe('x')
    expect(run.saved[0]).toContain('x')
    expect(run.settled).toEqual(['keep'])
  })

  test('e asks again with the text in place; the draft holds the answer until there is another', async () => {
    const run = await coached([
      ['a', says('x')],
      ['tip:a', says('edit')],
      ['a', says('1')],
      ['b', stop],
    ])
    expect(run.seen.questions[1]).toMatchObject({ id: 'a', typed: 'x', inPlace: true })
    expect(given(run.cursor.answers, 'a')).toBe('1')
    expect(run.saved).toHaveLength(2)
  })

  test('going back leads to the answer it is about', async () => {
    const run = await coached([
      ['a', says('x')],
      ['tip:a', goBack],
      ['a', enter],
      ['b', stop],
    ])
    expect(given(run.cursor.answers, 'a')).toBe('x')
  })

  test('? says why and shows the tip again', async () => {
    const run = await coached([
      ['a', says('x')],
      ['tip:a', why],
      ['tip:a', enter],
      ['b', stop],
    ])
    expect(run.seen.shown).toContain('because of the x')
  })

  test('x is passed on, and what comes of it is shown', async () => {
    const run = await coached([
      ['a', says('x')],
      ['tip:a', says('hide')],
      ['b', stop],
    ])
    expect(run.settled).toEqual(['hide'])
    expect(run.seen.shown).toContain('no more of these')
  })

  test('stopping there keeps the answer', async () => {
    const run = await coached([
      ['a', says('x')],
      ['tip:a', stop],
    ])
    expect([run.end, given(run.cursor.answers, 'a')]).toEqual(['later', 'x'])
  })

  test('an answer without a cue has none', async () => {
    const run = await coached([
      ['a', says('1')],
      ['b', says('2')],
    ])
    expect(run.seen.tips).toEqual([])
  })
})
