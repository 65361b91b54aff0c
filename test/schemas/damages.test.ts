// What is done to a file by hand: the reader and the schemas refuse the same, but where only one of them can know.
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { decode } from '../../src/adapters/files/decode.ts'
import { FILE_KINDS, type FileKind } from '../../src/domain/file-kinds.ts'
import { meaningDamages, silentDamages, type Keys } from '../support/damages.ts'
import { faultsInData } from './checker.ts'

interface Whole {
  readonly kind: FileKind
  readonly keys: Keys
  readonly text: string
}

const MEETING: Whole = {
  kind: 'meeting',
  keys: { first: 'schema', open: 'outcome', own: 'minimum', list: 'agreements', item: 'what' },
  text: `schema: 1
id: m-3x9d
kind: career
with: Anna
status: planned
outcome: Eén project
agreements:
  - id: a-7k2m
    what: Bellen met HR
    status: open
    made: 2026-11-01

private:
  minimum: Eén project, hoe klein ook
`,
}

const PLAN: Whole = {
  kind: 'plan',
  keys: { first: 'schema', open: 'ambition', own: 'options', list: 'goals', item: 'text' },
  text: `schema: 1
ambition: Eén ploeg coachen
goals:
  - id: g-4f7a
    text: Leren coachen
    horizon: short
    status: open
    made: 2026-11-01

private:
  options: Alle kanten
`,
}

/** What the reader refuses and a schema cannot see, and why. */
const ONLY_THE_READER: Readonly<Record<string, string>> = {
  'something that holds itself': 'the text is no tree, which is seen before anything is checked',
  'brackets without end': 'how deep a text goes is seen before anything is checked',
}

/** Data of a text as any reader of YAML has it; null where there is none. */
function dataOf(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' })
  } catch {
    return null
  }
}

describe.each([MEETING, PLAN])('a $kind', ({ kind, keys, text }) => {
  const damaged = (damage: (keys: Keys) => (before: string) => string | Uint8Array): string => {
    const after = damage(keys)(text)
    if (typeof after !== 'string' || after === text) throw new Error('this damage does nothing here')
    return after
  }
  const isRead = (after: string): boolean => decode(FILE_KINDS[kind], 'x', 'x', after).ok

  test('that is whole is right for both', () => {
    expect(isRead(text)).toBe(true)
    expect(faultsInData(kind, dataOf(text))).toEqual([])
  })

  test.each(Object.entries(meaningDamages))('with %s is refused by both', (name, damage) => {
    const after = damaged(damage)
    expect(isRead(after)).toBe(false)
    if (Object.hasOwn(ONLY_THE_READER, name)) return
    expect(faultsInData(kind, dataOf(after))).not.toEqual([])
  })

  test.each(Object.entries(silentDamages))('with %s is read by both', (_, damage) => {
    const after = damaged(damage)
    expect(isRead(after)).toBe(true)
    expect(faultsInData(kind, dataOf(after))).toEqual([])
  })
})
