// What was read is read again from a draft and from a sheet; that must change nothing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/engine/answers.ts'
import type { FlowStep } from '../../src/flows/flow-step.ts'
import { debriefSteps } from '../../src/flows/debrief/steps.ts'
import { readAgreements } from '../../src/flows/debrief/agreements-answer.ts'
import { readNotNows } from '../../src/flows/debrief/not-now-answer.ts'
import { readDay } from '../../src/flows/read-day.ts'
import {
  readChoice,
  readChoices,
  readLine,
  readLines,
  readOfferedLine,
  readScale,
  readText,
  readYesNo,
} from '../../src/flows/readers.ts'
import { folderOf, meeting } from '../domain/folder-of.ts'
import { debriefContext, TODAY } from './contexts.ts'

type Read = FlowStep['parse']

const lines = fc.string({ unit: fc.constantFrom(...Array.from('ab1 -*•.)\t\nékvoor15januari;·@')) })
const words = fc.array(
  fc.constantFrom(
    'ik',
    'Anna',
    'mailt',
    'vóór',
    '15',
    'januari',
    '·',
    '-',
    '1.',
    'me',
    'them',
    'misschien',
    'als',
    ',',
    'Karim',
    'wij',
  ),
  { maxLength: 8 },
)
const typed = fc.oneof(
  lines,
  fc.string(),
  words.map((all) => all.join(' ')),
)

const context = { today: TODAY, lang: 'nl', partner: 'Anna', names: ['Karim'], me: null } as const
const READERS: Readonly<Record<string, Read>> = {
  line: readLine,
  'line with a ready example': readOfferedLine([{ shown: 'een', value: 'een' }]),
  text: readText,
  list: readLines([{ shown: 'een', value: 'e-1' }]),
  agreements: readAgreements(context),
  'not nows': readNotNows({ today: TODAY, lang: 'nl' }),
}

describe.each(Object.entries(READERS))('%s', (_, read) => {
  const valueOf = (raw: Json): Json | undefined => {
    const result = read(raw)
    return result.ok ? result.value.value : undefined
  }

  test('reads its own value as it is', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.array(typed, { maxLength: 3 })), (raw) => {
        const value = valueOf(raw)
        if (value === undefined) return
        expect(valueOf(value)).toEqual(value)
        expect(valueOf(JSON.parse(JSON.stringify(value)) as Json)).toEqual(value)
      }),
      { numRuns: 400 },
    )
  })
})

test.each([
  ['a bullet', readLines(), '- een\n* twee', ['een', 'twee']],
  ['a bullet before a bullet', readLines(), ['- - een', '* twee'], ['een', 'twee']],
  ['a numbered block', readLines(), '1. een\n2. 3. twee', ['een', 'twee']],
  [
    'a number that begins a line of text',
    readLines(),
    ['24. december', '1. klas'],
    ['24. december', '1. klas'],
  ],
  ['a number on one line of a block', readLines(), 'een\n24. december', ['een', '24. december']],
  ['the number of an offer', readLines([{ shown: 'x', value: 'e-1' }]), ['1', '2'], ['e-1', '2']],
  ['ends of lines from elsewhere', readText, ' een\r\ntwee\r ', 'een\ntwee'],
  ['lines where one is meant', readLine, 'een\n  twee', 'een twee'],
  ['codes between commas', readChoices(['up', 'less'], 2), 'up, less', ['up', 'less']],
  ['the same code twice', readChoices(['up', 'less'], 2), ['up', 'up'], ['up']],
  ['a code in capitals', readChoice(['up']), 'UP', 'up'],
  ['a number on a scale', readScale(0, 10), '10', 10],
  ['ja', readYesNo, 'Ja', true],
] as const)('%s is read as it is meant', (_, read, raw, value) => {
  expect(read(raw)).toMatchObject({ ok: true, value: { value } })
})

test.each([
  [readScale(1, 5), '6', 'not-on-the-scale'],
  [readScale(1, 5), '2.5', 'not-on-the-scale'],
  [readChoices(['up', 'less', 'deepen'], 2), 'up, less, deepen', 'too-many'],
  [readChoice(['up']), 'down', 'wrong-choice'],
  [readText, '   ', 'required'],
  [readText, 'x'.repeat(20_001), 'too-long'],
  [readLines(), { een: 'twee' }, 'not-a-list'],
  [readYesNo, 'misschien', 'not-yes-or-no'],
] as const)('%# what cannot be read says why', (read, raw, code) => {
  expect(read(raw)).toMatchObject({ ok: false, problem: { code } })
})

test('a reading that stood in a field reads the same when it is left as it is', () => {
  const talk = meeting({ id: 'm-1', date: '2026-11-20' })
  const step = debriefSteps(debriefContext(folderOf(talk), talk), {}).find(({ id }) => id === 'agreements')
  const read = step?.parse(['Anna mailt HR vóór 15 januari · een mail', 'Ik bel'])
  if (!step || !read?.ok) throw new Error('not read')
  expect(step.parse(step.typed(read.value.value))).toEqual(read)
})

describe('a day is shown for a yes before it counts', () => {
  const read = (text: string, look: 'ahead' | 'behind'): unknown =>
    readDay(look, { today: TODAY, language: 'nl' })(text)

  test.each(['vandaag', 'vanavond', '21 november', '2026-11-21', 'today'])(
    'but not when %j is today',
    (text) => {
      for (const look of ['ahead', 'behind'] as const)
        expect(read(text, look)).toEqual({ ok: true, value: { value: TODAY } })
    },
  )

  test.each([
    ['morgen', 'ahead', '2026-11-22'],
    ['gisteren', 'behind', '2026-11-20'],
    // A period that has not ended goes until today: a guess, which is shown.
    ['eind november', 'behind', TODAY],
  ] as const)('%j, %s', (text, look, day) => {
    expect(read(text, look)).toEqual({ ok: true, value: { value: day, confirm: { of: 'day', day } } })
  })
})
