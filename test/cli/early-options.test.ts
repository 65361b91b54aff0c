import { expect, test } from 'vitest'
import { earlyOptions } from '../../src/cli/early-options.ts'

test.each([
  [['prep'], { dir: null, lang: null }],
  [['--dir', 'a', 'prep', '--lang=en'], { dir: 'a', lang: 'en' }],
  [['prep', '--dir='], { dir: '', lang: null }],
  [['prep', '--lang'], { dir: null, lang: null }],
])('%j', (argv, expected) => {
  expect(earlyOptions(argv)).toEqual(expected)
})
