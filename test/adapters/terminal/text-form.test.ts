import { describe, expect, test } from 'vitest'
import { question } from './demo-questions.ts'
import { KEYS, pasted, show } from './screen.ts'

const { enter, altEnter, ctrlJ, backspace, ctrlA, ctrlB, ctrlP, ctrlU, left, f1 } = KEYS

describe('what is on the screen', () => {
  test('from top to bottom: where we are, the question, who sees it, the hint, the field, the keys', async () => {
    const { screen, press } = await show(
      question({
        label: 'Wat wil je bereiken?',
        hint: 'Bijvoorbeeld: een dag minder.',
        audience: 'share',
        mayChange: true,
        maySkipPart: true,
        progress: { at: 3, of: 7, part: 'Wat je wilt', minutesLeft: 12 },
      }),
    )
    expect(screen()).toBe(
      [
        '3/7 · Wat je wilt · nog ± 12 min',
        'Wat wil je bereiken?',
        'om te delen',
        'Bijvoorbeeld: een dag minder.',
        '❯',
        '',
        'Enter overslaan · ? uitleg · Esc terug · Ctrl-P alleen voor jou',
        '> deel overslaan',
      ].join('\n'),
    )
    await press('minder')
    expect(screen()).toContain('❯ minder\n\nEnter verder · F1 uitleg · Esc terug')
  })

  test('nothing about skipping or going back where one cannot', async () => {
    const { screen } = await show(question({ required: true, mayGoBack: false }))
    expect(screen()).toBe('Wat wil je bereiken?\n❯\n\n? uitleg')
  })

  test('nothing about clearing where there must be an answer', async () => {
    const { screen, press } = await show(question({ required: true, known: true, typed: 'Anna' }))
    expect(screen()).toContain('Enter zo laten')
    await press(ctrlU)
    expect(screen()).not.toContain('wissen')
  })

  test('both ends of a scale', async () => {
    const scale = { from: 0, to: 10, low: 'leeg', high: 'vol' }
    const { screen } = await show(question({ kind: 'scale', scale }))
    expect(screen()).toContain('0 = leeg · 10 = vol\n❯')
  })

  test('control characters of an old answer are visible and harmless', async () => {
    const { screen } = await show(question({ typed: '\u001B]0;titel\u0007', known: true }))
    expect(screen()).toContain('❯ ␛]0;titel␇')
  })

  test('a text too long for the screen scrolls, the cursor always in view', async () => {
    const { screen, press } = await show(question({ kind: 'long' }))
    await press(pasted(Array.from({ length: 60 }, (_, at) => `regel ${at}`).join('\n')))
    expect(screen()).toContain('regel 59')
    expect(screen()).not.toContain('regel 30')
    expect(screen().split('\n').length).toBeLessThan(24)
    await press(...Array.from({ length: 29 }, () => KEYS.up))
    expect(screen()).toContain('regel 30')
  })
})

describe('answers', () => {
  test('a line', async () => {
    const { press, intent } = await show(question())
    await press('Een dag', left, left, 'i', enter)
    expect(await intent()).toEqual({ is: 'answer', raw: 'Een diag', audience: null })
  })

  test('a text takes new lines from Alt-Enter and Ctrl-J', async () => {
    const { press, intent } = await show(question({ kind: 'long' }))
    await press('een', altEnter, 'twee', ctrlJ, 'drie', enter)
    expect(await intent()).toMatchObject({ raw: 'een\ntwee\ndrie' })
  })

  test('a list takes an item per Enter, and an empty line ends it', async () => {
    const { screen, press, intent } = await show(question({ kind: 'list' }))
    await press('een', enter, 'twee', enter)
    expect(screen()).toContain('- een\n- twee\n❯')
    await press(enter)
    expect(await intent()).toMatchObject({ raw: ['een', 'twee'] })
  })

  test('Backspace on an empty line of a list takes the last item back into the field', async () => {
    const { screen, press, intent } = await show(question({ kind: 'list', typed: 'een\ntwe', known: true }))
    expect(screen()).toContain('- een\n- twe\n❯')
    await press(backspace, 'e', enter, enter)
    expect(await intent()).toMatchObject({ raw: ['een', 'twee'] })
  })

  const check = (raw: unknown) => (raw === 'later' ? 'Welke dag is dat?' : null)

  test.each([
    ['typing begins anew', 'date', ['morgen'], 'morgen'],
    ['an arrow or Backspace changes it', 'date', [backspace, 'n'], 'laten'],
    ['a long text is never typed over', 'long', [' dan'], 'later dan'],
  ] as const)('an answer that will not do stays, with why: %s', async (_how, kind, keys, raw) => {
    const { screen, press, intent } = await show(question({ kind, check }))
    await press('later', enter)
    expect(screen()).toContain('❯ later\nWelke dag is dat?')
    await press(...keys)
    expect(screen()).not.toContain('Welke dag')
    await press(enter)
    expect(await intent()).toMatchObject({ raw })
  })

  test('what will not do says that typing replaces it', async () => {
    const { screen, press } = await show(question({ kind: 'date', check }))
    await press('later', enter)
    expect(screen()).toContain('typen vervangt · ← aanpassen')
  })

  test('emoji and wide signs are taken away whole', async () => {
    const { press, intent } = await show(question())
    await press('a👩‍👩‍👧', backspace, '漢字', left, backspace, enter)
    expect(await intent()).toMatchObject({ raw: 'a字' })
  })

  test('5,000 signs typed in one go', async () => {
    const { press, intent } = await show(question({ kind: 'long' }))
    await press('woord '.repeat(833), enter)
    expect(await intent()).toMatchObject({ raw: 'woord '.repeat(833) })
  })
})

describe('pasted lines', () => {
  test.each([
    ['long', 'een\n\ntwee', 'een\n\ntwee'],
    ['line', 'een\ntwee \n drie\n', 'een twee drie'],
    ['date', 'dinsdag\n12 mei', 'dinsdag 12 mei'],
    ['list', '- een\n• twee\n\n* drie', ['een', 'twee', 'drie']],
    ['list', 'een\ntwee\n', ['een', 'twee']],
  ] as const)('%s: %j', async (kind, text, raw) => {
    const { press, intent } = await show(question({ kind }))
    await press(pasted(text))
    if (kind === 'list' && !text.endsWith('\n')) await press(enter)
    await press(enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw })
  })

  test('land where the cursor is', async () => {
    const { press, intent } = await show(question({ kind: 'long' }))
    await press('ac', left, pasted('1\n2'), 'b', enter)
    expect(await intent()).toMatchObject({ raw: 'a1\n2bc' })
  })
})

describe('Enter', () => {
  test('on an empty field skips', async () => {
    const { press, intent } = await show(question())
    await press(enter)
    expect(await intent()).toEqual({ is: 'keep', audience: null })
  })

  test('on an empty field of a required question says what is missing', async () => {
    const { screen, press } = await show(question({ required: true, check: () => 'Vul hier iets in.' }))
    await press(enter)
    expect(screen()).toContain('Vul hier iets in.')
  })

  test.each(['line', 'long', 'list', 'date'] as const)(
    'on an untouched old answer keeps it (%s)',
    async (kind) => {
      const { screen, press, intent } = await show(
        question({ kind, typed: 'oud', known: true, required: true }),
      )
      expect(screen()).toContain('Enter zo laten')
      await press(enter)
      expect(await intent()).toMatchObject({ is: 'keep' })
    },
  )

  test.each(['line', 'long', 'date'] as const)(
    'on what was typed over an old answer takes that alone (%s)',
    async (kind) => {
      const { screen, press, intent } = await show(
        question({ kind, typed: 'oud', known: true, replaces: true }),
      )
      expect(screen()).toContain('Enter zo laten · typen vervangt · ← aanpassen · - wissen · ? uitleg')
      await press('n')
      expect(screen()).toContain('❯ n\n')
      await press('ieuw', enter)
      expect(await intent()).toMatchObject({ is: 'answer', raw: 'nieuw' })
    },
  )

  test('on what was pasted over an old answer takes that alone', async () => {
    const { press, intent } = await show(
      question({ kind: 'long', typed: 'oud', known: true, replaces: true }),
    )
    await press(pasted('nieuw\nen meer'), enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw: 'nieuw\nen meer' })
  })

  test.each([
    ['←', [KEYS.left], 'ounieuwd'],
    ['Backspace', [KEYS.backspace], 'ounieuw'],
    ['Ctrl-J', [KEYS.ctrlJ], 'oud\nnieuw'],
  ])('behind %s goes on with the old answer', async (_name, keys, raw) => {
    const { press, intent } = await show(
      question({ kind: 'long', typed: 'oud', known: true, replaces: true }),
    )
    await press(...keys, 'nieuw', enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw })
  })

  test.each([
    ['-', { is: 'clear' }],
    ['?', { is: 'help', typed: '' }],
  ])('%s typed over an old answer is the sign', async (sign, expected) => {
    const { press, intent } = await show(question({ typed: 'oud', known: true, replaces: true }))
    await press(sign, enter)
    expect(await intent()).toMatchObject(expected)
  })

  test('on an old answer that is to be changed goes on with it', async () => {
    const { press, intent } = await show(
      question({ typed: 'oud', known: true, replaces: true, inPlace: true }),
    )
    await press('er', enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw: 'ouder' })
  })

  test('on a text one may add to goes on with it', async () => {
    const { press, intent } = await show(question({ typed: 'zo', known: true }))
    await press('nder', enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw: 'zonder' })
  })

  test('on an emptied field takes the old answer away, and says so beforehand', async () => {
    const { screen, press, intent } = await show(question({ typed: 'oud', known: true }))
    await press(ctrlU)
    expect(screen()).toContain('Enter wissen')
    await press(enter)
    expect(await intent()).toEqual({ is: 'emptied' })
  })

  test('on a list of which every line was taken off too', async () => {
    const { press, intent } = await show(question({ kind: 'list', typed: 'een\ntwee', known: true }))
    await press(backspace, ctrlU, backspace, ctrlU, enter)
    expect(await intent()).toEqual({ is: 'emptied' })
  })

  test('on an emptied field where there has to be an answer puts the old one back', async () => {
    const check = (raw: unknown) => (raw === '' ? 'Vul hier iets in.' : null)
    const { screen, press, intent } = await show(
      question({ typed: 'Anna', known: true, required: true, check }),
    )
    await press(ctrlU, enter)
    expect(screen()).toContain('❯ Anna\nVul hier iets in.')
    await press('Bo', enter)
    expect(await intent()).toMatchObject({ raw: 'Bo' })
  })

  test.each([
    ['emptied', [ctrlU], { is: 'emptied' }],
    ['typed back to the old answer', [ctrlU, 'oud'], { is: 'keep' }],
    ['as it was', [], { is: 'answer', raw: 'half' }],
  ])('on what was half typed over an old answer, %s', async (_how, keys, expected) => {
    const { press, intent } = await show(question({ typed: 'half', old: 'oud', known: true }))
    await press(...keys, enter)
    expect(await intent()).toMatchObject(expected)
  })

  test('on what was half typed before takes it as the answer', async () => {
    const { press, intent } = await show(question({ typed: 'half', known: false }))
    await press(enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw: 'half' })
  })
})

describe('signs alone on the line', () => {
  const offered = question({ known: true, maySkipPart: true })

  test.each([
    ['<', { is: 'back', typed: '' }],
    ['?', { is: 'help', typed: '' }],
    ['>', { is: 'skip-part' }],
    ['-', { is: 'clear' }],
    ['\\<', { is: 'answer', raw: '<' }],
    ['\\?', { is: 'answer', raw: '?' }],
    ['\\>', { is: 'answer', raw: '>' }],
    ['\\-', { is: 'answer', raw: '-' }],
    ['wat?', { is: 'answer', raw: 'wat?' }],
  ])('%s', async (line, expected) => {
    const { press, intent } = await show(offered)
    await press(line, enter)
    expect(await intent()).toMatchObject(expected)
  })

  test('> is an answer where it can do nothing', async () => {
    const { press, intent } = await show(question())
    await press('>', enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw: '>' })
  })

  test('- leaves empty what was empty, and never answers', async () => {
    const { screen, press, intent } = await show(question())
    await press('-')
    expect(screen()).toContain('Enter overslaan · \\- typt het teken zelf')
    await press(enter)
    expect(await intent()).toMatchObject({ is: 'keep' })
    const needed = await show(question({ required: true, check: () => 'Vul hier iets in.' }))
    await needed.press('-', enter)
    expect(needed.screen()).toContain('Vul hier iets in.')
  })

  test('the keys say what Enter would do, and how to type the sign itself', async () => {
    const { screen, press } = await show(offered)
    await press('-')
    expect(screen()).toContain('Enter wissen · \\- typt het teken zelf')
  })

  test('an old answer that is just such a sign is kept, not obeyed', async () => {
    const { press, intent } = await show(question({ typed: '-', known: true }))
    await press(enter)
    expect(await intent()).toMatchObject({ is: 'keep' })
  })

  test('in a list, the items so far are offered again', async () => {
    const { press, intent } = await show(question({ kind: 'list' }))
    await press('een', enter, 'twee', enter, '?', enter)
    expect(await intent()).toEqual({ is: 'help', typed: 'een\ntwee' })
  })

  test('< at the first question says so', async () => {
    const { screen, press } = await show(question({ mayGoBack: false }))
    await press('<', enter)
    expect(screen()).toContain('Dit is de eerste vraag.')
  })
})

describe('ready examples', () => {
  const offers = ['Welke stap heeft jou het meest gebracht?', 'Welke tip zou je mij geven?']

  test('the number of one becomes its text, on the screen and in the answer', async () => {
    const { screen, press, intent } = await show(question({ kind: 'list', offers }))
    await press('2', enter)
    expect(screen()).toContain('- Welke tip zou je mij geven?\n❯')
    await press('eigen vraag', enter, enter)
    expect(await intent()).toMatchObject({
      is: 'answer',
      raw: ['Welke tip zou je mij geven?', 'eigen vraag'],
    })
  })

  test('a number without an example is an answer like any other', async () => {
    const { screen, press } = await show(question({ kind: 'list', offers }))
    await press('3', enter, '0', enter)
    expect(screen()).toContain('- 3\n- 0\n❯')
  })

  test('where one line is asked the number stands for its text', async () => {
    const { press, intent } = await show(question({ kind: 'line', offers }))
    await press('2', enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw: 'Welke tip zou je mij geven?' })
  })

  test('pasted numbers become their texts too', async () => {
    const { screen, press } = await show(question({ kind: 'list', offers }))
    await press(pasted('1\n2\n'))
    expect(screen()).toContain(`- ${offers[0]}\n- ${offers[1]}\n❯`)
  })
})

describe('keys that work whatever stands in the field', () => {
  test('Esc goes back, once readline knows that no more of the key will come', async () => {
    const { press, intent } = await show(question())
    await press('half', '\u001B')
    expect(await intent()).toEqual({ is: 'back', typed: 'half' })
  })

  test.each([
    [ctrlB, { is: 'back', typed: 'half' }],
    [f1, { is: 'help', typed: 'half' }],
  ])('%j', async (key, expected) => {
    const { press, intent } = await show(question())
    await press('half', key)
    expect(await intent()).toEqual(expected)
  })

  test('an old answer nobody touched is not half typed', async () => {
    const { press, intent } = await show(question({ typed: 'oud', known: true }))
    await press(f1)
    expect(await intent()).toEqual({ is: 'help', typed: '' })
  })

  test('Ctrl-P moves the answer to the other side and back, visible at once', async () => {
    const { screen, press, intent } = await show(question({ audience: 'share', mayChange: true }))
    await press('geheim', ctrlP)
    expect(screen()).toContain('alleen voor jou\n❯ geheim')
    expect(screen()).toContain('Ctrl-P om te delen')
    await press(ctrlP)
    expect(screen()).toContain('om te delen\n❯ geheim')
    await press(ctrlP, enter)
    expect(await intent()).toEqual({ is: 'answer', raw: 'geheim', audience: 'private' })
  })

  test('Ctrl-P does nothing where the side is fixed', async () => {
    const { screen, press, intent } = await show(question({ audience: 'private' }))
    await press('a', ctrlP)
    expect(screen()).toContain('alleen voor jou')
    await press(ctrlA, 'b', enter)
    expect(await intent()).toEqual({ is: 'answer', raw: 'ba', audience: null })
  })
})

describe('a list of lines', () => {
  test('says how an earlier line is changed, and Backspace takes one after the other back', async () => {
    const { screen, press } = await show(question({ kind: 'list' }))
    expect(screen()).not.toContain('Backspace')
    await press('een', enter, 'twee', enter)
    expect(screen()).toContain('Backspace vorige regel aanpassen')
    await press(backspace)
    expect(screen()).toContain('❯ twee')
    await press(ctrlU, backspace)
    expect(screen()).toContain('❯ een')
  })

  test('is not lost to a sign that leaves a question without lines empty', async () => {
    const { screen, press, intent } = await show(question({ kind: 'list' }))
    await press('een', enter, 'twee', enter, '-')
    expect(screen()).not.toContain('Enter overslaan')
    await press(enter, enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw: ['een', 'twee', '-'] })
  })

  test('that is to be changed has its last line in the field', async () => {
    const typed = { kind: 'list', typed: 'een\ntwee', old: 'een\ntwee', known: true } as const
    const { screen, press, intent } = await show(question({ ...typed, inPlace: true }))
    expect(screen()).toContain('- een\n❯ twee')
    await press('de', enter, enter)
    expect(await intent()).toMatchObject({ is: 'answer', raw: ['een', 'tweede'] })
  })

  test('that is to be changed and is left alone stays as it was', async () => {
    const typed = { kind: 'list', typed: 'een\ntwee', old: 'een\ntwee', known: true } as const
    const { press, intent } = await show(question({ ...typed, inPlace: true }))
    await press(enter)
    expect(await intent()).toMatchObject({ is: 'keep' })
  })
})
