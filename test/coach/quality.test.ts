// The page about how often the coach is right says what is measured now.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { qualityPage } from './quality/page.ts'

test('docs/coach-quality.md is what `node scripts/coach-quality.mjs --write` makes', () => {
  expect(readFileSync('docs/coach-quality.md', 'utf8')).toBe(qualityPage())
}, 60_000)
