import { cleanLines } from '../clean-text.ts'

/** Most octets of a line, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75

/**
 * One property as it stands in the file: folded where it is longer than a line may be, never within a character, and
 * closed with CRLF. What comes in is one line already; see {@link textValue}.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const sign of `${name}:${value}`) {
    const size = octetsOf(sign)
    if (octets + size > MOST_OCTETS) {
      lines.push(line)
      // The blank that marks the rest of a line counts too.
      line = ' '
      octets = 1
    }
    line += sign
    octets += size
  }
  return [...lines, line].map((one) => `${one}\r\n`).join('')
}

/**
 * A typed text as the value of a text property (RFC 5545, 3.3.11): its lines stay, and nothing in it can end the
 * property or begin another.
 */
export const textValue = (text: string): string =>
  cleanLines(text)
    .join('\n')
    .trim()
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)

/** How many octets a character takes in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_00_00 ? 3 : 4
}
