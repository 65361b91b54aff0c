import { describe, expect, test } from 'vitest'
import { createPlainAsker } from '../../../src/adapters/terminal/plain-asker.ts'
import type { Intent, Question } from '../../../src/engine/asker.ts'
import { keysNl } from '../../../src/text/nl/keys.ts'
import { question } from './demo-questions.ts'
import { fakeStreams } from './streams.ts'

const choices = [
  { value: 'up', label: 'een stap omhoog' },
  { value: 'deepen', label: 'me verdiepen' },
]

function setUp() {
  const streams = fakeStreams()
  const { input, output } = streams
  return {
    asker: createPlainAsker({ input, output, texts: keysNl, unicode: true, width: () => 80 }),
    ...streams,
  }
}

/** Asks one question and types lines; gives the intent and what was written. */
async function answer(
  parts: Partial<Question>,
  ...lines: readonly string[]
): Promise<{ intent: Intent; text: string }> {
  const { asker, type, read } = setUp()
  const asked = asker.ask(question(parts))
  await type(...lines.map((line) => `${line}\n`))
  const intent = await asked
  asker.close()
  return { intent, text: read() }
}

test('asks in plain lines, without moving the cursor', async () => {
  const { asker, output, input } = setUp()
  const raw: string[] = []
  output.on('data', (chunk: Buffer) => raw.push(chunk.toString()))
  const asked = asker.ask(
    question({
      kind: 'choice',
      notes: ['Dit gaat nergens heen.'],
      choices,
      audience: 'share',
      mayChange: true,
      progress: { at: 3, of: 7, part: 'Wat je wilt', minutesLeft: null },
    }),
  )
  input.write('2\n')
  expect(await asked).toEqual({ is: 'answer', raw: 'deepen', audience: 'share' })
  asker.close()
  expect(raw.join('')).toBe(
    [
      '',
      'Dit gaat nergens heen.',
      '',
      '3/7, Wat je wilt',
      'Wat wil je bereiken?',
      'om te delen',
      '1. een stap omhoog',
      '2. me verdiepen',
      'Typ het nummer van je keuze.',
      'Enter = overslaan, ? = uitleg, < = terug, Ctrl-P en Enter = alleen voor jou.',
      '> ',
    ].join('\n'),
  )
})

describe('answers', () => {
  test.each<[string, Partial<Question>, readonly string[], unknown]>([
    ['a line', {}, ['een dag'], 'een dag'],
    ['a text, ended by an empty line', { kind: 'long' }, ['een', 'twee', ''], 'een\ntwee'],
    ['a list', { kind: 'list' }, ['een', '- twee', ''], ['een', 'twee']],
    ['a choice in words', { kind: 'choice', choices }, ['Me Verdiepen'], 'deepen'],
    ['several', { kind: 'many', choices }, ['1, 2'], ['up', 'deepen']],
    ['no', { kind: 'yes-no' }, ['n'], false],
    ['yes in words', { kind: 'yes-no' }, ['ja'], true],
    ['the default of a yes or no', { kind: 'yes-no', typed: 'yes', required: true }, [''], true],
    ['what was half typed', { typed: 'half' }, [''], 'half'],
    ['what was half typed over an old answer', { typed: 'half', old: 'oud', known: true }, [''], 'half'],
    ['the sign itself', { known: true }, ['\\-'], '-'],
  ])('%s', async (_what, parts, lines, raw) => {
    expect((await answer(parts, ...lines)).intent).toEqual({ is: 'answer', raw, audience: null })
  })

  test('an answer that will not do is asked again', async () => {
    const check = (raw: unknown) => (raw === 'ooit' ? 'Welke dag is dat?' : null)
    const { intent, text } = await answer({ kind: 'date', check }, 'ooit', 'morgen')
    expect(intent).toMatchObject({ raw: 'morgen' })
    expect(text).toContain('Welke dag is dat?\n> ')
  })

  test('the number of a ready example becomes its text, said at once', async () => {
    const offers = ['Welke tip zou je mij geven?']
    const { intent, text } = await answer({ kind: 'list', offers }, '1', 'eigen vraag', '')
    expect(intent).toMatchObject({ raw: ['Welke tip zou je mij geven?', 'eigen vraag'] })
    expect(text).toContain('> - Welke tip zou je mij geven?\n> ')
  })

  test('of a question that one line answers too', async () => {
    const offers = ['Hoe kijk jij naar mijn volgende stap?', 'Wat wil je nog weten?']
    const { intent, text } = await answer({ kind: 'line', offers }, '2')
    expect(intent).toMatchObject({ is: 'answer', raw: 'Wat wil je nog weten?' })
    expect(text).toContain('> - Wat wil je nog weten?\n')
  })

  test('a number that is not in the list is asked again', async () => {
    const { intent, text } = await answer({ kind: 'choice', choices }, '3', '1')
    expect(intent).toMatchObject({ raw: 'up' })
    expect(text).toContain('"3" staat er niet bij. Typ een nummer van 1 tot 2.')
  })

  test('Enter alone at choices of which one must be taken asks for its number', async () => {
    const { intent, text } = await answer(
      { kind: 'choice', choices, required: true, check: () => null },
      '',
      '1',
    )
    expect(intent).toMatchObject({ is: 'answer', raw: 'up' })
    expect(text).toContain('\n> Typ het nummer van je keuze.\n')
    expect(text).not.toContain('Typ j of n.')
  })

  test('Ctrl-P on a line moves the answer to the other side', async () => {
    const { intent, text } = await answer({ audience: 'share', mayChange: true }, '\u0010', 'geheim')
    expect(intent).toEqual({ is: 'answer', raw: 'geheim', audience: 'private' })
    expect(text).toContain('> alleen voor jou\n')
  })
})

describe('without an answer', () => {
  test.each<[Partial<Question>, readonly string[], unknown]>([
    [{}, [''], { is: 'keep', audience: null }],
    [{ known: true, typed: 'oud' }, [''], { is: 'keep', audience: null }],
    [{ known: true }, ['-'], { is: 'clear' }],
    [{}, ['-'], { is: 'keep', audience: null }],
    [{ maySkipPart: true }, ['>'], { is: 'skip-part' }],
    [{}, ['?'], { is: 'help', typed: '' }],
    [{ kind: 'long' }, ['een', '<'], { is: 'back', typed: 'een' }],
  ])('%j %j', async (parts, lines, expected) => {
    expect((await answer(parts, ...lines)).intent).toEqual(expected)
  })

  test('says what stands in the field', async () => {
    expect((await answer({ known: true, typed: 'oud' }, '')).text).toContain(
      'Er staat: oud\nEnter = zo laten',
    )
  })

  test('says nothing about clearing where there must be an answer', async () => {
    const { text } = await answer({ required: true, known: true, typed: 'oud' }, '')
    expect(text).toContain('Enter = zo laten')
    expect(text).not.toContain('wissen')
  })

  test('a required question says what is missing', async () => {
    const required = { required: true, check: (raw: unknown) => (raw === '' ? 'Vul hier iets in.' : null) }
    const { intent, text } = await answer(required, '', 'iets')
    expect(text).toContain('Vul hier iets in.')
    expect(intent).toMatchObject({ raw: 'iets' })
  })
})

test('lines that come early wait for their question, and the end of the input is later', async () => {
  const { asker, input } = setUp()
  input.end('een\ntwee\n')
  expect(await asker.ask(question())).toMatchObject({ raw: 'een' })
  expect(await asker.ask(question())).toMatchObject({ raw: 'twee' })
  expect(await asker.ask(question())).toEqual({ is: 'later' })
})

test('close ends the open question as later', async () => {
  const { asker } = setUp()
  const asked = asker.ask(question())
  asker.close()
  expect(await asked).toEqual({ is: 'later' })
})
