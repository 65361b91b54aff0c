import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { briefly } from '../../../src/adapters/files/briefly.ts'

let nth = 0
/** Each another text, of one length: V8 knows an old one again without a look at what was made of it. */
const source = (): string => `(() => ${(nth += 1)})`

/** Does V8 take code that was made before? It does under the settings alone under which that was made. */
const isTaken = (cachedData: Buffer): boolean => !new Script(source(), { cachedData }).cachedDataRejected

test('work that is done briefly gives what it gives, and throws what it throws', () => {
  expect(briefly(() => 42)).toBe(42)
  expect(() =>
    briefly(() => {
      throw new Error('broken')
    }),
  ).toThrow('broken')
})

test('other settings hold for as long as that lasts, and no longer', () => {
  const made = new Script(source()).createCachedData()
  expect(isTaken(made)).toBe(true)
  expect(briefly(() => isTaken(made))).toBe(false)
  expect(isTaken(made)).toBe(true)
  expect(() => briefly(() => expect.unreachable('it ends like this'))).toThrow('it ends like this')
  expect(isTaken(made)).toBe(true)
})
