import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decode } from '../../../src/adapters/files/decode.ts'
import { encode } from '../../../src/adapters/files/encode.ts'
import { layoutOf } from '../../../src/adapters/files/layouts.ts'
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

/** Every key and code of a shape. */
function wordsOf(shape: Shape): readonly string[] {
  if (shape.is === 'codes') return shape.numeric ? [] : shape.codes
  if (shape.is === 'list' || shape.is === 'names') return wordsOf(shape.of)
  return shape.is === 'map'
    ? Object.entries(shape.keys).flatMap(([key, below]) => [key, ...wordsOf(below)])
    : []
}

test.each(SECTIONS)('%s: every key and every code is on the page', (_, type) => {
  const named = new Set([...page.matchAll(/`(?:private)?\.?([\w-]+)`/g)].map(([, word]) => word))
  const missing = wordsOf(layoutOf(type).shape).filter((word) => !named.has(word))
  expect(missing).toEqual([])
})
