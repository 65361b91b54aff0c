import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/adapters/files/decode.ts'
import { encode } from '../../../src/adapters/files/encode.ts'
import { recordText } from '../../../src/adapters/files/record-text.ts'
import { renderBlock } from '../../../src/adapters/files/yaml/render.ts'
import type { MeetingRecord } from '../../../src/domain/records.ts'
import { day, meeting } from './support.ts'
import { tries } from '../../support/tries.ts'

const FILE = 'meetings/2026-12-03-anna.yaml'

function read(text: string): MeetingRecord {
  const result = decode('meeting', FILE, FILE, text)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.record as MeetingRecord
}

/** The text after a change by the program to a text a person wrote. */
function changed(text: string, change: (record: MeetingRecord) => MeetingRecord): string {
  const base = read(text)
  const result = recordText({ wanted: change(base), base, now: text, shown: FILE, language: 'nl' })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const HEAD = 'id: m-1\nkind: career\nwith: Anna\nstatus: planned\n'

const share = (shared: Partial<MeetingRecord['shared']>) => (record: MeetingRecord) => ({
  ...record,
  shared: { ...record.shared, ...shared },
})
const keep = (own: MeetingRecord['private']) => (record: MeetingRecord) => ({
  ...record,
  private: { ...record.private, ...own },
})
const without =
  (...keys: readonly string[]) =>
  (record: MeetingRecord): MeetingRecord => ({
    ...record,
    shared: Object.fromEntries(
      Object.entries(record.shared).filter(([key]) => !keys.includes(key)),
    ) as unknown as MeetingRecord['shared'],
    private: Object.fromEntries(Object.entries(record.private).filter(([key]) => !keys.includes(key))),
  })

const agreement = (id: string, what: string) => ({
  id,
  what,
  status: 'open' as const,
  made: day('2026-12-03'),
})

describe('an answer that goes to the other side', () => {
  const over = (record: MeetingRecord, keys: readonly string[]) => {
    const { shared, private: own } = without(...keys)(record)
    const moved = (side: object) =>
      Object.fromEntries(Object.entries(side).filter(([key]) => keys.includes(key)))
    return {
      ...record,
      shared: { ...shared, ...moved(record.private) },
      private: { ...own, ...moved(record.shared) },
    } as MeetingRecord
  }
  test.each([
    [
      'takes the comment behind it along',
      ['outcome'],
      "outcome: 'een project'   # nog bespreken\nneed: tijd\n",
      "need: tijd\n\nprivate:\n  outcome: 'een project'   # nog bespreken\n",
    ],
    [
      'comes back with it',
      ['need'],
      'private:\n  need: |-\n    een\n    twee\n  minimum: drie # vast\n',
      'need: |-\n  een\n  twee\nprivate:\n  minimum: drie # vast\n',
    ],
    [
      'keeps a key of the user’s own in it, in a list',
      ['report'],
      'report:\n  - een # eerst\n  # dan\n  - twee\nprivate:\n  minimum: drie\n',
      'private:\n  report:\n    - een # eerst\n    # dan\n    - twee\n  minimum: drie\n',
    ],
    [
      'empties a side that held nothing else',
      ['need'],
      'outcome: x\n\nprivate:\n  need: tijd # veel\n',
      'outcome: x\nneed: tijd # veel\n\n',
    ],
    [
      'crosses another that goes the other way',
      ['need', 'outcome'],
      'outcome: x # hier\nprivate:\n  need: tijd # daar\n',
      'need: tijd # daar\nprivate:\n  outcome: x # hier\n',
    ],
  ])('%s', (_, keys, before, after) => {
    const record = read(HEAD + before)
    const text = changed(HEAD + before, () => over(record, keys))
    expect(read(text)).toEqual(over(record, keys))
    expect(text).toBe(HEAD + after)
  })
})

describe('one change leaves every other byte alone', () => {
  const cases: readonly (readonly [string, string, (record: MeetingRecord) => MeetingRecord, string])[] = [
    [
      'a word on a line with a comment',
      'need:   old   # mine\n',
      share({ need: 'new' }),
      'need:   new   # mine\n',
    ],
    [
      'a long text where a word was',
      'need: old # mine\n',
      share({ need: 'a\nb' }),
      'need: |- # mine\n  a\n  b\n',
    ],
    [
      'a word where a block was',
      'need: |  # mine\n  a\n\n  b\n\n# next\n',
      share({ need: 'c' }),
      'need: c  # mine\n\n# next\n',
    ],
    [
      'a block where a block was',
      'need: |\n    a\n    b\n',
      share({ need: 'a\nc\n' }),
      'need: |\n  a\n  c\n',
    ],
    ['a text folded by hand', 'need: >-\n  a\n  b\nx: 1\n', share({ need: 'c' }), 'need: c\nx: 1\n'],
    ['a text over several lines', 'need: a\n  b # c\nx: 1\n', share({ need: 'c' }), 'need: c # c\nx: 1\n'],
    ['a quoted text', "need: 'old'\nmine: 0x1F\n", share({ need: 'new' }), 'need: new\nmine: 0x1F\n'],
    ['an empty key gets a value', 'need:   # later\n', share({ need: 'new' }), 'need: new   # later\n'],
    [
      'an empty key gets a list',
      'questions: # later\n',
      share({ questions: ['a'] }),
      'questions: # later\n  - a\n',
    ],
    ['a tilde gets a value', 'need: ~\n', share({ need: 'new' }), 'need: new\n'],
    ['no line end at the end', 'need: old', share({ offer: 'x' }), 'need: old\noffer: x'],
    ['no line end after a block', 'need: |-\n  old', share({ need: 'a\nb' }), 'need: |-\n  a\n  b'],
    [
      'windows line ends',
      'need: old\r\nx: 1\r\n',
      share({ need: 'a\nb' }),
      'need: |-\r\n  a\r\n  b\r\nx: 1\r\n',
    ],
    [
      'a key in its place',
      'outcome: a\n# about the offer\noffer: b\n',
      share({ need: 'n' }),
      'outcome: a\nneed: n\n# about the offer\noffer: b\n',
    ],
    [
      'a key behind a list',
      'questions:\n- a\n\n- b\n\n# end\n',
      share({ need: 'n' }),
      'questions:\n- a\n\n- b\nneed: n\n\n# end\n',
    ],
    [
      'a key that goes',
      '# one\nneed: |\n  a\n  b\n\n# two\noffer: b\n',
      without('need'),
      '# one\n\n# two\noffer: b\n',
    ],
    ['the last key goes, no line end', 'need: a\noffer: b', without('offer'), 'need: a'],
    [
      'an item at the end',
      'questions:\n    -   a # one\n    # two\n',
      share({ questions: ['a', 'b'] }),
      'questions:\n    -   a # one\n    - b\n    # two\n',
    ],
    ['an item at the start', 'questions:\n- b\n', share({ questions: ['a', 'b'] }), 'questions:\n- a\n- b\n'],
    [
      'an item goes',
      'questions:\n  - a\n  # of b\n  - b\n  - c\n',
      share({ questions: ['a', 'c'] }),
      'questions:\n  - a\n  # of b\n  - c\n',
    ],
    [
      'an item changes',
      'questions:\n  - "a"  # one\n  - b\n',
      share({ questions: ['x', 'b'] }),
      'questions:\n  - x  # one\n  - b\n',
    ],
    ['the last item takes the list along', 'questions:\n  - a\nx: 1\n', without('questions'), 'x: 1\n'],
    [
      'a list between brackets grows',
      'questions: [a,  "b"] # c\n',
      share({ questions: ['a', 'b', 'c, d'] }),
      'questions: [a,  "b", "c, d"] # c\n',
    ],
    [
      'a list between brackets shrinks',
      'questions: [a,  "b", c]\n',
      share({ questions: ['a', 'c'] }),
      'questions: [a,  c]\n',
    ],
    ['an empty list grows', 'questions: [] # c\n', share({ questions: ['a'] }), 'questions: # c\n  - a\n'],
    [
      'one text becomes a list',
      'questions: a # c\n',
      share({ questions: ['a', 'b'] }),
      'questions: # c\n  - a\n  - b\n',
    ],
    [
      'a flow map changes',
      'mail: {sent: 2026-12-03,  text: "a"}\n',
      share({ mail: { sent: day('2026-12-04'), text: 'a' } }),
      'mail: {sent: 2026-12-04,  text: "a"}\n',
    ],
    [
      'an unknown key in an item stays',
      'agreements:\n  - {id: a-1, what: a, mine: 1, status: open, made: 2026-12-03}\n',
      share({ agreements: [{ ...agreement('a-1', 'a'), status: 'done', closed: day('2026-12-05') }] }),
      'agreements:\n  - {id: a-1, what: a, mine: 1, status: done, made: 2026-12-03, closed: 2026-12-05}\n',
    ],
    [
      'private is added, set apart',
      'need: a\n# end\n',
      keep({ minimum: 'x' }),
      'need: a\n\nprivate:\n  minimum: x\n# end\n',
    ],
    [
      'a private key in its place',
      'private:\n    minimum: x\n    # b\n    belief: y\n',
      keep({ facts: 'f' }),
      'private:\n    minimum: x\n    facts: f\n    # b\n    belief: y\n',
    ],
    [
      'the last private key goes',
      'need: a\nprivate:\n  minimum: x\nz: 1\n',
      without('minimum'),
      'need: a\nz: 1\n',
    ],
    [
      'an own key in private stays',
      'private:\n  minimum: x\n  mine: y\n',
      without('minimum'),
      'private:\n  mine: y\n',
    ],
    [
      'a comment in private stays',
      'private:\n  # my own words\n  minimum: x\n',
      without('minimum'),
      'private:\n  # my own words\n',
    ],
    [
      'an alias is written out',
      'need: &n old\noffer: *n\n',
      share({ need: 'new' }),
      'need: &n new\noffer: old\n',
    ],
  ]

  test.each(cases)('%s', (_, text, change, expected) => {
    const head = text.includes('\r\n') ? HEAD.replaceAll('\n', '\r\n') : HEAD
    const after = changed(head + text, change)
    expect(after).toBe(head + expected)
    expect(encode(read(after))).toEqual(encode(change(read(head + text))))
  })

  test('the comment at the head stays when the first key goes', () => {
    const text = `# mine\nneed: a\n${HEAD}`
    expect(changed(text, without('need'))).toBe(`# mine\n${HEAD}`)
  })

  test('an agreement is found by its id, whatever its place', () => {
    const item = (id: string) =>
      `- id: ${id}\n  what: ${id}\n  status: open  # of ${id}\n  made: 2026-12-03\n`
    const text = `${HEAD}agreements:\n${item('a-1')}\n# between\n${item('a-2')}`
    const after = changed(text, (record) => ({
      ...record,
      shared: {
        ...record.shared,
        agreements: record.shared.agreements!.map((each) =>
          each.id === 'a-2' ? { ...each, status: 'going' } : each,
        ),
      },
    }))
    expect(after).toBe(text.replace('status: open  # of a-2', 'status: going  # of a-2'))
  })

  test('nothing to change gives the same text, whatever it looks like', () => {
    const text = `\uFEFF---\n${HEAD}x: {a:   1}\n\n\n...\n`
    expect(changed(text, (record) => record)).toBe(text)
  })

  test('a key is added before the end mark of the document, and the byte order mark stays', () => {
    expect(changed(`\uFEFF---\n${HEAD}...\n`, share({ need: 'n' }))).toBe(`\uFEFF---\n${HEAD}need: n\n...\n`)
  })
})

const WORDS = [
  'a',
  'two words',
  '# x',
  '- a',
  'x: y',
  'yes',
  '1.10',
  '+31612345678',
  'null',
  '~',
  ' \n',
  'a\nb',
  'a\n\n b\n',
  '\ta',
  'é',
  '👩‍👧',
  '"q"',
  "it's",
  '{a',
  '[b',
  ', c',
  '*x',
  '&y',
  '!z',
  '|',
  '>',
  '%',
  '@',
  '`',
  '---',
  '...',
  'a\r\nb',
  'x'.repeat(90),
]
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }))
const words = fc.array(word, { minLength: 1, maxLength: 4 })
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
const ids = fc.uniqueArray(fc.constantFrom('a-1', 'a-2', 'a-3', 'a-4'), { minLength: 1, maxLength: 3 })
const agreements = ids.chain((some) =>
  fc.tuple(
    ...some.map((id) =>
      fc
        .record({ what: word, seen: maybe(word), status: fc.constantFrom('open', 'done') })
        .map((rest) => ({ id, made: '2026-12-03', ...rest })),
    ),
  ),
)

const records = fc
  .record({
    shared: fc.record({
      outcome: maybe(word),
      questions: maybe(words),
      need: maybe(word),
      offer: maybe(word),
      agreements: maybe(agreements),
      next: maybe(fc.constantFrom('2027-01-01', '2027-02-28')),
    }),
    own: fc.record({
      minimum: maybe(word),
      assumptions: maybe(
        fc.array(fc.record({ text: word, state: maybe(fc.constantFrom('confirmed', 'refuted')) }), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
      confidence: maybe(fc.integer({ min: 0, max: 10 })),
      stuck: maybe(fc.dictionary(fc.constantFrom('a-1', 'a-2', 'x y'), word, { minKeys: 1 })),
    }),
  })
  .map(({ shared, own }) =>
    meeting(shared as unknown as MeetingRecord['shared'], own as MeetingRecord['private']),
  )

/** How a person may have left the lines of one key. */
interface Hand {
  readonly above: string
  readonly below: string
  readonly deeper: boolean
}
const hand = fc.record({
  above: fc.constantFrom(
    '',
    '# a note\n',
    '\n# a note\n',
    '\n\n',
    'mine: {a:  1}   # own\n',
    'mine: |\n   x\n',
  ),
  below: fc.constantFrom('', '\n', '\n\n'),
  deeper: fc.boolean(),
})

interface Chunk {
  readonly key: string
  readonly lines: string
}

/** A file as a person may have left it, in pieces: one for each key, and what stands between them. */
function byHand(
  record: MeetingRecord,
  hands: readonly Hand[],
): { text: string; chunks: readonly Chunk[]; notes: readonly string[] } {
  const entries = Object.entries(encode(record))
  const parts = entries.map(([key, value], at) => {
    const { above, below, deeper } = hands[at % hands.length]!
    const lines = renderBlock({ [key]: value })
    const body =
      deeper && lines.every((line) => !/[|>][-+]?$/.test(line))
        ? lines.map((line, index) => (index > 0 && line !== '' ? `  ${line}` : line))
        : lines
    const note = above.replace('mine:', `mine${at}:`)
    return { key, note, lines: `${body.join('\n')}\n`, below }
  })
  const text = `# my file\n\n${parts.map(({ note, lines, below }) => note + lines + below).join('')}# the end\n`
  return { text, chunks: parts, notes: parts.map(({ note }) => note.trim()).filter((note) => note !== '') }
}

test('whatever the program changes in a file that was mangled by hand, all else keeps its bytes and its order', () => {
  fc.assert(
    fc.property(
      records,
      records,
      fc.array(hand, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (base, wanted, hands, crlf) => {
        const { text, chunks, notes } = byHand(base, hands)
        const eol = (lines: string) => (crlf ? lines.replaceAll('\n', '\r\n') : lines)
        expect(encode(read(eol(text)))).toEqual(encode(base))
        const after = changed(eol(text), () => wanted)
        expect(encode(read(after))).toEqual(encode(wanted))
        const old = encode(base)
        const now = encode(wanted)
        const untouched = chunks.filter(({ key }) => JSON.stringify(old[key]) === JSON.stringify(now[key]))
        let from = 0
        for (const { lines } of untouched) {
          const at = after.indexOf(eol(lines), from)
          expect(at, `${lines} in\n${after}`).toBeGreaterThanOrEqual(from)
          from = at + eol(lines).length
        }
        for (const note of notes) expect(after).toContain(eol(note))
        expect(after.startsWith(eol('# my file\n\n'))).toBe(true)
        expect(after.endsWith(eol('# the end\n'))).toBe(true)
      },
    ),
    { numRuns: tries(75) },
  )
})
