import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import { type ReminderInput, reminderView } from '../../src/render/share/reminder-view.ts'
import { agreement } from '../domain/folder-of.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { hostileTexts } from '../support/hostile-texts.ts'

const TODAY = day('2027-02-05')
const input: ReminderInput = {
  agreement: agreement('a-1', { who: 'them', what: 'Anna vraagt HR naar de cursus.', by: '2027-01-15' }),
  name: 'Anna de Vries',
  agreed: day('2026-12-03'),
  today: TODAY,
  yourName: 'Sam',
}

const text = (changes: Partial<ReminderInput>, language: 'nl' | 'en' = 'nl'): Promise<string> =>
  rendered('reminder', language, reminderView({ ...input, ...changes }, DOCUMENT_WORDS[language]))

describe('a reminder', () => {
  test('is a letter in the words of the agreement', async () => {
    expect(await text({})).toBe(
      [
        'Hoi Anna,',
        '',
        'Ik kom even terug op onze afspraak van 3 december: “Jij vraagt HR naar de cursus” (vóór vrijdag 15 januari). Hoe staat het daarmee, en wat kan ik zelf doen?',
        '',
        'Groet,',
        'Sam',
        '',
      ].join('\n'),
    )
    expect(await text({}, 'en')).toContain(
      "I'd like to come back to what we agreed on 3 December: “Anna vraagt HR naar de cursus” (by Friday 15 January). Where does it stand, and what can I do to help?",
    )
  })

  test('says no day twice, and names no day it does not know', async () => {
    const named = agreement('a-1', { what: 'Anna belt HR vóór 15 januari', by: '2027-01-15' })
    expect((await text({ agreement: named })).match(/15 januari/gu)).toHaveLength(1)
    const bare = await text({ agreed: null, agreement: agreement('a-1', { what: 'bellen' }), name: null })
    expect(bare).toContain('Hoi,\n\nIk kom even terug op wat we hebben afgesproken: “Bellen”. Hoe')
  })

  test('of long ago has its year', async () => {
    expect(await text({ agreed: day('2025-12-03') })).toContain('van 3 december 2025')
  })

  test.each(LANGUAGES)('shows what was typed as one line of text (%s)', async (language) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...hostileTexts), fc.string()), async (what) => {
        const typed = await text({ agreement: agreement('a-1', { what: `x ${what}` }) }, language)
        expect(typed.trimEnd().split('\n')).toHaveLength(6)
        expect(typed).not.toMatch(/[^\P{Cc}\n]/u)
      }),
      { numRuns: 40 },
    )
  })
})

test('is to the reader, also where the words of the agreement name nobody', () => {
  const what = (typed: string): string =>
    reminderView(
      {
        agreement: agreement('a-1', { who: 'them', what: typed }),
        name: 'Anna',
        agreed: null,
        today: day('2026-12-20'),
        yourName: null,
      },
      DOCUMENT_WORDS.nl,
    ).what
  expect([what('Zij mailt de folder'), what('vraagt HR om een plek'), what('HR bellen')]).toEqual([
    'Jij mailt de folder',
    'Jij vraagt HR om een plek',
    'HR bellen',
  ])
})
