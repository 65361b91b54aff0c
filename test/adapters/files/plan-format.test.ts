import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decode } from '../../../src/adapters/files/decode.ts'
import { encode } from '../../../src/adapters/files/encode.ts'
import { layoutOf } from '../../../src/adapters/files/layouts.ts'
import { kindOfRecord } from '../../../src/domain/file-kinds.ts'
import { faultsInText } from '../../schemas/checker.ts'
import type { Shape } from '../../../src/adapters/files/schema/shape.ts'
import { parse } from 'yaml'

const page = readFileSync(new URL('../../../docs/plan-format.md', import.meta.url), 'utf8')

/** The part of the page under a heading. */
const section = (title: string) => page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''

const SECTIONS = [
  ['`career.yaml`', 'settings'],
  ['`plan.yaml`', 'plan'],
  ['`people.yaml`', 'people'],
  ['`agreements.yaml`', 'agreements'],
  ['`meetings/`', 'meeting'],
  ['`checkins/`', 'checkin'],
  ['`reviews/`', 'review'],
  ['`evidence/`', 'evidence'],
  ['`feedback/`', 'feedback'],
  ['`log/`', 'log'],
  ['`practice/`', 'practice'],
] as const

test.each(SECTIONS)(
  'the example of %s is a valid file, its keys in the order in which they are written',
  (title, type) => {
    const example = section(title).split('```yaml\n')[1]?.split('```')[0] ?? ''
    const read = decode(type, 'x', 'x', example)
    expect(read).toMatchObject({ ok: true })
    if (read.ok) expect(JSON.stringify(encode(read.value.record))).toBe(JSON.stringify(parse(example)))
  },
)

test.each(SECTIONS)('the example of %s is right by the schema that is published', (title, type) => {
  const example = section(title).split('```yaml\n')[1]?.split('```')[0] ?? ''
  expect(faultsInText(kindOfRecord(type), example)).toEqual([])
})

/** Every key and code of a shape, with the side and the map it stands in left out. */
function wordsOf(shape: Shape): readonly string[] {
  if (shape.is === 'codes') return shape.numeric ? [] : shape.codes
  if (shape.is === 'list' || shape.is === 'names') return wordsOf(shape.of)
  return shape.is === 'map'
    ? Object.entries(shape.keys).flatMap(([key, below]) => [key, ...wordsOf(below)])
    : []
}

/** The words between backticks of a text; `private.plus` and `.learned` are keys of the private side. */
const named = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/`(?:private)?\.?([\w-]+)`/g)].map(([, word]) => word ?? ''))

/** Sections that a section refers to, "as in a meeting". */
const REFERS: Readonly<Record<string, readonly string[]>> = {
  meeting: ['`agreements.yaml`'],
  checkin: ['`meetings/`', '`agreements.yaml`'],
  review: ['`meetings/`', '`agreements.yaml`'],
}
const EVERYWHERE = ['How values are written', 'When two versions meet', 'The folder']

test.each(SECTIONS)('%s: every key and every code is told of in its own section', (title, type) => {
  const texts = [title, ...(REFERS[type] ?? []), ...EVERYWHERE].map(section)
  const known = named([...texts, '`private`'].join('\n'))
  const missing = wordsOf(layoutOf(type).shape).filter((word) => !known.has(word))
  expect(missing).toEqual([])
})

test.each(SECTIONS)('%s: its table names no key that a file does not have', (title, type) => {
  const known = new Set(wordsOf(layoutOf(type).shape))
  const rows = section(title)
    .split('\n')
    .filter((line) => /^\| [`*]/.test(line))
  const keys = rows.flatMap((row) => [...named(row.split(' | ')[0] ?? '')])
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.filter((key) => key !== 'private' && !known.has(key))).toEqual([])
})

test.each(SECTIONS)(
  '%s: what is bold at the beginning of a row is required, and nothing else',
  (title, type) => {
    const { shared } = strictKeys(type)
    const rows = section(title).split('\n')
    const cells = rows.flatMap((row) => (/^\| [`*]/.test(row) ? (row.split(' | ')[0] ?? '') : []))
    const bold = cells.flatMap((cell) => [...cell.matchAll(/\*\*`([\w-]+)`\*\*/g)].map(([, key]) => key))
    expect(new Set(bold)).toEqual(new Set(shared))
  },
)

/** Keys without which a file of that kind is not read. */
function strictKeys(type: (typeof SECTIONS)[number][1]): { readonly shared: readonly string[] } {
  const { entries } = layoutOf(type).shared as unknown as {
    readonly entries: Readonly<Record<string, { readonly type: string }>>
  }
  const required = Object.entries(entries).filter(([, entry]) => entry.type !== 'exact_optional')
  return { shared: required.map(([key]) => key) }
}

test('everything that may stand in .career is told of', () => {
  const sources = readdirSync(new URL('../../../src', import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`../../../src/${name}`, import.meta.url), 'utf8'))
  const places = sources.flatMap((text) =>
    [...text.matchAll(/(?:\$\{OWN\}|'\.career)\/([a-z]+)/g)].map(([, name]) => name ?? ''),
  )
  expect(places.length).toBeGreaterThan(8)
  const missing = [...new Set(places)].filter(
    (name) => !section('The folder').includes(`\`${name}`) && name !== 'lock',
  )
  expect(missing).toEqual([])
})
