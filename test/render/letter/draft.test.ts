// A draft is read back with a parser that knows nothing of ours: what a mail program sees is what was meant.
import fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { readMailAddress } from '../../../src/domain/mail-address.ts'
import { draftOf } from '../../../src/render/letter/draft.ts'
import { type Letter, letterOf } from '../../../src/render/letter/letter.ts'
import { hostileText } from '../../support/hostile-mail.ts'

const ANNA = readMailAddress('anna@voorbeeld.nl')

const letter = (name: string, subject: string, text: string): Letter =>
  letterOf({ name, address: ANNA }, subject, text)

const read = (one: Letter): Promise<Email> => PostalMime.parse(draftOf(one))

/** Texts end on one line end in a mail. */
const bodyOf = (email: Email): string => (email.text ?? '').replaceAll('\r\n', '\n').replace(/\n$/, '')

describe('a draft', () => {
  test('says that it was not sent, and holds what a mail program needs', () => {
    expect(draftOf(letter('Anna de Vries', 'Ons gesprek', 'Hoi Anna,\n\nDank je wel.'))).toBe(
      [
        'X-Unsent: 1',
        'To: "Anna de Vries"',
        ' <anna@voorbeeld.nl>',
        'Subject: Ons gesprek',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        'SG9pIEFubmEsDQoNCkRhbmsgamUgd2VsLg0K',
        '',
      ].join('\r\n'),
    )
  })

  test('has no To while there is no address', () => {
    expect(draftOf(letterOf({ name: 'Anna', address: null }, 'Hoi', 'Hoi'))).not.toMatch(/^To:/m)
    expect(draftOf(letterOf(null, 'Hoi', 'Hoi'))).not.toMatch(/^To:/m)
  })

  test('keeps words of any script', async () => {
    const email = await read(letter('Zoë Ångström', 'Gesprek over “later” – 日本', 'Café ☕ 日本語 👩🏽‍🎓'))
    expect(email.to).toEqual([{ name: 'Zoë Ångström', address: 'anna@voorbeeld.nl' }])
    expect(email.subject).toBe('Gesprek over “later” – 日本')
    expect(bodyOf(email)).toBe('Café ☕ 日本語 👩🏽‍🎓')
  })

  test('takes a text of 100 KB, in short lines', async () => {
    const text = `${'Lange zin over de opleiding én het rooster. '.repeat(2500)}\nEinde`
    const one = letter('Anna', 'Lang', text)
    expect(bodyOf(await read(one))).toBe(one.text)
    expect(
      Math.max(
        ...draftOf(one)
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(76)
  })

  test('whatever is typed, it has one person to go to, one subject and one text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (name, subject, text) => {
        const one = letter(name, subject, text)
        const draft = draftOf(one)
        // Only ASCII, only whole line ends, no line too long.
        expect(draft).toMatch(/^(?:[\x20-\x7E]{0,76}\r\n)+$/)
        const heads = draft.slice(0, draft.indexOf('\r\n\r\n')).split(/\r\n(?! )/)
        expect(heads.map((line) => line.split(':')[0])).toEqual([
          'X-Unsent',
          'To',
          'Subject',
          'MIME-Version',
          'Content-Type',
          'Content-Transfer-Encoding',
        ])
        const email = await read(one)
        expect(email.to).toEqual([{ name: one.to?.name ?? '', address: 'anna@voorbeeld.nl' }])
        expect(email.cc ?? email.bcc ?? email.from).toBeUndefined()
        expect(email.subject ?? '').toBe(one.subject)
        expect(bodyOf(email)).toBe(one.text)
      }),
    )
  })
})

describe('the parts of a letter', () => {
  test('a subject is one line of at most 120 signs', () => {
    const { subject } = letterOf(null, `Terugkijken op\n${'heel veel '.repeat(40)}`, '')
    expect(Array.from(subject).length).toBeLessThanOrEqual(120)
    expect(subject).toMatch(/^Terugkijken op heel veel .*veel…$/)
  })

  test('lines keep what stands in front of them; signs that steer go', () => {
    expect(letterOf(null, '', 'Een:\r\n  - twee\u202E\u0007\u2028drie  \n').text).toBe('Een:\n  - twee\ndrie')
  })
})

describe('an address', () => {
  test.each(['anna@voorbeeld.nl', ' a.b+c@x-y.example.co.uk ', "o'brien@example.com"])(
    '%s is one',
    (text) => {
      expect(readMailAddress(text)).toBe(text.trim())
    },
  )

  test.each([
    '',
    'anna',
    'anna@',
    '@voorbeeld.nl',
    'anna@localhost',
    'a..b@voorbeeld.nl',
    '.a@voorbeeld.nl',
    'anna@voorbeeld.nl, kwaad@voorbeeld.nl',
    'anna@voorbeeld.nl\nBcc: kwaad@voorbeeld.nl',
    'Anna <anna@voorbeeld.nl>',
    '"anna"@voorbeeld.nl',
    'anna@voorbeeld.nl?bcc=kwaad@voorbeeld.nl',
    'anna@-voorbeeld.nl',
    'zoë@voorbeeld.nl',
    `${'a'.repeat(65)}@voorbeeld.nl`,
    `a@${'b.'.repeat(130)}nl`,
  ])('%j is none', (text) => {
    expect(readMailAddress(text)).toBeNull()
  })
})
