import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MIGRATIONS } from '../../../../src/adapters/files/migrations/all.ts'
import { SCHEMA } from '../../../../src/adapters/files/schema/schema-number.ts'

test('the steps lead from format 1 to that of today, one after the other, each in a file of its number', () => {
  expect(MIGRATIONS.map(({ from, to }) => [from, to])).toEqual(
    Array.from({ length: SCHEMA - 1 }, (_, at) => [at + 1, at + 2]),
  )
  const files = readdirSync(new URL('../../../../src/adapters/files/migrations', import.meta.url))
  const numbered = files.flatMap((name) => /^(\d{4})-[a-z-]+\.ts$/.exec(name)?.[1] ?? [])
  expect(numbered.map(Number)).toEqual(MIGRATIONS.map(({ to }) => to))
})

test('every format there ever was has a folder that is read by today’s program', () => {
  const plans = readdirSync(new URL('../../../fixtures/plans', import.meta.url))
  expect(plans.filter((name) => !name.endsWith('.md')).toSorted()).toEqual(
    Array.from({ length: SCHEMA }, (_, at) => `v${at + 1}`),
  )
})
