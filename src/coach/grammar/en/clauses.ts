import type { Hit, Plain } from './plain.ts'

/** A clause of a sentence: its words, the word that opens it, and where it stands in the line. */
export interface Clause {
  readonly plain: Plain
  /** `if`, `because`, `,`; empty where a sentence begins. */
  readonly opener: string
  readonly words: readonly string[]
  readonly from: number
}

const OPENERS: ReadonlySet<string> = new Set(
  ', ; : – — - . ! ? … ( ) and but or so because when while whereas if unless until till before after since although though as that which who than'.split(
    ' ',
  ),
)

/** Cuts a sentence at its marks and its joining words. */
export function clausesOf(plain: Plain): readonly Clause[] {
  const clauses: Clause[] = []
  let opener = ''
  let words: string[] = []
  let from = 0
  let at = 0
  for (const word of plain.text.split(' ')) {
    if (OPENERS.has(word)) {
      if (words.length > 0) clauses.push({ plain, opener, words, from })
      words = []
      opener = word
    } else {
      if (words.length === 0) from = at
      words.push(word)
    }
    at += word.length + 1
  }
  if (words.length > 0) clauses.push({ plain, opener, words, from })
  return clauses
}

const DENIALS: ReadonlySet<string> = new Set([
  'not',
  'never',
  'hardly',
  'barely',
  'scarcely',
  'rarely',
  'seldom',
  'without',
  'no',
  'nobody',
  'nothing',
  'none',
])

/** Is something denied among these words? */
export const denies = (words: readonly string[]): boolean => words.some((word) => DENIALS.has(word))

/** A stretch of a clause, by its words. */
export function stretchOf({ plain, words, from }: Clause, first: number, count: number): Hit {
  const before = words.slice(0, first).join(' ')
  const start = from + (first === 0 ? 0 : before.length + 1)
  return { plain, from: start, to: start + words.slice(first, first + count).join(' ').length }
}
