// Every record there is, with every key its file may have: each private text is a canary, and so is each shared text
// that an export to share does not name. A new key or type is in here by itself, for it is drawn from the file format.
import { describe, expect, test } from 'vitest'
import { folderOf } from '../domain/folder-of.ts'
import { layoutOf } from '../../src/adapters/files/layouts.ts'
import { privateAmong, sharedSidesOf } from '../../src/adapters/files/shared-side.ts'
import { shapeBelow, type Shape } from '../../src/adapters/files/schema/shape.ts'
import { typeOfFile } from '../../src/adapters/files/record-files.ts'
import type { AnyRecord } from '../../src/domain/records.ts'
import { shareRecords } from '../../src/render/share/share-export.ts'

const FILES = [
  'career.yaml',
  'plan.yaml',
  'people.yaml',
  'agreements.yaml',
  'meetings/2026-12-03-anna.yaml',
  'checkins/2026-11.yaml',
  'reviews/2026-11-21.yaml',
  'evidence/2026-11-21-x.yaml',
  'feedback/2026-11-21-x.yaml',
  'log/2026-11.yaml',
  'practice/2026-11-21.yaml',
] as const

/** Something in every place of a shape; texts say where they come from. */
function filled(shape: Shape, text: string): unknown {
  switch (shape.is) {
    case 'text':
      return text
    case 'day':
      return '2026-11-21'
    case 'number':
      return 1
    case 'codes':
      return shape.numeric ? Number(shape.codes[0]) : shape.codes[0]
    case 'list':
      return [filled(shape.of, text)]
    case 'names':
      return { [text]: filled(shape.of, text) }
    case 'map':
      return Object.fromEntries(
        Object.entries(shape.keys).map(([key, below]) => [key, filled(below, `${text}-${key}`)]),
      )
  }
}

const RECORDS: readonly AnyRecord[] = FILES.map((file) => {
  const type = typeOfFile(file)
  if (type === null) throw new Error(`${file} is no record`)
  const layout = layoutOf(type)
  const { schema: _, private: __, ...shared } = layout.shape.keys
  const own = shapeBelow(layout.shape, 'private')
  const record = layout.record(
    file,
    filled({ is: 'map', keys: shared }, 'open'),
    own === null ? {} : filled(own, 'kanarie'),
  )
  if (record === null) throw new Error(`${file} could not be filled`)
  return record
})

test('every kind of record is looked at', () => {
  expect(
    RECORDS.flatMap(({ private: own }) => JSON.stringify(own).match(/kanarie/gu) ?? []).length,
  ).toBeGreaterThan(80)
})

describe('an export to share', () => {
  const text = JSON.stringify(shareRecords(folderOf(...RECORDS)))

  test('holds nothing private', () => {
    expect(text).not.toContain('kanarie')
    expect(text).not.toContain('private')
  })

  test('holds none of what is shared with one person alone, or tells what a conversation was about', () => {
    expect(text).toContain('open-outcome')
    for (const key of [
      'pay',
      'want',
      'interests-mine',
      'options',
      'learn-from',
      'conflict',
      'mail',
      'invite',
      'answer',
    ])
      expect(text).not.toContain(`open-${key}`)
    expect(text).not.toMatch(/"(?:kind|history|note|email|your-name|phase)":/u)
  })
})

describe('what sync sends without the private side', () => {
  const sides = sharedSidesOf(RECORDS)

  test('holds nothing private', () => {
    expect([...sides.values()].join('\n')).not.toMatch(/kanarie|^private:/mu)
    expect(privateAmong(sides)).toEqual([])
  })

  test('holds no file that is private altogether', () => {
    expect([...sides.keys()].filter((file) => /^(?:log|practice)\//u.test(file))).toEqual([])
  })
})
