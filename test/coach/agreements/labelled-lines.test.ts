import { describe, expect, test } from 'vitest'
import { readAgreement } from '../../../src/coach/agreements/read-agreement.ts'
import { readIsoDay } from '../../../src/domain/day.ts'
import { jsonLines } from '../../support/json-lines.ts'

/** A Wednesday. */
const today = readIsoDay('2026-03-11')!

interface Line {
  readonly lang: 'nl' | 'en'
  readonly text: string
  readonly owner: string | null
  readonly by: string | null
}

const PEOPLE = {
  nl: { partner: 'Marloes', names: ['Marloes de Wit', 'Samira', 'Joost Bakker'], me: 'Tess' },
  en: { partner: 'Hannah', names: ['Hannah', 'Priya', 'Tom Reed'], me: 'Sam' },
} as const

/** Known to be missed: asked again, which costs the user one question. */
const MISSED_OWNERS: ReadonlySet<string> = new Set([
  'Marloes (vóór 20 maart): contract opsturen',
  'Hannah (before 20 March): send the contract',
])

test.each(jsonLines('coach/agreement-lines.jsonl') as readonly Line[])(
  '$lang: $text',
  ({ lang, text, owner, by }) => {
    const found = readAgreement(text, { today, lang, ...PEOPLE[lang] })
    expect(found.who ?? null).toBe(MISSED_OWNERS.has(text) ? null : owner)
    expect(found.by ?? null).toBe(by)
  },
)

interface Example {
  readonly lang: 'nl' | 'en'
  readonly text: string
  readonly owner: boolean
  readonly deadline: boolean
}

// On a Wednesday, "woensdag" may be today or in a week: the user is asked.
const ASKED_WHICH_DAY = 2

describe.each([
  { who: 'nobody is known by name', partner: null, names: [] },
  { who: 'everybody is known by name', partner: 'Peter', names: ['Els', 'Ellen', 'Samira'] },
])('the example agreements, when $who', ({ partner, names }) => {
  const read = (jsonLines('examples/agreements.jsonl') as readonly Example[]).map((example) => ({
    ...example,
    found: readAgreement(example.text, { today, lang: example.lang, partner, names }),
  }))

  test('name a doer where the label says so, and only there', () => {
    expect(
      read.filter(({ owner, found }) => owner !== (found.who !== undefined)).map(({ text }) => text),
    ).toEqual([])
  })

  test('have a deadline only where the label says so', () => {
    expect(read.filter(({ deadline, found }) => !deadline && found.by !== undefined)).toEqual([])
    const missed = read.filter(({ deadline, found }) => deadline && found.by === undefined)
    expect(missed.map(({ found }) => found.deadline?.reading.kind)).toEqual(
      Array(ASKED_WHICH_DAY).fill('choice'),
    )
  })
})
