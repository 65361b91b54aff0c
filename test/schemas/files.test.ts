import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { allSchemas } from '../../scripts/schemas/all.ts'
import { LANGUAGES } from '../../src/domain/codes.ts'
import { FILE_KINDS, type FileKind } from '../../src/domain/file-kinds.ts'
import { allNames, wordsFor } from '../../scripts/schemas/words/words.ts'
import { decode } from '../../src/adapters/files/decode.ts'
import { encode } from '../../src/adapters/files/encode.ts'
import { layoutOf } from '../../src/adapters/files/layouts.ts'
import type { Shape } from '../../src/adapters/files/schema/shape.ts'
import type { PlainMap } from '../../src/domain/merge/plain.ts'
import type { AnyRecord, Folder } from '../../src/domain/records.ts'
import { richFolder } from '../support/report-folders.ts'
import { faultsInData, faultsInText, KINDS, publishedText } from './checker.ts'

test('what is published is what `npm run schemas` makes of the schemas the program reads with', () => {
  const made = allSchemas()
  for (const { file, text } of made)
    expect(publishedText(file) === text, `schemas/${file}: run npm run schemas`).toBe(true)
  const there = readdirSync(new URL('../../schemas', import.meta.url), { recursive: true })
  expect(
    there
      .map(String)
      .filter((name) => !LANGUAGES.some((language) => language === name))
      .toSorted(),
  ).toEqual(made.map(({ file }) => file).toSorted())
})

/** Every path of keys in a shape. */
function pathsOf(shape: Shape): readonly (readonly string[])[] {
  if (shape.is === 'list' || shape.is === 'names') return pathsOf(shape.of)
  if (shape.is !== 'map') return []
  return Object.entries(shape.keys).flatMap(([key, below]) => [
    [key],
    ...pathsOf(below).map((path) => [key, ...path]),
  ])
}

test('every key is said what it is, and nothing is said of keys that are not there', () => {
  const asked = new Set<string>()
  for (const kind of KINDS) {
    for (const path of pathsOf(layoutOf(FILE_KINDS[kind]).shape)) {
      const whole = [kind, ...path]
      for (const [at] of whole.entries()) asked.add(whole.slice(at).join('.'))
      expect(wordsFor(kind, path, 'nl').description).not.toBe(wordsFor(kind, path, 'en').description)
    }
  }
  expect(allNames().filter((name) => !asked.has(name))).toEqual([])
})

test('every sentence in a hover ends like one and is in words a person knows', () => {
  for (const kind of KINDS) {
    for (const path of pathsOf(layoutOf(FILE_KINDS[kind]).shape)) {
      for (const language of ['nl', 'en'] as const) {
        const { description } = wordsFor(kind, path, language)
        expect(description).toMatch(/[.?"]$/)
        expect(description).not.toMatch(/!|array|string|boolean|object\b|enum/)
      }
    }
  }
})

const recordsOf = (folder: Folder): readonly AnyRecord[] => [
  folder.settings,
  folder.plan,
  folder.people,
  folder.agreements,
  ...folder.meetings,
  ...folder.checkins,
  ...folder.reviews,
  ...folder.evidence,
  ...folder.feedback,
  ...folder.logs,
  ...folder.practices,
]

const kindOf = (record: AnyRecord): FileKind =>
  KINDS.find((kind) => FILE_KINDS[kind] === record.type) ?? 'plan'

const STEP = { id: 'a-1', what: 'a', status: 'open', made: '2026-11-21' }

/** Real data of every kind. */
const EXAMPLES: readonly (readonly [FileKind, PlainMap])[] = [
  ...recordsOf(richFolder('nl')).map((record) => [kindOf(record), encode(record)] as const),
  ['feedback', { id: 'f-1', with: 'Piet', moment: 'a', asked: '2026-11-21', private: { answer: 'b' } }],
  ['review', { made: '2026-11-21', from: '2026-06-01', private: { steps: [STEP] } }],
  [
    'people',
    { private: { tips: { Anna: ['a', 'b'] }, knows: [{ name: 'Piet', what: 'a', since: '2026-11-21' }] } },
  ],
  ['practice', { private: { practised: [{ reaction: 'budget', turns: [{ them: 'a', me: 'b' }] }] } }],
  ['log', { private: { lines: [{ on: '2026-11-21', text: 'a', sign: 'plus' }] } }],
]

test('there is an example of every kind, and the schema finds nothing wrong with any', () => {
  expect(new Set(EXAMPLES.map(([kind]) => kind))).toEqual(new Set(KINDS))
  for (const [kind, data] of EXAMPLES) expect(faultsInData(kind, data), JSON.stringify(data)).toEqual([])
})

const WRONG = [
  'x',
  '',
  '2026-12-03',
  '2026-02-29',
  '2028-02-29',
  '2100-02-29',
  '1899-12-31',
  'yes',
  'open',
  0,
  1,
  3,
  5.5,
  -1,
  true,
  null,
  [],
  ['x'],
  [1],
  [null],
  [['x']],
  {},
  { x: 'y' },
  [{ x: 'y' }],
] as const

type Step = string | number

/** Every place in data, the data itself not among them. */
function placesIn(value: unknown): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return []
  const pairs: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? value.map((item, at) => [at, item] as const)
    : Object.entries(value)
  return pairs.flatMap(([step, below]) => [[step], ...placesIn(below).map((path) => [step, ...path])])
}

/** A copy with something else at one place; left out where it is undefined. */
function changed(value: unknown, [step, ...rest]: readonly Step[], by: unknown): unknown {
  if (step === undefined) return by
  if (Array.isArray(value))
    return value.flatMap((item, at) => {
      const wanted: unknown = at === step ? changed(item, rest, by) : item
      return wanted === undefined ? [] : [wanted]
    })
  const pairs = Object.entries(value as object).map(([key, item]) => [
    key,
    key === step ? changed(item, rest, by) : item,
  ])
  return Object.fromEntries(pairs.filter(([, item]) => item !== undefined))
}

/**
 * Where the schema is stricter than the reader. A schema cannot say it shorter, and an editor that remarks on it does
 * no harm: nothing is lost in any of them.
 */
function isExplained(data: unknown): boolean {
  const text = JSON.stringify(data)
  return (
    // An empty text, list or map behind a key is no key for the reader; a schema knows that only of nothing at all.
    /""|\[\]|\{\}/.test(text) ||
    // So is a list of nothing, and a map in which nothing has a value.
    /\[null[\],]/.test(text) ||
    /\{(?:"[^"]*":null,?)+\}/.test(text)
  )
}

describe('the schema and the reader agree', () => {
  test('on files in which one value is another one, or is gone', () => {
    const seen = { both: 0, neither: 0, explained: 0 }
    const any = fc.constantFrom(...EXAMPLES).chain(([kind, data]) =>
      fc.record({
        kind: fc.constant(kind),
        data: fc.constant(data),
        path: fc.constantFrom(...placesIn(data)),
        by: fc.constantFrom(...WRONG, undefined),
      }),
    )
    fc.assert(
      fc.property(any, ({ kind, data, path, by }) => {
        const wrong = changed(data, path, by)
        const text = stringify(wrong)
        const isRead = decode(FILE_KINDS[kind], 'x', 'x', text).ok
        const isValid = faultsInText(kind, text).length === 0
        if (isRead === isValid) seen[isRead ? 'both' : 'neither'] += 1
        else {
          expect({ isRead, explained: isExplained(wrong), text }).toEqual({
            isRead: true,
            explained: true,
            text,
          })
          seen.explained += 1
        }
      }),
      { numRuns: 1500 },
    )
    expect(seen.both).toBeGreaterThan(150)
    expect(seen.neither).toBeGreaterThan(150)
  })
})
