import fc from 'fast-check'

/** Pieces that mean something in a header, an address or a link, or that turn a line. */
const DANGEROUS = [
  '\r\n',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\0',
  '\r\nBcc: kwaad@voorbeeld.nl',
  '\nBcc: kwaad@voorbeeld.nl\n',
  '\r\n\r\nDit is een andere mail',
  '"',
  "'",
  '\\',
  '<',
  '>',
  ',',
  ';',
  ':',
  '(',
  ')',
  '@',
  '<kwaad@voorbeeld.nl>',
  '", <kwaad@voorbeeld.nl>, "',
  '=?utf-8?B?a3dhYWQ=?=',
  '=?utf-8?Q?=0D=0ABcc:_kwaad?=',
  '\u202E',
  '\u2066',
  '\u200F',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '%0D%0A',
  '&bcc=kwaad@voorbeeld.nl',
  '?cc=kwaad@voorbeeld.nl#',
  'é',
  '👩🏽‍🎓',
  'Zoë',
  ' ',
  '.',
  '-',
] as const

/** Text such as nobody would type on purpose, in a name, a subject or a letter. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...DANGEROUS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
