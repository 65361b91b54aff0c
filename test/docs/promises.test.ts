// Every promise names the test that holds it; that test has to exist.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/promises.md'), 'utf8')

/** The last cell of every row that is no head: a path, and the name of a test in it. */
const named = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| it holds') && !line.startsWith('| ---'))
  .map((line) => line.split(' | ').at(-1)?.replace(/ \|$/u, '') ?? '')

test('every promise names a test', () => {
  expect(named.length).toBeGreaterThan(25)
  expect(named.filter((cell) => !/^`(?:test|faults)\/[^`]+\.test\.ts`: \S/u.test(cell))).toEqual([])
})

test.each(named)('%s', (cell) => {
  const [, file = '', name = ''] = /^`([^`]+)`: (.+)$/u.exec(cell) ?? []
  expect(existsSync(join(root, file)), `${file} is there`).toBe(true)
  const text = readFileSync(join(root, file), 'utf8').toLowerCase()
  expect(text.includes(name.toLowerCase()), `${file} has a test about: ${name}`).toBe(true)
})
