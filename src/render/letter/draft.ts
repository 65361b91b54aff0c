import type { Letter, Recipient } from './letter.ts'

/** Bytes of one encoded word: with its marks and the name of its header it stays under the 76 signs of RFC 2047. */
const WORD_BYTES = 36
const LINE = 76

/**
 * A letter as a file that a mail program opens as a mail not sent yet (`X-Unsent: 1`): RFC 5322 with MIME, lines ending
 * in CRLF, ASCII throughout. There is no `From` and no `Date`: the mail program adds those of the user.
 */
export const draftOf = ({ to, subject, text }: Letter): string =>
  [
    'X-Unsent: 1',
    ...(to?.address ? [`To: ${mailbox(to)}`] : []),
    `Subject: ${unstructured(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...inLines(base64(`${text.replaceAll('\n', '\r\n')}\r\n`)),
    '',
  ].join('\r\n')

/** A name of plain letters needs no quoting but for its full stops; every other one is encoded, whatever it holds. */
function mailbox({ name, address }: Recipient): string {
  if (name === '') return `<${address}>`
  return `${PLAIN_NAME.test(name) ? `"${name}"` : encodedWords(name)}\r\n <${address}>`
}

const PLAIN_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9 .'-]{0,58}[A-Za-z0-9.])?$/

const unstructured = (text: string): string => (PLAIN_LINE.test(text) ? text : encodedWords(text))

/** Short enough for one line, and nothing in it looks like an encoded word. */
const PLAIN_LINE = /^(?!.*=\?)[\x21-\x7E](?:[\x20-\x7E]{0,58}[\x21-\x7E])?$/

/** The text in encoded words of whole characters, each on a line of its own (RFC 2047). */
const encodedWords = (text: string): string =>
  pieces(text)
    .map((piece) => `=?utf-8?B?${base64(piece)}?=`)
    .join('\r\n ')

function pieces(text: string): readonly string[] {
  const found: string[] = []
  let piece = ''
  for (const sign of text) {
    if (Buffer.byteLength(piece + sign) > WORD_BYTES) {
      found.push(piece)
      piece = sign
    } else piece += sign
  }
  return [...found, piece]
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

const inLines = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / LINE) }, (_, at) => text.slice(at * LINE, (at + 1) * LINE))
