/** A word is not written in more ways than this. */
const MOST = 40
/** As it is written in a pattern. */
const LONGEST = 60

/** Most parts of patterns are no such word, which one look tells. */
const SPELLED = /^(?:[a-z'-]|\[[a-z]+\]|\(\?:[a-z'|-]{0,30}\)|\?)+$/
const ATOM = /(?:([a-z'-])|\[([a-z]+)\]|\(\?:([a-z'|-]*)\))(\?)?/y

/**
 * The ways of writing that a part of a pattern stands for: `favou?rs?`, `opportunit(?:y|ies)`, `organi[sz]e`.
 * @param part a part without blanks
 * @returns null where it is more than one word in a few spellings
 */
export function spellingsOf(part: string): readonly string[] | null {
  if (part.length > LONGEST || !SPELLED.test(part)) return null
  let words: readonly string[] = ['']
  for (let at = 0; at < part.length; at = ATOM.lastIndex) {
    ATOM.lastIndex = at
    const found = ATOM.exec(part)
    if (!found) return null
    const [, letter, set, group, may] = found
    const ways = letter === undefined ? (set?.split('') ?? group?.split('|') ?? []) : [letter]
    const all = may === undefined || ways.includes('') ? ways : [...ways, '']
    words = words.flatMap((word) => all.map((way) => word + way))
    if (words.length > MOST) return null
  }
  return words.includes('') ? null : words
}
