// One of a few words, in English as it is kept or in Dutch as it is said.
import { expect, test } from 'vitest'
import { ROLES, type Role } from '../../src/domain/codes.ts'
import { oneOf } from '../../src/cli/one-of.ts'

const read = oneOf(ROLES, new Map<string, Role>([['leidinggevende', 'manager']]))

test.each([
  ['manager', 'manager'],
  ['leidinggevende', 'manager'],
  ['Leidinggevende', 'manager'],
])('%s is %s', (typed, role) => {
  expect(read(typed)).toBe(role)
})

test('another word is refused with all of them', () => {
  expect(() => read('baas')).toThrow(ROLES.join(' | '))
})
