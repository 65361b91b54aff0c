import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement.ts'
import { plainInline } from '../../src/render/plain-text.ts'
import { agreementItem } from '../../src/render/share/agreement-item.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'

const base: Agreement = { id: 'a-1', what: '', who: 'them', status: 'open', made: day('2026-12-04') }

const itemOf = (agreement: Partial<Agreement>, person = 'Anna de Vries', language: 'nl' | 'en' = 'nl') =>
  agreementItem({ ...base, ...agreement }, person, DOCUMENT_WORDS[language], plainInline)

describe('who does it', () => {
  test.each([
    'Anna vraagt HR naar het budget',
    'anna de vries vraagt HR',
    'Jij zoekt een begeleider',
    'je zoekt een begeleider',
    'Zij zoekt een begeleider',
    'ze belt HR',
    'Hij belt HR',
    'U belt HR',
    'You ask HR',
    "She'll ask HR",
    'They ask HR',
  ])('is not said again before %j', (what) => {
    const item = itemOf({ what })
    expect(item.who).toBeNull()
    expect(item.what).toBe(what.charAt(0).toUpperCase() + what.slice(1))
  })

  test.each([
    'HR naar het budget vragen',
    'Annabel inwerken',
    'Jijzelf',
    'uitzoeken wat het kost',
    'yourself',
  ])('is said before %j', (what) => expect(itemOf({ what })).toMatchObject({ who: 'Anna de Vries', what }))

  test('is said of somebody else, for whom a pronoun need not stand', () => {
    expect(itemOf({ what: 'zij belt HR', who: 'Karim Bouzid' }).who).toBe('Karim Bouzid')
    expect(itemOf({ what: 'Karim belt HR', who: 'Karim Bouzid' }).who).toBeNull()
  })

  test('is both, with a capital as a line begins', () => {
    expect(itemOf({ what: 'rooster bespreken', who: 'allebei' }).who).toBe('Allebei')
  })

  test('is taken from a name with a title as a whole', () => {
    expect(itemOf({ what: 'Mevrouw De Vries belt HR' }, 'mevrouw De Vries').who).toBeNull()
    expect(itemOf({ what: 'mevrouw Jansen bellen' }, 'mevrouw De Vries').who).toBe('mevrouw De Vries')
  })

  test('is nobody when the person is not known', () => {
    expect(itemOf({ what: 'HR bellen' }, '').who).toBeNull()
  })
})

describe('the day', () => {
  test('is not said again, but another one with the same digits is', () => {
    expect(itemOf({ what: 'vóór 1 december HR bellen', by: day('2026-12-01') }).by).toBeNull()
    expect(itemOf({ what: 'de cursus van 11 december regelen', by: day('2026-12-01') }).by).toBe(
      '1 december 2026',
    )
  })
})
