import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/coach/language.ts'
import { hostileTexts, HANGS_AFTER_MS } from '../support/hostile-texts.ts'
import { jsonLines } from '../support/json-lines.ts'

interface Sentence {
  readonly lang: 'nl' | 'en'
  readonly text: string
}

const sets = [
  'coach/leak.jsonl',
  'coach/agreement-lines.jsonl',
  'examples/agreements.jsonl',
  'examples/messages.jsonl',
  'examples/questions.jsonl',
]

describe.each(sets)('the sentences of %s', (file) => {
  const sentences = jsonLines(file) as readonly Sentence[]
  const wrong = sentences.filter(({ lang, text }) => languageOf(text) === (lang === 'nl' ? 'en' : 'nl'))
  const unsure = sentences.filter(({ text }) => languageOf(text) === null)

  test('at most one in a hundred is taken for the other language', () => {
    expect(wrong.length / sentences.length).toBeLessThanOrEqual(0.01)
  })

  test('few leave it open', () => expect(unsure.length / sentences.length).toBeLessThanOrEqual(0.05))
})

test.each(['', '…', '2026-03-11', 'HR', 'PowerPoint', 'Anna'])('nothing to tell it by: %j', (text) =>
  expect(languageOf(text)).toBeNull(),
)

test(
  'a long text does not hold up the user',
  () => {
    for (const text of hostileTexts) expect(() => languageOf(text), text.slice(0, 20)).not.toThrow()
  },
  HANGS_AFTER_MS,
)
