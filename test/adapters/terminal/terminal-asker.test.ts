import { describe, expect, test } from 'vitest'
import { createTerminalAsker } from '../../../src/adapters/terminal/terminal-asker.ts'
import { keysNl } from '../../../src/text/nl/keys.ts'
import { question } from './demo-questions.ts'
import { KEYS } from './screen.ts'
import { fakeStreams } from './streams.ts'

const { enter, ctrlP, f1 } = KEYS

function setUp({ columns = 80 } = {}) {
  const streams = fakeStreams({ columns })
  const { input, output } = streams
  const asker = createTerminalAsker({ input, output, texts: keysNl, colour: false, width: () => columns })
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
