import { expect, test } from 'vitest'
import { together } from '../../scripts/bundle/together.mjs'

const piece = (name: string, bytes: number) => ({ name, code: 'x'.repeat(bytes) })
const used = (by: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(by).map(([name, commands]) => [name, new Set(commands.split(' '))]))

test('pieces that the same commands use are one script, however large', () => {
  const found = together([piece('a', 90_000), piece('b', 90_000)], used({ a: 'log win', b: 'win log' }))
  expect(found.get('b')).toBe(found.get('a'))
})

test('a small piece goes with what most of its users read', () => {
  const found = together(
    [piece('a', 20_000), piece('b', 500)],
    used({ a: 'log win prep list', b: 'win prep list' }),
  )
  expect(found.get('b')).toBe(found.get('a'))
})

test('a large piece stays apart from those who do without it, and what nobody uses is not told of', () => {
  const found = together(
    [piece('a', 20_000), piece('b', 40_000), piece('c', 10)],
    used({ a: 'log win prep list', b: 'prep' }),
  )
  expect(found.get('b')).not.toBe(found.get('a'))
  expect(found.has('c')).toBe(false)
})
