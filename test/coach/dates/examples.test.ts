import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type DateReading, readDate } from '../../../src/coach/dates/read-date.ts'
import { readIsoDay } from '../../../src/domain/day.ts'

interface Example {
  readonly lang: 'nl' | 'en'
  readonly text: string
  readonly ref: string
  readonly expect: string | null | readonly (string | null)[]
}

const file = new URL('../../fixtures/examples/dates.jsonl', import.meta.url)
const examples = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Example)

function daysOf(reading: DateReading): readonly (string | null)[] {
  if (reading.kind === 'none') return [null]
  return reading.kind === 'day' ? [reading.day] : reading.days
}

test('there are eighty examples', () => expect(examples).toHaveLength(80))

test.each(examples)('$lang: $text', ({ lang, text, ref, expect: accepted }) => {
  const today = readIsoDay(ref.slice(0, 10))
  expect(today).not.toBeNull()
  const found = daysOf(readDate(text, { today: today!, lang, look: 'forward' }))
  const allowed = typeof accepted === 'string' || accepted === null ? [accepted] : accepted
  // Every day that is shown to choose from has to be an accepted one.
  expect(found.filter((day) => !allowed.includes(day))).toEqual([])
})
