/** A pattern that was looked up once is not made again: the same few stand for every assumption of a conversation. */
const MADE = new Map<string, RegExp>()
const MOST = 200

/** A pattern over lower-case words with one blank between them. */
export function pattern(source: string): RegExp {
  const known = MADE.get(source)
  if (known) return known
  if (MADE.size >= MOST) MADE.clear()
  const made = new RegExp(source, 'u')
  MADE.set(source, made)
  return made
}

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
