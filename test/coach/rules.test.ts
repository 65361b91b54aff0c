// Every rule against its own examples, and every suggestion and reason against what a tip may be.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULE_IDS } from '../../src/coach/rules/rule-id.ts'
import { ruleInfo } from '../../src/coach/rules/by-id.ts'

const FOLDER = 'src/coach/rules'
const MOST_WORDS = 15

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))

test('every rule has a folder of its own under its id', () => {
  const found = folders(FOLDER).flatMap((family) =>
    folders(join(FOLDER, family)).map((rule) => `${family}/${rule}`),
  )
  expect(found.toSorted()).toEqual([...RULE_IDS].toSorted())
})

describe.each(RULE_IDS)('%s', (id) => {
  const { reason, suggestion, advice } = ruleInfo(id)
  test('gives one reason of at most fifteen words a language, and a suggestion', () => {
    for (const lang of ['nl', 'en'] as const) {
      expect(reason[lang].split(/\s+/u).length, reason[lang]).toBeLessThanOrEqual(MOST_WORDS)
      expect(reason[lang] + suggestion[lang]).not.toMatch(/!/u)
      expect(suggestion[lang]).not.toBe('')
    }
    expect(advice.length).toBeGreaterThan(0)
  })
})
