import { describe, expect, test } from 'vitest'
import { createTerminalAsker } from '../../../src/adapters/terminal/terminal-asker.ts'
import { keysNl } from '../../../src/text/nl/keys.ts'
import { demoQuestions, question } from './demo-questions.ts'
import { KEYS } from './screen.ts'
import { fakeStreams } from './streams.ts'

const { enter, ctrlP, f1 } = KEYS

const choices = [
  { value: 'up', label: 'een stap omhoog' },
  { value: 'deepen', label: 'me verdiepen' },
]

function setUp({ columns = 80, unicode = true } = {}) {
  const streams = fakeStreams({ columns })
  const { input, output } = streams
  const look = { texts: keysNl, colour: false, unicode }
  const asker = createTerminalAsker({ input, output, ...look, width: () => columns })
  return { asker, ...streams }
}

describe('the scroll-back', () => {
  test('keeps the question and the answer, no keys', async () => {
    const { asker, type, transcript } = setUp({ columns: 40 })
    const asked = asker.ask(question({ label: 'Wat wil je bereiken in dit gesprek met Anna?' }))
    await type('Een vaste dag in de week om te leren en uit te zoeken', enter)
    await asked
    expect(transcript()).toBe(
      '\nWat wil je bereiken in dit gesprek met\nAnna?\nEen vaste dag in de week om te leren en\nuit te zoeken\n',
    )
  })

  test.each([
    [question(), [enter], 'overgeslagen'],
    [question({ typed: 'oud', known: true }), [enter], 'oud\nzo gelaten'],
    [question({ known: true }), ['-', enter], 'gewist'],
    [question({ maySkipPart: true }), ['>', enter], 'deel overgeslagen'],
  ])('says what became of a question without an answer (%#)', async (asking, keys, said) => {
    const { asker, type, transcript } = setUp()
    const asked = asker.ask(asking)
    await type(...keys)
    await asked
    expect(transcript()).toBe(`\nWat wil je bereiken?\n${said}\n`)
  })

  test.each([
    ['choice', [enter], 'overgeslagen'],
    ['choice', ['1', enter], 'een stap omhoog'],
    ['many', ['1', '2', enter], '- een stap omhoog\n- me verdiepen'],
    ['yes-no', ['n', enter], 'nee'],
  ] as const)('keeps what was chosen as it keeps what was typed (%s, %j)', async (kind, keys, said) => {
    const { asker, type, transcript } = setUp()
    const asked = asker.ask(question({ kind, choices: kind === 'yes-no' ? [] : choices }))
    await type(...keys)
    await asked
    expect(transcript()).toBe(`\nWat wil je bereiken?\n${said}\n`)
  })

  test('names what is for the user alone', async () => {
    const { asker, type, transcript } = setUp()
    const asked = asker.ask(question({ audience: 'share', mayChange: true }))
    await type('geheim', ctrlP, enter)
    await asked
    expect(transcript()).toBe('\nWat wil je bereiken? (alleen voor jou)\ngeheim\n')
  })

  test('shows notes above the question once, also when help was asked', async () => {
    const { asker, type, read } = setUp()
    const noted = question({ notes: ['Dit gaat nergens heen.'] })
    const first = asker.ask(noted)
    await type(f1)
    await first
    asker.show(['', 'Waarom deze vraag.'])
    const second = asker.ask(noted)
    await type(enter)
    await second
    const text = read()
    expect(text.split('Dit gaat nergens heen.')).toHaveLength(2)
    expect(text.indexOf('Dit gaat')).toBeLessThan(text.indexOf('Wat wil je'))
    expect(text).toContain('\nWaarom deze vraag.\n')
  })

  test('nothing that is shown can steer the terminal', async () => {
    const { asker, output } = setUp()
    const chunks: string[] = []
    output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
    asker.show(['\u001B]0;titel\u0007'])
    await new Promise(setImmediate)
    expect(chunks.join('')).toBe('␛]0;titel␇\n')
  })
})

test('an answer moved to the private side stays there after a call for help', async () => {
  const { asker, type } = setUp()
  const shared = question({ audience: 'share', mayChange: true })
  const first = asker.ask(shared)
  await type('geheim', ctrlP, f1)
  expect(await first).toEqual({ is: 'help', typed: 'geheim' })
  const second = asker.ask({ ...shared, typed: 'geheim' })
  await type(enter)
  expect(await second).toEqual({ is: 'answer', raw: 'geheim', audience: 'private' })
})

describe('later', () => {
  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s, and what was half typed stays readable', async (_name, key) => {
    const { asker, type, transcript } = setUp()
    const asked = asker.ask(question())
    await type('half getypt', key)
    expect(await asked).toEqual({ is: 'later' })
    expect(transcript()).toBe('\nWat wil je bereiken?\nhalf getypt\n')
  })

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s, and what was ticked stays readable', async (_name, key) => {
    const { asker, type, transcript } = setUp()
    const asked = asker.ask(question({ kind: 'many', choices }))
    await type('2', key)
    expect(await asked).toEqual({ is: 'later' })
    expect(transcript()).toBe('\nWat wil je bereiken?\n- me verdiepen\n')
  })

  test('the end of the input and close, while a choice is open', async () => {
    const first = setUp()
    const ended = first.asker.ask(question({ kind: 'choice', choices }))
    await first.drawn('me verdiepen')
    first.input.end()
    expect(await ended).toEqual({ is: 'later' })
    const second = setUp()
    const closed = second.asker.ask(question({ kind: 'yes-no' }))
    await second.drawn('(j/n)')
    second.asker.close()
    expect(await closed).toEqual({ is: 'later' })
  })

  test('the end of the input, now and for every later question', async () => {
    const { asker, input } = setUp()
    const asked = asker.ask(question())
    await new Promise(setImmediate)
    input.end()
    expect(await asked).toEqual({ is: 'later' })
    expect(await asker.ask(question())).toEqual({ is: 'later' })
  })

  test('close, while a question is open and after', async () => {
    const { asker } = setUp()
    const asked = asker.ask(question())
    asker.close()
    expect(await asked).toEqual({ is: 'later' })
    expect(await asker.ask(question())).toEqual({ is: 'later' })
  })
})

test('draws anew for the new width when the terminal is resized', async () => {
  const { asker, output, read, type } = setUp()
  const asked = asker.ask(question({ label: 'Wat wil je dat er na dit gesprek anders is dan ervoor?' }))
  await type('a')
  read()
  output.columns = 40
  output.emit('resize')
  await new Promise(setImmediate)
  expect(read()).toContain('Wat wil je dat er na dit gesprek anders\nis dan ervoor?')
  asker.close()
  await asked
})

test('a choice is drawn anew too, its pointer and ticks where they were', async () => {
  const { asker, output, read, type } = setUp()
  const label = 'Wat wil je dat er na dit gesprek anders is dan ervoor?'
  const asked = asker.ask(question({ kind: 'many', choices, label }))
  await type('1', '2')
  read()
  output.columns = 40
  output.emit('resize')
  await type('')
  expect(read()).toContain('anders\nis dan ervoor?\n  [x] een stap omhoog\n❯ [x] me verdiepen')
  asker.close()
  await asked
})

test.each(['line', 'choice', 'many', 'yes-no', 'scale'])(
  'shows nothing but ASCII where the terminal knows no more (%s)',
  async (kind) => {
    const { asker, read, type } = setUp({ unicode: false })
    const asked = asker.ask(demoQuestions('nl')[kind] ?? question())
    await type('1')
    const text = read()
    expect(text).toContain('? uitleg')
    expect(text).toMatch(/^[\n\r\u0020-\u007e]*$/u)
    asker.close()
    await asked
  },
)
