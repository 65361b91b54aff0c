import { cutAt, type Damage, type Keys } from './damages.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/** Bytes that are no text of ours: nobody can tell what it said. */
export const bytesDamages: Readonly<Record<string, (keys: Keys) => Damage>> = {
  'a hole of zeros in the middle':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: \0\0\0\0`),
  'zeros at the end': () => (text) => `${text}${'\0'.repeat(512)}`,
  'nothing but zeros': () => (text) => '\0'.repeat(text.length),
  'UTF-16 with a mark': () => (text) => bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]),
  'UTF-16 the other way round': () => (text) => bytes([0xfe, 0xff], [...utf16be(text)]),
  'UTF-16 without a mark': () => (text) => Buffer.from(text, 'utf16le'),
  'Latin-1': () => (text) => Buffer.from(text, 'latin1'),
  'a sign of Windows-1252':
    ({ open }) =>
    (text) =>
      bytes(cutAt(text, `${open}: `), [0x80], text.slice(cutAt(text, `${open}: `).length)),
  'cut in the middle of a letter': () => (text) => bytes(text.trimEnd(), [0xc3]),
  'a byte that is no letter':
    ({ own }) =>
    (text) =>
      bytes(cutAt(text, `${own}: `), [0xbf], text.slice(cutAt(text, `${own}: `).length)),
  'a letter written too long':
    ({ own }) =>
    (text) =>
      bytes(cutAt(text, `${own}: `), [0xc0, 0xaf], text.slice(cutAt(text, `${own}: `).length)),
  'a packed file': () => () => bytes([0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0xff, 0x00]),
  'a picture': () => () => bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0x00]),
}
