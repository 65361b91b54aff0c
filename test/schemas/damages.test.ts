// What is done to a file by hand: the reader and the schemas refuse the same, but where only one of them can know.
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { decode } from '../../src/adapters/files/decode.ts'
import { FILE_KINDS } from '../../src/domain/file-kinds.ts'
import { meaningDamages, silentDamages, type Keys } from '../support/damages.ts'
import { MEETING, PLAN } from '../support/whole-records.ts'
import { faultsInData } from './checker.ts'

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
