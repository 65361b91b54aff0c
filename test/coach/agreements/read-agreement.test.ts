import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgreementContext } from '../../../src/coach/agreements/context.ts'
import { readAgreement, splitAgreements } from '../../../src/coach/agreements/read-agreement.ts'
import { readIsoDay } from '../../../src/domain/day.ts'
import { hostileTexts, HANGS_AFTER_MS } from '../../support/hostile-texts.ts'

/** A Wednesday. */
const today = readIsoDay('2026-03-11')!
const ctx: AgreementContext = {
  today,
  lang: 'nl',
  partner: 'Marloes',
  names: ['Samira Kaya', 'Joost'],
  me: 'Tess',
}

/** who / what / by / seen, as far as the line says it. */
function read(line: string, more: Partial<AgreementContext> = {}): readonly (string | null)[] {
  const { who, what, by, seen } = readAgreement(line, { ...ctx, ...more })
  return [who ?? null, what, by ?? null, seen ?? null]
}

describe('what stays of a line', () => {
  test.each([
    ['Ik mail HR vóór vrijdag.', 'Ik mail HR'],
    ['Peter regelt vóór 10 april een gesprek', 'Peter regelt een gesprek'],
    ['Plan maken en vóór vrijdag sturen', 'Plan maken en sturen'],
    ['Ik bel (vóór 1 mei) met HR', 'Ik bel met HR'],
    ['Rooster delen, uiterlijk 1 april.', 'Rooster delen'],
    ['Rooster delen: 1 april', 'Rooster delen'],
    ['Ik schrijf me in vóór vrijdag', 'Ik schrijf me in'],
    ['Ik bereid het voor vóór 1 mei', 'Ik bereid het voor'],
    ['Voor 20 april met vier collega’s praten', 'met vier collega’s praten'],
    ['By July 1 I will have passed the exam', 'I will have passed the exam'],
    ['Actie Samira: functieprofiel opvragen', 'functieprofiel opvragen'],
    ['Ik neem het mee, de notulen enz.', 'Ik neem het mee, de notulen enz.'],
  ])('%s → %s', (line, what) => expect(read(line)[1]).toBe(what))

  test.each([
    ['its verb follows the deadline', 'Vrijdag stuurt Marloes het rooster'],
    ['two days are possible', 'Ik stuur volgende vrijdag het rooster'],
    ['the day does not exist', 'Ik stuur vóór 31 april het rooster'],
    ['the date is part of what is done', 'Ik bereid de open dag van 12 april voor'],
    ['half a phrase would be left', 'Tussen nu en 1 mei praat ik met Samira'],
    ['the deadline is of the other half', 'We praten over een week verder, ik stuur de uitnodiging'],
    ['nothing else would be left', 'Vóór vrijdag'],
  ])('the whole line, when %s', (_why, line) => expect(read(line)[1]).toBe(line))
})

describe('an unclear deadline', () => {
  test('two days are both there to choose from, and none is taken', () => {
    const { by, deadline } = readAgreement('Ik stuur volgende vrijdag het rooster', ctx)
    expect(by).toBeUndefined()
    expect(deadline?.reading).toEqual({ kind: 'choice', days: ['2026-03-20', '2026-03-13'] })
  })

  test('a day that does not exist is said to be one', () => {
    expect(readAgreement('Ik stuur vóór 31 april het rooster', ctx).deadline?.reading).toEqual({
      kind: 'none',
      reason: 'impossible',
    })
  })
})

describe('how one sees that it is done', () => {
  test.each([
    ['Ik werk het plan uit, klaar als Marloes tekent', 'Ik werk het plan uit', 'als Marloes tekent'],
    ['Ik ruim het magazijn op vóór 1 mei, te zien aan de vloer.', 'Ik ruim het magazijn op', 'de vloer'],
    ['I write the guide, done when the team uses it', 'I write the guide', 'when the team uses it'],
    ['I tidy the store; you can tell by the floor', 'I tidy the store', 'the floor'],
  ])('%s', (line, what, seen) => {
    const [, foundWhat, , foundSeen] = read(line)
    expect([foundWhat, foundSeen]).toEqual([what, seen])
  })

  test('the date behind it is the deadline all the same', () => {
    expect(read('Plan af, te zien aan het bord, vóór 31 maart')).toEqual([
      null,
      'Plan af',
      '2026-03-31',
      'het bord',
    ])
  })

  test('"klaar" alone says nothing of it', () => expect(read('Ik ben klaar met het plan')[3]).toBeNull())
})

describe('a line in fields', () => {
  test.each([
    ['ik · plan sturen · vrijdag · mail', ['me', 'plan sturen', '2026-03-13', 'mail']],
    ['| Marloes | plan lezen | 1 april |', ['them', 'plan lezen', '2026-04-01', null]],
    ['samira\ttoets delen', ['Samira Kaya', 'toets delen', null, null]],
    ['Fatima; plan sturen; vrijdag', ['Fatima', 'plan sturen', '2026-03-13', null]],
    [' · plan · 2026-03-13 · ', [null, 'plan', '2026-03-13', null]],
    ['Ik · plan sturen · na de zomer', ['me', 'plan sturen · na de zomer', null, null]],
    ['Cursus | volgen', [null, 'Cursus | volgen', null, null]],
    ['Ik stuur het plan; Marloes leest het', [null, 'Ik stuur het plan; Marloes leest het', null, null]],
  ])('%s', (line, expected) => expect(read(line)).toEqual(expected))

  test('what was read, written in fields, reads the same', () => {
    const word = fc.constantFrom(
      'plan',
      'Vrijdag stuurt Samira',
      'rooster delen',
      'praten met HR. En bellen',
      'a, b',
    )
    const who = fc.constantFrom('', 'me', 'them', 'Samira Kaya', 'wij', 'de planner')
    const by = fc.constantFrom('', '2026-03-13', '2025-01-02', '2031-12-31')
    fc.assert(
      fc.property(
        who,
        word,
        by,
        fc.constantFrom('', 'het bord', 'als het af is'),
        (owner, what, day, seen) => {
          const expected = [owner || null, what, day || null, seen || null]
          expect(read([owner, what, day, seen].join(' · '))).toEqual(expected)
        },
      ),
    )
  })
})

describe('who', () => {
  test.each([
    [
      'a full name is the first name of the partner',
      'Marloes de Wit belt',
      { names: ['Marloes de Wit'] },
      'them',
    ],
    ['a first name two others share is nobody', 'Jan belt HR', { names: ['Jan Smit', 'Jan Vos'] }, null],
    ['my manager is the partner', 'Mijn leidinggevende belt HR', {}, 'them'],
    [
      'my manager is somebody else in a talk with HR',
      'Mijn leidinggevende belt',
      { partnerRole: 'hr' },
      'mijn leidinggevende',
    ],
    ['one’s own name', 'Tess belt HR', {}, 'me'],
    ['two deeds of two people', 'Ik schrijf het en Marloes leest het', {}, null],
    ['one person in two deeds', 'Ik schrijf het en ik mail het', {}, 'me'],
    ['a question names nobody', 'Wie belt Samira?', {}, null],
    ['a mail address is no mention', 'mail samira@school.nl het plan', {}, null],
  ] as const)('%s', (_what, line, more, who) => expect(read(line, more)[0]).toBe(who))

  test('its place is the place of its words', () => {
    const line = 'Vrijdag stuurt Marloes het rooster'
    const { spans } = readAgreement(line, ctx)
    expect(line.slice(spans.who?.start, spans.who?.end)).toBe('Marloes')
    expect(line.slice(spans.by?.start, spans.by?.end)).toBe('Vrijdag')
  })
})

test('the words of what are the user’s own, in their order', () => {
  const piece = fc.constantFrom(
    'ik',
    'Marloes',
    'stuurt',
    'vóór 1 mei',
    'het',
    'plan',
    ',',
    'en',
    'vrijdag',
    'Actie',
    ':',
    'klaar als',
    '·',

    'bel',
    'morgen',
    '(',
    ')',
    'I',
    'send',
    'by Friday',
    'done when',
    'uiterlijk',
    '.',
    'te zien aan',
    '👩‍🏫',
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
      const line = pieces.join(' ')
      let at = 0
      for (const word of readAgreement(line, ctx).what.match(/[\p{L}\p{N}]+/gu) ?? []) {
        const found = line.indexOf(word, at)
        expect(found, `${word} in ${line}`).toBeGreaterThanOrEqual(at)
        at = found + word.length
      }
    }),
  )
})

test('one agreement a line, without bullets', () => {
  const text =
    '- Ik bel\r\n* Jij mailt\n\n1. Samira leest\n2) klaar\n20 maart bellen\n• nog een\n-\n[ ] open\n- [x] af'
  const expected = [
    'Ik bel',
    'Jij mailt',
    'Samira leest',
    'klaar',
    '20 maart bellen',
    'nog een',
    'open',
    'af',
  ]
  expect(splitAgreements(text)).toEqual(expected)
})

test(
  'a long text does not hold up the user, and is kept',
  () => {
    for (const text of hostileTexts) {
      expect(readAgreement(text, ctx).what).toBe(text.trim())
      expect(() => splitAgreements(text), text.slice(0, 20)).not.toThrow()
    }
  },
  HANGS_AFTER_MS,
)
