import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSheets } from '../../../src/adapters/answers/sheets.ts'
import type { Json } from '../../../src/engine/answers.ts'
import type { SheetLine, SheetPage } from '../../../src/usecases/sheet-ports.ts'

const { parse, print } = createSheets()

const header = { flow: 'prep', version: 1, lang: 'nl', route: 'quick' }

const pageOf = (...lines: readonly SheetLine[]): SheetPage => ({ comments: ['career prep'], header, lines })
const line = (key: string, value: Json, comments: readonly string[] = []): SheetLine => ({
  comments,
  key,
  value,
})

async function reread(page: SheetPage) {
  const read = await parse(await print(page), 'blad.yaml')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

describe('a printed sheet', () => {
  test('stands as a person fills it in', async () => {
    const text = await print({
      comments: ['career prep · antwoordblad', 'leeg laten = overslaan'],
      header: { ...header, meeting: 'm-7k2m' },
      lines: [
        line('kind', null, ['Wat voor gesprek wordt het?  (verplicht)', 'career | annual']),
        line('with', 'Anna de Vries', ['Met wie?']),
        line('questions', []),
        line('asks', ['een ochtend meelopen', 'a: b']),
        line('confidence', 7),
        line('more', true),
        line('wish', 'Eerst dit.\n\nDan dat.'),
        {
          comments: ['open | done'],
          key: 'status',
          value: {},
          inner: [line('a-7k2m', null, ['Anna mailt HR']), line('a-9x3p', 'done', ['Ik lees het stuk'])],
        },
      ],
    })
    expect(text).toBe(`# career prep · antwoordblad
# leeg laten = overslaan
sheet: {flow: prep, version: 1, lang: nl, route: quick, meeting: m-7k2m}
answers:
  # Wat voor gesprek wordt het?  (verplicht)
  # career | annual
  kind:

  # Met wie?
  with: Anna de Vries

  questions: []

  asks:
    - een ochtend meelopen
    - "a: b"

  confidence: 7

  more: true

  wish: |-
    Eerst dit.

    Dan dat.

  # open | done
  status:
    # Anna mailt HR
    a-7k2m:
    # Ik lees het stuk
    a-9x3p: done
`)
  })

  test('keeps a quoted text within its comment', async () => {
    const text = await print(
      pageOf(line('why', null, ['Je schreef: "een\ntwee\r\ndrie\u2028vier\u0007"', ''])),
    )
    expect(text).toContain('  # Je schreef: "een\n  # twee\n  # drie\n  # vier"\n  #\n  why:\n')
  })

  test('puts a text of more than a line of the screen in a block', async () => {
    const long = 'woord '.repeat(20).trim()
    expect(await print(pageOf(line('wish', long)))).toContain(`  wish: |-\n    ${long}\n`)
  })

  test('leaves out what is nothing within a list or a map', async () => {
    const sheet = await reread(pageOf(line('maybe', [{ what: 'meelopen', again: null }, null])))
    expect(sheet.answers[0]?.value).toEqual([{ what: 'meelopen' }])
  })
})

describe('printing and reading again', () => {
  const signs = '- |? |: | #|#|\'|"|\\|>|&a|*a|!|%|@|`|{|}|[|]|,|---|...|<<|~|-|=| |a|é|Anna|👩‍👧'.split('|')
  const notText = ['null', 'true', 'no', '1.10', '+31612345678', '2026-12-06', '0x1F']
  const hidden = '\n,\n\n,\t,\r,\r\n,\u0085,\u2028,\uFEFF,\u0000,\u001F,\uD800,\u200D'.split(',')
  const nasty = fc.constantFrom('|', ...signs, ...notText, ...hidden)
  const text = fc.oneof(
    fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(nasty, { minLength: 60, maxLength: 120 }).map((parts) => parts.join('')),
  )
  const scalar = fc.oneof({ weight: 4, arbitrary: text }, fc.integer({ min: 0, max: 10 }), fc.boolean())
  const item = scalar.filter((value) => String(value).trim() !== '')
  const map = fc.dictionary(text, item, { maxKeys: 3 })
  const value: fc.Arbitrary<Json> = fc.oneof(
    scalar,
    fc.constant(null),
    fc.array(fc.oneof(item, map), { maxLength: 3 }),
    map,
  )

  /** What a reader gets: every scalar as it is written; blank text is no answer. */
  const asRead = (given: Json): Json => {
    if (given === null) return null
    if (Array.isArray(given)) return given.map(asRead)
    if (typeof given !== 'object') return String(given).trim() === '' ? null : String(given)
    return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, asRead(one)]))
  }

  test('gives back every value, whatever stands in it and around it', async () => {
    const lines = fc.uniqueArray(
      fc.record({ key: text, value, comments: fc.array(text, { maxLength: 2 }) }),
      {
        selector: ({ key }) => key,
        maxLength: 5,
      },
    )
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        const { answers, flow } = await reread(pageOf(...all))
        expect(flow).toBe('prep')
        expect(answers.map((entry) => [entry.id, entry.value])).toEqual(
          all.map((one) => [one.key, asRead(one.value)]),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('gives back every answer of a map whose keys are what somebody wrote', async () => {
    const inner = fc.uniqueArray(
      fc.record({
        key: text,
        value: fc.oneof(scalar, fc.constant(null)),
        comments: fc.array(text, { maxLength: 1 }),
      }),
      {
        selector: ({ key }) => key,
        minLength: 1,
        maxLength: 4,
      },
    )
    await fc.assert(
      fc.asyncProperty(inner, async (lines) => {
        const page = pageOf({ comments: [], key: 'assumptions', value: {}, inner: lines }, line('after', 'x'))
        const { answers } = await reread(page)
        const given = Object.fromEntries(lines.map((one) => [one.key, asRead(one.value)]))
        expect(answers.map((entry) => [entry.id, entry.value])).toEqual([
          ['assumptions', given],
          ['after', 'x'],
        ])
        expect(Object.keys(answers[0]?.inner ?? {}).toSorted()).toEqual(
          lines.map(({ key }) => key).toSorted(),
        )
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    'Anna denkt: "dat kan niet"',
    '? ',
    `${'lang '.repeat(60)}woord: ja`,
    'x'.repeat(1500),
    '- [ ] iets',
    '__proto__',
  ])('keeps the assumption %j as a key', async (key) => {
    const page = pageOf({
      comments: [],
      key: 'assumptions',
      value: {},
      inner: [line(key, 'confirmed'), line('b', null)],
    })
    const [entry] = (await reread(page)).answers
    expect(Object.entries(entry?.value ?? {})).toEqual([
      [key, 'confirmed'],
      ['b', null],
    ])
  })
})
