import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/engine/asker.ts'
import { question } from './demo-questions.ts'
import { KEYS, pasted, show } from './screen.ts'

const { enter, ctrlB, ctrlP, down, up, f1 } = KEYS

const choices = [
  { value: 'up', label: 'een stap omhoog' },
  { value: 'deepen', label: 'me verdiepen' },
  { value: 'outside', label: 'iets buiten dit werk' },
]
const choice = (parts: Partial<Question> = {}) => question({ kind: 'choice', choices, ...parts })
const many = (parts: Partial<Question> = {}) => question({ kind: 'many', choices, ...parts })
const yesNo = (parts: Partial<Question> = {}) => question({ kind: 'yes-no', required: true, ...parts })

describe('one of several', () => {
  test('shows the options, the one that skips last and pointed at', async () => {
    const { screen, press, intent } = await show(choice())
    expect(screen()).toContain('  een stap omhoog\n  me verdiepen\n  iets buiten dit werk\n❯ overslaan')
    await press(enter)
    expect(await intent()).toEqual({ is: 'keep', audience: null })
  })

  test('arrows, numbers and first letters move; Enter chooses', async () => {
    const { screen, press, intent } = await show(choice({ required: true }))
    expect(screen()).not.toContain('overslaan')
    await press(up)
    expect(screen()).toContain('❯ iets buiten')
    await press('m')
    expect(screen()).toContain('❯ me verdiepen')
    await press(down, '1')
    expect(screen()).toContain('❯ een stap')
    await press(down, down, enter)
    expect(await intent()).toEqual({ is: 'answer', raw: 'outside', audience: null })
  })

  test('the pointer stays where it was behind a call for help', async () => {
    const first = await show(choice({ required: true }))
    await first.press(down, '?')
    const asked = await first.intent()
    expect(asked).toEqual({ is: 'help', typed: 'deepen' })
    const again = await show(choice({ required: true, typed: 'deepen' }))
    expect(again.screen()).toContain('❯ me verdiepen')
    const known = await show(choice({ known: true, chosen: ['up'] }))
    await known.press(up, '?')
    expect(await known.intent()).toEqual({ is: 'help', typed: 'outside' })
  })

  test('an old answer is named and kept on Enter, or replaced', async () => {
    const known = choice({ known: true, chosen: ['deepen'] })
    const kept = await show(known)
    expect(kept.screen()).toContain('❯ zo laten: me verdiepen')
    await kept.press(enter)
    expect(await kept.intent()).toMatchObject({ is: 'keep' })
    const replaced = await show(known)
    await replaced.press('1', enter)
    expect(await replaced.intent()).toMatchObject({ is: 'answer', raw: 'up' })
  })

  test('a choice that will not do says why', async () => {
    const { screen, press } = await show(choice({ required: true, check: () => 'Dat kan hier niet.' }))
    await press(enter)
    expect(screen()).toContain('Dat kan hier niet.')
  })

  test('more options than rows scroll with the pointer', async () => {
    const long = Array.from({ length: 40 }, (_, at) => ({ value: `${at}`, label: `optie ${at}` }))
    const { screen, press } = await show(choice({ choices: long, required: true }))
    expect(screen().split('\n').length).toBeLessThan(24)
    await press(...Array.from({ length: 30 }, () => down))
    expect(screen()).toContain('❯ optie 30')
    expect(screen()).toContain('\n\n…\n↑↓ bewegen')
  })
})

describe('keys a stock prompt takes amiss', () => {
  test.each([
    ['a paste', pasted('2\n')],
    ['an arrow to the left', KEYS.left],
    ['Ctrl-P where the side is fixed', ctrlP],
  ])('%s leaves the pointer where it is', async (_what, key) => {
    const { screen, press } = await show(choice({ required: true }))
    await press('3')
    const before = screen()
    await press(key)
    expect(screen()).toBe(before)
  })

  test('a and i tick nothing', async () => {
    const { screen, press } = await show(many())
    const before = screen()
    await press('a', 'i')
    expect(screen()).toBe(before)
  })
})

describe('asked again in the middle', () => {
  const shared = { audience: 'share', mayChange: true } as const

  test('the pointer of a list stays, and keys pressed right after Ctrl-P are not lost', async () => {
    const { screen, press, intent } = await show(choice({ ...shared, required: true }))
    await press('2', ctrlP)
    expect(screen()).toContain('alleen voor jou\n  een stap omhoog\n❯ me verdiepen')
    await press(`${ctrlP}${ctrlP}${down}${enter}`)
    expect(await intent()).toEqual({ is: 'answer', raw: 'outside', audience: 'private' })
  })

  test('options with the same words are told apart', async () => {
    const alike = [
      { value: 'one', label: 'Anna' },
      { value: 'two', label: 'Anna' },
    ]
    const { press, intent } = await show(choice({ ...shared, choices: alike, required: true }))
    await press('2', ctrlP, enter)
    expect(await intent()).toMatchObject({ raw: 'two' })
  })

  test('a half typed yes or no stays', async () => {
    const { screen, press, intent } = await show(yesNo(shared))
    await press('nee', ctrlP)
    expect(screen()).toContain('❯ (J/n) nee')
    await press(enter)
    expect(await intent()).toEqual({ is: 'answer', raw: false, audience: 'private' })
  })

  test('ticks stay when an answer is refused', async () => {
    const check = (raw: unknown) => (Array.isArray(raw) && raw.length > 1 ? 'Kies er hoogstens één.' : null)
    const { screen, press, intent } = await show(many({ check }))
    await press('1', '3', enter)
    expect(screen()).toContain('[x] iets buiten dit werk\n\nKies er hoogstens één.')
    await press(' ', enter)
    expect(await intent()).toMatchObject({ raw: ['up'] })
  })
})

describe('several', () => {
  test('space and numbers tick; Enter ends', async () => {
    const { screen, press, intent } = await show(many())
    await press('3', up, ' ')
    expect(screen()).toContain('  [ ] een stap omhoog\n❯ [x] me verdiepen\n  [x] iets buiten dit werk')
    await press(' ', '1', enter)
    expect(await intent()).toEqual({ is: 'answer', raw: ['up', 'outside'], audience: null })
  })

  test('nothing ticked skips', async () => {
    const { press, intent } = await show(many())
    await press(enter)
    expect(await intent()).toMatchObject({ is: 'keep' })
  })

  test('nothing ticked says what is missing where an answer is needed', async () => {
    const { screen, press } = await show(many({ required: true, check: () => 'Kies er minstens één.' }))
    await press(enter)
    expect(screen()).toContain('Kies er minstens één.')
  })

  test('an untouched old answer is kept; unticking all of it clears it', async () => {
    const known = many({ known: true, chosen: ['up'] })
    const kept = await show(known)
    await kept.press(enter)
    expect(await kept.intent()).toMatchObject({ is: 'keep' })
    const cleared = await show(known)
    await cleared.press(' ', enter)
    expect(await cleared.intent()).toEqual({ is: 'clear' })
  })

  test('ticks survive Ctrl-P, and go along with a call for help', async () => {
    const { screen, press, intent } = await show(many({ audience: 'share', mayChange: true }))
    await press('1', '2', ctrlP)
    expect(screen()).toContain('alleen voor jou\n  [x] een stap omhoog\n❯ [x] me verdiepen')
    await press('?')
    expect(await intent()).toEqual({ is: 'help', typed: 'up\ndeepen' })
    const again = await show(many({ typed: 'up\ndeepen' }))
    expect(again.screen()).toContain('[x] een stap omhoog\n  [x] me verdiepen\n  [ ] iets')
    const overOld = await show(
      many({ typed: 'up\ndeepen', old: 'outside', chosen: ['outside'], known: true }),
    )
    await overOld.press(enter)
    expect(await overOld.intent()).toMatchObject({ raw: ['up', 'deepen'] })
  })
})

describe('yes or no', () => {
  test.each([
    ['n', false],
    ['N', false],
    ['j', true],
    ['y', true],
  ])('%s points, Enter confirms', async (key, raw) => {
    const { press, intent } = await show(yesNo())
    await press(key, enter)
    expect(await intent()).toEqual({ is: 'answer', raw, audience: null })
  })

  test('begins at the default', async () => {
    const { screen, press, intent } = await show(yesNo({ typed: 'no' }))
    expect(screen()).toContain('Esc terug\n❯ (j/N)')
    await press(enter)
    expect(await intent()).toMatchObject({ raw: false })
  })

  test('a letter that is neither types nothing, and says what to type', async () => {
    const { screen, press, intent } = await show(yesNo())
    await press('x')
    expect(screen()).toContain('Typ j of n.')
    expect(screen()).toMatch(/\(J\/n\)\s*$/u)
    await press('nee', enter)
    expect(await intent()).toMatchObject({ raw: false })
  })

  test.each(['x', 'stop', 'zeker', 'weet ik niet', 'ik wil er niet een'])(
    'Enter makes neither yes nor no of "%s", and asks again',
    async (typed) => {
      const { screen, press, intent } = await show(yesNo())
      await press(...typed.split(''), enter)
      expect(screen()).toContain('Typ j of n.')
      expect(screen()).toMatch(/\(J\/n\)\s*$/u)
      await press('n', enter)
      expect(await intent()).toMatchObject({ raw: false })
    },
  )

  test('the letter of the other answer takes the place of what was typed', async () => {
    const { press, intent } = await show(yesNo())
    await press('ja', 'n', enter)
    expect(await intent()).toMatchObject({ raw: false })
  })

  test.each([
    ['j', 'nl', true],
    ['ja', 'nl', true],
    ['yes', 'nl', true],
    ['no', 'nl', false],
    ['nee', 'en', false],
    ['ja', 'en', true],
    ['j', 'en', true],
  ])('%s is understood in %s', async (typed, language, raw) => {
    const { press, intent } = await show(yesNo({ chosen: [raw ? 'no' : 'yes'] }), { language })
    await press(typed, enter)
    expect(await intent()).toMatchObject({ raw })
  })

  test.each([
    ['Ctrl-U', KEYS.ctrlU],
    ['Esc', '\u001B'],
  ])('%s takes back what was typed', async (_name, key) => {
    const { screen, press, intent } = await show(yesNo({ chosen: ['yes'] }))
    await press('n', key)
    // A terminal waits a moment to see whether an Esc begins the name of another key.
    await expect.poll(screen).toMatch(/\(J\/n\)\s*$/u)
    await press(enter)
    expect(await intent()).toMatchObject({ raw: true })
  })

  test('Enter alone skips where it may, also after a letter taken back', async () => {
    const { screen, press, intent } = await show(yesNo({ required: false }))
    expect(screen()).toContain('Enter overslaan · ? uitleg · Esc terug\n❯ (j/n)')
    await press('j', KEYS.backspace, enter)
    expect(await intent()).toEqual({ is: 'keep', audience: null })
  })

  test('Enter alone keeps an old answer, and a letter replaces it', async () => {
    const known = yesNo({ known: true, required: false, chosen: ['no'], typed: 'false' })
    const kept = await show(known)
    expect(kept.screen()).toContain('Enter zo laten: nee · - wissen · ? uitleg')
    expect(kept.screen()).toContain('❯ (j/N)')
    await kept.press(enter)
    expect(await kept.intent()).toMatchObject({ is: 'keep' })
    const replaced = await show(known)
    await replaced.press('j', enter)
    expect(await replaced.intent()).toMatchObject({ raw: true })
  })

  test('says so at the first question', async () => {
    const { screen, press } = await show(yesNo({ mayGoBack: false }))
    await press('<')
    expect(screen()).toContain('Dit is de eerste vraag.')
  })

  test('takes its words from the question where it has them', async () => {
    const own = [
      { value: 'yes', label: 'zo gebruiken' },
      { value: 'no', label: 'zelf schrijven' },
    ]
    const { screen, press, intent } = await show(yesNo({ choices: own }))
    expect(screen()).toContain('❯ zo gebruiken\n  zelf schrijven')
    await press(down, enter)
    expect(await intent()).toMatchObject({ raw: false })
  })
})

describe('single keys', () => {
  test.each([
    ['?', { is: 'help', typed: '' }],
    [f1, { is: 'help', typed: '' }],
    ['<', { is: 'back', typed: '' }],
    [ctrlB, { is: 'back', typed: '' }],
    ['\u001B', { is: 'back', typed: '' }],
    ['>', { is: 'skip-part' }],
    ['-', { is: 'clear' }],
  ])('%j', async (key, expected) => {
    const { press, intent } = await show(choice({ known: true, chosen: ['up'], maySkipPart: true }))
    await press(key)
    expect(await intent()).toEqual(expected)
  })

  test('say nothing about clearing where there must be an answer', async () => {
    const { screen } = await show(choice({ known: true, required: true, chosen: ['up'] }))
    expect(screen()).not.toContain('wissen')
  })

  test('do nothing where they have no meaning', async () => {
    const { screen, press } = await show(choice({ mayGoBack: false }))
    const before = screen()
    await press('>', '-', ctrlP, 'q')
    expect(screen()).toBe(before)
    await press('<')
    expect(screen()).toContain('Dit is de eerste vraag.')
  })
})
