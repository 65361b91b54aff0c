/** One word, number or mark of a text; `text` is lower case without accents, `start`/`end` index the original. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it touches the token before it. */
  readonly glued: boolean
}

// Four alternatives that cannot match the same character, so this never backtracks.
const PIECE = /[\p{L}\p{M}]+|[0-9]+|\s+|[^\p{L}\p{M}0-9\s]/gu
const ACCENTS = /\p{M}/gu
const HYPHENS = /^[-\u2010-\u2015\u2212]$/
const APOSTROPHES = /^['’‘`´]$/

/**
 * Cuts a text into tokens.
 * @param text any text; blanks, case, accents and the kind of dash or apostrophe make no difference
 * @returns the tokens in order; a hyphen that ties a word to its neighbour (`mid-May`, `6-dec`) is left out,
 *   one between two numbers stays, since it makes a date
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0]
    if (piece.trim() === '') continue
    const start = match.index
    const end = start + piece.length
    tokens.push({ ...fold(piece), start, end, glued: tokens.at(-1)?.end === start })
  }
  return tokens.filter((token, i) => !tiesWords(token, tokens[i - 1], tokens[i + 1]))
}

function fold(piece: string): Pick<Token, 'kind' | 'text'> {
  if (/^[0-9]/.test(piece)) return { kind: 'number', text: piece }
  if (HYPHENS.test(piece)) return { kind: 'mark', text: '-' }
  if (APOSTROPHES.test(piece)) return { kind: 'mark', text: "'" }
  if (!/^[\p{L}\p{M}]/u.test(piece)) return { kind: 'mark', text: piece }
  return { kind: 'word', text: piece.normalize('NFKD').replace(ACCENTS, '').toLowerCase() }
}

function tiesWords(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.text !== '-' || !token.glued || after?.glued !== true || before === undefined) return false
  return before.kind !== 'mark' && after.kind !== 'mark' && (before.kind === 'word' || after.kind === 'word')
}
