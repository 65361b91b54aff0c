/**
 * The words of which one must stand in a sentence for a pattern to fit: of a part that is there in any case, the choice
 * with the fewest words. Null when every part may be anything.
 * @param source a pattern as it is written
 * @param wordsOfPart what a word class or the forms of a verb come to, or null when that is more than single words
 */
export function neededWords(
  source: string,
  wordsOfPart: (part: string) => readonly string[] | null,
): readonly string[] | null {
  const choices = parts(source, ' ').flatMap((part) => {
    const words = wordsOf(part, wordsOfPart)
    return words ? [words] : []
  })
  return choices.reduce<readonly string[] | null>(
    (best, words) => (best === null || words.length < best.length ? words : best),
    null,
  )
}

const WORD = /^[a-z']+$/
/** `managers?` */
const WORD_OR_LONGER = /^([a-z']+)([a-z])\?$/
const GROUP = /^\(\?:(.*)\)$/s

function wordsOf(
  whole: string,
  wordsOfPart: (part: string) => readonly string[] | null,
): readonly string[] | null {
  const part = withoutLooks(whole)
  if (WORD.test(part)) return [part]
  const [, stem, letter] = WORD_OR_LONGER.exec(part) ?? []
  if (stem !== undefined) return [stem, stem + (letter ?? '')]
  const named = wordsOfPart(part)
  if (named) return named
  const inside = GROUP.exec(part)?.[1]
  // `(?:a)(?:b)` is no group of its own.
  if (inside === undefined || parts(part, ')').length > 2) return null
  const each = parts(inside, '|').map((one) => neededWords(one, wordsOfPart))
  return each.some((words) => words === null) ? null : each.flatMap((words) => words ?? [])
}

/** What must stand before or behind a word takes no room of its own. */
function withoutLooks(part: string): string {
  const end = LOOK.test(part) ? endOfGroup(part) : 0
  return end === 0 ? part : withoutLooks(part.slice(end))
}

const LOOK = /^\(\?(?:<?[!=])/

/** Where the group a text begins with ends. */
const endOfGroup = (text: string): number => (parts(text, ')')[0]?.length ?? 0) + 1

/** Cuts at a sign where it stands outside brackets of any kind; behind a closing bracket that ends a group, for `)`. */
export function parts(source: string, sign: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const here = source[at] ?? ''
    if (here === '\\') at++
    // Between square brackets every sign stands for itself.
    else if (here === '[') at = endOfSet(source, at)
    // The strokes in `<v:leave|quit>` part verbs, not alternatives.
    else if (source.startsWith('<v:', at)) at = source.indexOf('>', at)
    else if (here === '(') depth++
    else if (here === ')') depth--
    if (here !== sign || depth !== 0) continue
    found.push(source.slice(from, at))
    from = at + 1
  }
  return [...found, source.slice(from)]
}

function endOfSet(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at
  }
  return source.length
}
