/**
 * Signs that a terminal without UTF-8 cannot show, each with one of ASCII of the same width, so that no line breaks
 * elsewhere. Letters stay: what is written in them, names above all, is the user's own.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '…': '.',
  '·': '|',
  '–': '-',
  '—': '-',
  '−': '-',
  '→': '>',
  '←': '<',
  '↑': '^',
  '↓': 'v',
  '❯': '>',
  '×': 'x',
  '•': '*',
  '±': '~',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '█': '#',
  '▓': '#',
  '▒': '=',
  '░': '.',
  '✓': 'v',
  '✔': 'v',
  '✗': 'x',
  '✖': 'x',
  '●': '*',
  '○': 'o',
  '◯': 'o',
  '│': '|',
  '─': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\uFFFD': '?',
}

const KNOWN = new RegExp(`[${Object.keys(SIGNS).join('')}\\u2400-\\u2426\\u2500-\\u257F]`, 'gu')

/** The same text with signs of ASCII alone between its words. */
export const inAscii = (text: string): string =>
  // After a blank, three dots are a place to fill in.
  text.replaceAll(' …', ' _').replace(KNOWN, (sign) => SIGNS[sign] ?? '?')

/** Has a stream write in ASCII signs from now on, whoever writes to it. */
export function writeInAscii(stream: NodeJS.WritableStream): void {
  const write = stream.write.bind(stream) as (chunk: unknown, ...more: unknown[]) => boolean
  stream.write = (chunk: unknown, ...more: unknown[]): boolean =>
    write(typeof chunk === 'string' ? inAscii(chunk) : chunk, ...more)
}
