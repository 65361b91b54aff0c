import type { Line, Span } from './line.ts'

/*
 * Patterns over words, so that a rule can be read aloud. Tokens have one blank between them:
 *   word         that word; `*` in it stands for any letters
 *   (a|b c)      one of these, of one or more words
 *   <name>       one of a class of words
 *   x?           with or without it (a word, a group or a class)
 *   ..3          up to three words and no mark
 *   ,,3          up to three words or marks
 *   ~3           up to three words, no mark and no negation
 *   #            something that begins with a digit
 *   ^ and ^^     here a clause, a sentence begins
 *   $ and $$     here a clause, a sentence ends; `(a|b|$)` is a, b or the end of a clause
 *   !(a|b)       what comes next is none of these
 *   !<(a|b)      what came just before is none of these
 */

/** Classes of words by name, each written as `a|b c|d*`; a class may name others. */
export type WordClasses = Readonly<Record<string, string>>

/** What ends and begins clauses in a language. */
export interface PatternGrammar {
  readonly classes: WordClasses
  /** Words that join two clauses: `en|maar|want`. */
  readonly joiners: string
  /** Words that turn a clause around: `niet|geen|nooit`. */
  readonly negations: string
  /** Everyday words that say too little to look a pattern up by. */
  readonly common: ReadonlySet<string>
}

interface Pattern {
  readonly regex: RegExp
}

/** Patterns that can be looked up by the words of a line, so that most are never tried. */
export interface Patterns {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>
  readonly always: readonly Pattern[]
}

/** Reads patterns once, when the module is loaded. */
export function readPatterns(grammar: PatternGrammar, sources: readonly string[]): Patterns {
  const byWord = new Map<string, Pattern[]>()
  const always: Pattern[] = []
  for (const source of sources) {
    const tokens = tokensOf(source)
    const pattern = {
      regex: new RegExp(`(?<= )${tokens.map((token) => asRegex(token, grammar)).join('')}`, 'gu'),
    }
    const gate = gateOf(tokens, grammar)
    if (gate === null) always.push(pattern)
    for (const word of gate ?? []) byWord.set(word, [...(byWord.get(word) ?? []), pattern])
  }
  return { byWord, always }
}

/** Every place in a line where one of the patterns fits, in no particular order. */
export function spansOf(patterns: Patterns, line: Line): readonly Span[] {
  const fitting = new Set(patterns.always)
  for (const low of line.lows) for (const one of patterns.byWord.get(low) ?? []) fitting.add(one)
  return [...fitting].flatMap(({ regex }) =>
    Array.from(line.text.matchAll(regex), (match) => ({
      line,
      from: match.index,
      to: match.index + match[0].length,
    })),
  )
}

/** Does one of the patterns fit anywhere in the line? */
export function fits(patterns: Patterns, line: Line): boolean {
  const tried = new Set(patterns.always)
  for (const low of line.lows) for (const one of patterns.byWord.get(low) ?? []) tried.add(one)
  return [...tried].some(({ regex }) => line.text.search(regex) >= 0)
}

const tokensOf = (source: string): readonly string[] => source.match(/[^ (]*\([^)]*\)\??|\S+/g) ?? []

const MARK = '[,.;:!?…()–—-]'
const WORD = String.raw`[^ ,.;:!?…()–—-][^ ]*`

function asRegex(token: string, grammar: PatternGrammar): string {
  const gap = /^(\.\.|,,|~)(\d)$/.exec(token)
  if (gap) return `(?:${gapWord(gap[1] ?? '', grammar)} ){0,${gap[2]}}?`
  switch (token) {
    case '^':
      return `(?<=^ |${MARK} | (?:${grammar.joiners}) )`
    case '^^':
      return '(?<=^ )'
    case '$':
      return endOfClause(grammar)
    case '$$':
      return `(?=$|[.;!?…] )`
    case '#':
      return String.raw`\d[^ ]* `
  }
  if (token.startsWith('!<')) return `(?<! (?:${alternatives(token.slice(2), grammar)}) )`
  if (token.startsWith('!')) return `(?!(?:${alternatives(token.slice(1), grammar)}) )`
  const optional = token.length > 1 && token.endsWith('?')
  const words = optional ? token.slice(0, -1) : token
  const body = `(?:${alternatives(words.replace('|$)', ')'), grammar)}) `
  const orEnd = words.endsWith('|$)') ? `(?:${body}|${endOfClause(grammar)})` : body
  return optional ? `(?:${orEnd})?` : orEnd
}

const endOfClause = ({ joiners }: PatternGrammar): string => `(?=$|${MARK} |(?:${joiners}) )`

function gapWord(kind: string, { negations }: PatternGrammar): string {
  if (kind === ',,') return '[^ ]+'
  return kind === '~' ? `(?!(?:${negations}) )${WORD}` : WORD
}

const bare = (token: string): string => token.replace(/^\((.*)\)$/, '$1')

/** `(a|<class>)` with its classes written out, as the inside of a group. */
function alternatives(token: string, grammar: PatternGrammar): string {
  return writtenOut(bare(token).replace(/[.+?\\]/g, String.raw`\$&`), grammar.classes)
    .replaceAll('*', '[^ ]*')
    .replaceAll('#', String.raw`\d[^ ]*`)
}

function writtenOut(text: string, classes: WordClasses): string {
  return text.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const words = classes[name]
    if (words === undefined) throw new Error(`no such class of words: ${name}`)
    return `(?:${writtenOut(words, classes)})`
  })
}

/** A class of so many words is in most lines anyway. */
const COMMON_WEIGHT = 40

/** The words of which one must be in a line for the pattern to fit: of the token that is met least; null if there is none. */
function gateOf(tokens: readonly string[], grammar: PatternGrammar): readonly string[] | null {
  let best: readonly string[] | null = null
  let least = Number.POSITIVE_INFINITY
  for (const token of tokens) {
    const words = firstWords(token, grammar)
    if (words === null) continue
    const weight = words.reduce((sum, word) => sum + (grammar.common.has(word) ? COMMON_WEIGHT : 1), 0)
    if (weight >= least) continue
    best = words
    least = weight
  }
  return best
}

const NO_WORD = /^(?:\.\.|,,|~|!|\^|\$|#)|\?$|\|\$\)$/

/** The words a token may begin with; null when it may be left out, or begins with any letters. */
function firstWords(token: string, grammar: PatternGrammar): readonly string[] | null {
  if (NO_WORD.test(token)) return null
  const flat = writtenOut(bare(token), grammar.classes).replace(/\(\?:|[()]/g, '')
  const words = flat.split('|').map((one) => one.split(' ')[0] ?? '')
  return words.some((word) => word === '' || word.includes('*') || word.includes('#'))
    ? null
    : [...new Set(words)]
}
