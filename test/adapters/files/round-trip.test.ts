import { parse as parseYaml } from 'yaml'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../../src/adapters/files/decode.ts'
import { recordText } from '../../../src/adapters/files/record-text.ts'
import type { AnyRecord, MeetingRecord } from '../../../src/domain/records.ts'
import { day, meeting, newFolder, put, reread, save, storeIn, textOf } from './support.ts'
import { tries } from '../../support/tries.ts'

const HOSTILE = [
  ' \n',
  '\n',
  '\n\n',
  ' a',
  'a ',
  'a\n',
  'a\n\n',
  'a\n \nb',
  '\ta\n\tb',
  '# x',
  '- a',
  '- a\n- b',
  'yes',
  'no',
  'null',
  '~',
  '1.10',
  '+31612345678',
  '0777',
  '0x1F',
  '1e3',
  '12:30:45',
  '2026-12-03',
  'true',
  'x: y',
  'x:',
  ':x',
  '{a}',
  '[a]',
  '*a',
  '&a',
  '!a',
  '|',
  '>',
  '%',
  '@a',
  '`a',
  '"',
  "'",
  '\\',
  '\\n',
  '---',
  '...',
  '--- a\n... b',
  '<<',
  '=',
  'a\u0085b',
  'a\u2028b\u2029c',
  '\uFEFFa',
  'a\uFEFF',
  '👩‍👧 🇳🇱',
  'مرحبا \u202Eabc',
  'נסיון',
  '\u001B[31mred\u001B[0m',
  '\u0000',
  '\u0007',
  '\u009B',
  'a\rb',
  'a\r\nb',
  '\uD800',
  'é e\u0301',
  'x'.repeat(5000),
  `${'word '.repeat(1000)}end`,
  'line\n'.repeat(500),
  '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c',
  '{{ x }}',
  '<% %>',
  '\t',
  'a\tb',
  'a #b',
  'a: |\n  b',
  '  indented\nnot',
  '\u3000a',
  '\u00A0a',
] as const

/** Every text field that a meeting has, all with the same text. */
const everywhere = (text: string): MeetingRecord =>
  meeting(
    {
      with: text,
      outcome: text,
      questions: [text, text],
      options: [text],
      need: text,
      proposal: text,
      summary: text,
      agreements: [
        {
          id: 'a-1',
          what: text,
          who: text,
          seen: text,
          status: 'open',
          made: day('2026-12-03'),
          history: [{ on: day('2026-12-03'), note: text }],
        },
      ],
      notNow: [{ what: text, condition: text }],
      mail: { sent: day('2026-12-04'), text },
    },
    { minimum: text, assumptions: [{ text }], 'bottom-line': text, stuck: { 'a-1': text, [text]: text } },
  )

function textFor(wanted: AnyRecord, base: AnyRecord | null, now: string | null): string {
  const result = recordText({ wanted, base, now, shown: wanted.file, language: 'nl' })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function recordIn(text: string): AnyRecord {
  const result = decode('meeting', 'meetings/2026-12-03-anna.yaml', 'x', text)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.record
}

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s comes back as it was typed',
  (_, text) => {
    const wanted = everywhere(text)
    expect(recordIn(textFor(wanted, null, null))).toEqual(wanted)
    const old = meeting({ outcome: 'x', questions: ['y'], need: 'a\nb' }, { minimum: 'z' })
    expect(recordIn(textFor(wanted, old, textFor(old, null, null)))).toEqual(wanted)
  },
)

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s stays as it is when the file is edited by hand and saved again',
  (_, text) => {
    const first = meeting({ outcome: text, questions: [text] }, { minimum: text, stuck: { 'a-1': text } })
    const saved = textFor(first, null, null)
    const byHand = `${saved.replace('kind: career', 'kind: annual   # toch')}  x-own: 'van mij'\n# tot hier\n`
    const read = recordIn(byHand) as MeetingRecord
    expect(read).toEqual({ ...first, shared: { ...first.shared, kind: 'annual' } })
    const wanted = {
      ...read,
      shared: { ...read.shared, need: text },
      private: { ...read.private, feel: text },
    }
    const again = textFor(wanted, read, byHand)
    expect(recordIn(again)).toEqual(wanted)
    for (const line of ['kind: annual   # toch', "  x-own: 'van mij'", '# tot hier'])
      expect(again).toContain(`${line}\n`)
  },
)

test('any text comes back as it was typed, in a new file and put into an old one', () => {
  const old = meeting({ outcome: 'x', questions: ['y'] }, { minimum: 'z' })
  const before = textFor(old, null, null)
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE.filter((text) => text.length < 100)),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const texts = fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join(''))
    .filter((text) => text !== '')
  fc.assert(
    fc.property(texts, (text) => {
      const wanted = everywhere(text)
      const created = textFor(wanted, null, null)
      expect(recordIn(created)).toEqual(wanted)
      expect(recordIn(textFor(wanted, old, before))).toEqual(wanted)
      expect((parseYaml(created) as { outcome: unknown }).outcome).toBe(text)
    }),
    { numRuns: tries(60) },
  )
})

test('a text goes through the disk unchanged, also between braces', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', '{schema: 1, why: "a", mine: [1,  2]}\n')
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  const text = '- a\n"b", {c}: # d\u2028'
  await save(store, { ...all.plan, shared: { why: text, ambition: 'x' }, private: { craft: text } })
  expect(textOf(folder, 'plan.yaml')).toContain('mine: [1,  2]')
  expect(await reread(folder, 'plan.yaml')).toMatchObject({
    shared: { why: text, ambition: 'x' },
    private: { craft: text },
  })
})

test('a new file is one a person enjoys reading', () => {
  const record = meeting(
    {
      date: day('2026-12-03'),
      outcome: 'Ik wil een dag per week meedraaien.\nVanaf februari.',
      questions: ['Wat zie jij?', 'Wie beslist: jij?'],
      need: 'n'.repeat(81),
      agreements: [
        {
          id: 'a-1',
          what: 'Anna mailt HR',
          who: 'them',
          by: day('2027-01-15'),
          status: 'open',
          made: day('2026-12-03'),
        },
      ],
    },
    { minimum: '+31612345678', confidence: 6 },
  )
  expect(textFor(record, null, null))
    .toBe(`# yaml-language-server: $schema=../.career/schemas/meeting.schema.json
# Eén gesprek: je voorbereiding en wat jullie afspraken. Wat onder private: staat, is alleen voor jou.
schema: 1
id: m-7k2m
kind: career
with: Anna
date: 2026-12-03
status: planned
outcome: |-
  Ik wil een dag per week meedraaien.
  Vanaf februari.
questions:
  - Wat zie jij?
  - "Wie beslist: jij?"
need: |-
  ${'n'.repeat(81)}
agreements:
  - id: a-1
    what: Anna mailt HR
    who: them
    by: 2027-01-15
    status: open
    made: 2026-12-03

private:
  minimum: "+31612345678"
  confidence: 6
`)
})

test('what a person writes loosely is read as it is meant', async () => {
  const folder = newFolder()
  put(
    folder,
    'meetings/x.yaml',
    'id: m-1\nkind: career\nwith: 2024\nstatus: planned\nneed: +31612345678\noffer: 1.10\nquestions: one\nevidence:\n  - 12\n  -\nproposal:\nnot-now:\n  - what: no\nagreements: []\nprivate:\n',
  )
  expect(await reread(folder, 'meetings/x.yaml')).toEqual({
    type: 'meeting',
    file: 'meetings/x.yaml',
    private: {},
    shared: {
      id: 'm-1',
      kind: 'career',
      with: '2024',
      status: 'planned',
      need: '+31612345678',
      offer: '1.10',
      questions: ['one'],
      evidence: ['12'],
      notNow: [{ what: 'no' }],
    },
  })
})
