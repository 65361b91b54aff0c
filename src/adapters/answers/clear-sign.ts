import { Lexer } from 'yaml'

/** Stands for a dash that is an answer; as wide as the dash, so that every place in the text stays where it is. */
export const CLEAR = '\uFDD0'

const MAY_HAVE_DASH = /:[ \t]+-[ \t]*(?:[,}\]#\r\n]|$)/
/** The lexer uses these for signs of its own. */
const LEXER_SIGNS = ['\u0002', '\u0018', '\u001F']
const AFTER_ANSWER = /^(?:\r?\n|#|[,}\]]|$)/

/**
 * `key: -` means that an old answer goes, but YAML takes the dash for the beginning of a list.
 * @returns the text with `CLEAR` for each dash that stands alone behind a key
 */
export function markClearSigns(text: string): string {
  if (!MAY_HAVE_DASH.test(text) || LEXER_SIGNS.some((sign) => text.includes(sign))) return text
  const tokens = [...new Lexer().lex(text)].filter((token) => !LEXER_SIGNS.includes(token))
  return tokens.map((token, at) => (token === '-' && isAnswer(tokens, at) ? CLEAR : token)).join('')
}

const isBlank = (token: string | undefined): boolean => token !== undefined && /^[ \t]+$/.test(token)

function isAnswer(tokens: readonly string[], at: number): boolean {
  const next = isBlank(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1]
  return isBlank(tokens[at - 1]) && tokens[at - 2] === ':' && AFTER_ANSWER.test(next ?? '')
}
