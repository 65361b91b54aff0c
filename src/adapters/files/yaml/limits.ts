import { isAlias, isPair, Lexer, type Document } from 'yaml'
import { childrenOf, unfold } from './aliases.ts'

/** Of any file; a long one may have more, as long as it is made of words and not of brackets. */
const MOST_NODES = 100_000
const LEAST_SIGNS_A_NODE = 8
const MOST_ALIASES = 100
const MOST_DEPTH = 100
/** Below this no file can have too many nodes for a quick parse. */
const SURELY_SMALL = 50_000
/** First characters of tokens: the mark before a plain scalar or block text, quotes, alias, list, map. */
const STARTS_A_NODE = new Set(['\u001F', '"', "'", '*', '[', '{'])

/** How many values a text of this length may hold, each alias written out. */
export const mostValues = (text: string): number =>
  Math.max(MOST_NODES, Math.floor(text.length / LEAST_SIGNS_A_NODE))

/** Counting tokens is cheap; building a tree of a million nodes is not. */
export function hasTooManyTokens(text: string): boolean {
  if (text.length < SURELY_SMALL) return false
  const most = mostValues(text)
  if (text.split('\n', most + 2).length > most + 1) return true
  let nodes = 0
  for (const token of new Lexer().lex(text)) {
    if (STARTS_A_NODE.has(token.charAt(0))) nodes += 1
    if (nodes > most) return true
  }
  return false
}

/** Is it deeper, larger or more entangled than anything a person writes? @param text what it was read from */
export function isTooComplex(doc: Document, text: string): boolean {
  const most = mostValues(text)
  const open: { node: unknown; depth: number }[] = [{ node: doc.contents, depth: 0 }]
  let nodes = 0
  let aliases = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next
    if (!isPair(node)) nodes += 1
    if (isAlias(node)) aliases += 1
    if (nodes > most || aliases > MOST_ALIASES || depth > MOST_DEPTH) return true
    for (const below of childrenOf(node)) open.push({ node: below, depth: depth + 1 })
  }
  // Only now, for it goes down as deep as the document.
  return aliases > 0 && unfold(doc).size > most
}
