import { describe, expect, test } from 'vitest'
import { question } from './demo-questions.ts'
import { KEYS, show } from './screen.ts'

const tip = question({ kind: 'tip', label: '', notes: ['In je tekst staat: "altijd"'], mayGoBack: true })

describe('the keys under a tip', () => {
  test('are shown on one line, in both languages', async () => {
    const dutch = await show(tip)
    expect(dutch.screen().trim()).toBe('Enter zo laten · e aanpassen · ? waarom? · x niet meer tonen')
    const english = await show(tip, { language: 'en' })
    expect(english.screen().trim()).toBe("Enter keep · e edit · ? why? · x don't show again")
  })

  test.each([
    [KEYS.enter, { is: 'keep', audience: null }],
    ['e', { is: 'answer', raw: 'edit', audience: null }],
    ['E', { is: 'answer', raw: 'edit', audience: null }],
    ['x', { is: 'answer', raw: 'hide', audience: null }],
    ['?', { is: 'help', typed: '' }],
    [KEYS.f1, { is: 'help', typed: '' }],
    ['<', { is: 'back', typed: '' }],
    [KEYS.ctrlB, { is: 'back', typed: '' }],
  ])('%j is a reply', async (key, intent) => {
    const { press, intent: outcome } = await show(tip)
    await press(key)
    expect(await outcome()).toEqual(intent)
  })

  test('o takes over, only where something is suggested in the user’s own words', async () => {
    const offers = ['Wat is er nodig?']
    const { screen, press, intent } = await show({ ...tip, offers })
    expect(screen().trim()).toBe('Enter zo laten · e aanpassen · o overnemen · ? waarom? · x niet meer tonen')
    await press('o')
    expect(await intent()).toEqual({ is: 'answer', raw: 'take', audience: null })
    const without = await show(tip)
    await without.press('o', KEYS.enter)
    expect(await without.intent()).toEqual({ is: 'keep', audience: null })
  })

  test('any other key does nothing, and says which keys do', async () => {
    const { screen, press, intent } = await show(tip)
    await press('a', '1', ' ')
    expect(screen().trim()).toBe(
      'Deze toets doet hier niets. Dit kan wel:\nEnter zo laten · e aanpassen · ? waarom? · x niet meer tonen',
    )
    await press(KEYS.enter)
    expect(await intent()).toEqual({ is: 'keep', audience: null })
  })
})
