import type { Term } from '../text/terms.ts'
import { type Markdown, markdownInline } from './markdown-text.ts'

/** A term of the other language that the user wrote, and what it means in that of the document (advice B23). */
export interface TermView {
  readonly term: Markdown
  readonly meaning: Markdown
}

/**
 * The terms that stand in the user's own words, each once, in the order of the list. Their sentences stay as they are;
 * what the terms mean is told below them.
 * @param texts what the user typed and the reader sees
 */
export function termsIn(texts: readonly string[], terms: readonly Term[]): readonly TermView[] | null {
  const said = texts.join('\n').toLowerCase()
  const found = terms.filter(({ forms }) => forms.some((form) => hasWord(said, form)))
  // "Jaargesprek" explains itself once "functioneringsgesprek" did not have to: one line a meaning.
  const once = found.filter((one, at) => found.findIndex(({ meaning }) => meaning === one.meaning) === at)
  return once.length === 0
    ? null
    : once.map(({ term, meaning }) => ({ term: markdownInline(term), meaning: markdownInline(meaning) }))
}

const LETTER = /[\p{L}\p{N}]/u

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + word.length] ?? ' '
    if (!LETTER.test(before) && before !== '-' && !LETTER.test(after) && after !== '-') return true
  }
  return false
}
