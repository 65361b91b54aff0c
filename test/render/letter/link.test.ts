import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMailAddress } from '../../../src/domain/mail-address.ts'
import { letterOf } from '../../../src/render/letter/letter.ts'
import { mailtoLink } from '../../../src/render/letter/link.ts'
import { hostileText } from '../../support/hostile-mail.ts'

const to = (address: string) => ({ name: 'Anna', address: readMailAddress(address) })

test('a link names the person, the subject and the text, its lines parted as RFC 6068 says', () => {
  expect(mailtoLink(letterOf(to('anna@voorbeeld.nl'), 'Ons gesprek', 'Hoi Anna,\n\nTot dan & groet'))).toBe(
    'mailto:anna@voorbeeld.nl?subject=Ons%20gesprek&body=Hoi%20Anna%2C%0D%0A%0D%0ATot%20dan%20%26%20groet',
  )
})

test('without an address the mail program asks for one', () => {
  expect(mailtoLink(letterOf(null, 'a', 'b'))).toBe('mailto:?subject=a&body=b')
})

test('signs in an address that mean something in a link are encoded', () => {
  expect(mailtoLink(letterOf(to('a+b&c?d%e/f@voorbeeld.nl'), 'a', 'b'))).toBe(
    'mailto:a%2Bb%26c%3Fd%25e%2Ff@voorbeeld.nl?subject=a&body=b',
  )
})

test('whatever is typed, a reader of links finds the two fields and nothing else', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (subject, text) => {
      const one = letterOf(to('anna@voorbeeld.nl'), subject, text)
      const link = mailtoLink(one)
      expect(link).toMatch(/^mailto:anna@voorbeeld\.nl\?[A-Za-z0-9%._~=&-]*$/)
      const fields = link.slice(link.indexOf('?') + 1).split('&')
      expect(fields.map((field) => decodeURIComponent(field.slice(field.indexOf('=') + 1)))).toEqual([
        one.subject,
        one.text.replaceAll('\n', '\r\n'),
      ])
    }),
  )
})
