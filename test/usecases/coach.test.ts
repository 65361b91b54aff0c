// The coach as a filter: one line that is no text leaves the others answered.
import { expect, test } from 'vitest'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { coach } from '../../src/usecases/coach/coach.ts'
import { day } from '../domain/folder-of.ts'

const deps = { clock: { today: () => day('2026-11-21') }, catalogue: en }
const source = (text: string, ...unreadable: readonly number[]) => ({
  name: '-',
  text,
  unreadable: new Set(unreadable),
})

test('with --jsonl an error stands in the place of a line that is no text', () => {
  const text = '{"text": "Can I move up?"}\n{"text": "caf\uFFFD"}\n{"text": "What do you see?"}\n'
  const result = coach(deps, { as: 'question', jsonl: true, json: false }, source(text, 2))
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  const lines = result.lines.map((line) => JSON.parse(line) as unknown)
  expect(lines).toMatchObject([
    { form: 'closed' },
    { error: { code: 'not-utf8', line: 2 } },
    { form: 'open' },
  ])
  expect(result.failure).toEqual({ exit: 2, problems: [] })
  expect(result.aside?.[0]).toContain('2')
})

test('in plain lines it is left out and named', () => {
  const text = 'Can I move up?\ncaf\uFFFD\nWhat do you see?\n'
  const result = coach(deps, { as: 'question', jsonl: false, json: true }, source(text, 2))
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  expect(result.json).toMatchObject({ items: [{ form: 'closed' }, { form: 'open' }] })
  expect(result.lines.join('\n')).not.toContain('caf')
  expect(result.failure?.exit).toBe(2)
  expect(result.aside).toHaveLength(1)
})

test('nothing but such a line is no answer, and says why', () => {
  const result = coach(deps, { as: 'question', jsonl: false, json: false }, source('caf\uFFFD', 1))
  expect(result).toMatchObject({ is: 'done', lines: [], failure: { exit: 2 } })
})

test('who tells of being ill hears whom to talk to, and nothing about the form of the question', () => {
  const text = 'Can I do fewer nights after my surgery?\n'
  const result = coach(deps, { as: 'question', jsonl: false, json: false }, source(text))
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  expect(result.lines).toEqual([text.trim(), `  ${en.ui.tip.turnTo}`])
})

// What every object of JavaScript has from birth is no entry of a list of words.
test.each(Object.getOwnPropertyNames(Object.prototype))('%s is a word as any other', (word) => {
  for (const lang of ['nl', 'en'] as const)
    for (const as of ['question', 'agreement', 'message', 'ambition', 'date'] as const) {
      const texts = [
        word,
        `I want to be a ${word}`,
        `The plan is made by ${word} by Friday`,
        `Het plan wordt door ${word} gemaakt`,
      ]
      const text = texts.map((one) => JSON.stringify({ text: one, lang })).join('\n')
      const result = coach(deps, { as, jsonl: true, json: false }, source(text))
      if (result.is !== 'done') throw new Error(JSON.stringify(result))
      expect(result.lines.map((line) => JSON.parse(line) as unknown)).toEqual(
        texts.map(() => expect.objectContaining({ findings: expect.any(Array) })),
      )
    }
})

test('what is said where nothing came in has an example that is read', () => {
  for (const { problems } of [en, nl])
    for (const kind of ['question', 'agreement', 'star'] as const) {
      const typed = /echo "(?<line>[^"]+)"/u.exec(
        problems['nothing-to-coach']({ code: 'nothing-to-coach', kind }, en.dates),
      )
      const read = coach(
        deps,
        { as: kind, jsonl: false, json: false },
        source(`${typed?.groups?.['line']}\n`),
      )
      expect(read).toMatchObject({ is: 'done' })
    }
})
