import { LITTLE_WORDS } from './little-words.ts'
import { spellingsOf } from './spellings.ts'

/**
 * Groups of words: of each group one must stand in a sentence for a pattern to fit, in this order; none at all where
 * every part may be anything.
 * @param source a pattern as it is written
 * @param wordsOfPart what a word class or the forms of a verb come to, or null when that is more than single words
 */
export const neededWords = (
  source: string,
  wordsOfPart: (part: string) => readonly string[] | null,
): readonly (readonly string[])[] =>
  parts(source, ' ').flatMap((part, at, all) => {
    const words = wordsOf(part, wordsOfPart)
    return words ? [joined(words, all[at + 1])] : []
  })

/** The group that is met least. */
export function rarestOf(groups: readonly (readonly string[])[]): readonly string[] | undefined {
  if (groups.length < 2) return groups[0]
  let best: readonly string[] | undefined
  let least = Number.POSITIVE_INFINITY
  for (const group of groups) {
    const weighs = weight(group, least)
    if (weighs >= least) continue
    best = group
    least = weighs
  }
  return best
}

/** An everyday word is met this much oftener than another. */
const EVERYDAY = 40

/** How often one of some words is met; as soon as it is more than a limit it does not matter how much more. */
function weight(words: readonly string[], limit: number): number {
  let sum = 0
  for (const word of words) {
    sum += LITTLE_WORDS.has(word) ? EVERYDAY : 1
    if (sum >= limit) break
  }
  return sum
}

/** `any ?more` is `anymore` as well. */
function joined(words: readonly string[], next = ''): readonly string[] {
  if (!next.startsWith('?')) return words
  const more = /^\?([a-z']+)$/.exec(next)?.[1]
  return more === undefined ? words : [...words, ...words.map((word) => word + more)]
}

const WORD = /^[a-z'-]+$/

function wordsOf(
  whole: string,
  wordsOfPart: (part: string) => readonly string[] | null,
): readonly string[] | null {
  if (WORD.test(whole)) return [whole]
  const spelled = spellingsOf(whole)
  if (spelled) return spelled
  const part = coreOf(whole)
  if (WORD.test(part)) return [part]
  const spellings = part === whole ? null : spellingsOf(part)
  if (spellings) return spellings
  const named = wordsOfPart(part)
  if (named) return named
  // `(?:a)(?:b)` is no group of its own.
  if (!part.startsWith('(?:') || endOfGroup(part) !== part.length) return null
  const inside = part.slice(3, -1)
  const each: string[] = []
  for (const one of parts(inside, '|')) {
    // Most alternatives are one word.
    const words = WORD.test(one) ? [one] : rarestOf(neededWords(one, wordsOfPart))
    if (words === undefined) return null
    each.push(...words)
  }
  return each
}

/** What may be missing before a word, and what must stand before or behind it, take no room of their own. */
function coreOf(part: string): string {
  const empty = MAY_BE_EMPTY.exec(part)?.[0].length ?? 0
  if (empty > 0 && empty < part.length) return coreOf(part.slice(empty))
  const end = part.startsWith('(?') ? endOfGroup(part) : 0
  if (end > 0 && end < part.length) {
    if (LOOK.test(part)) return coreOf(part.slice(end))
    const often = HOW_OFTEN.exec(part.slice(end))?.[0] ?? ''
    if (often === '?' || endsInBlanks(part.slice(3, end - 1))) return coreOf(part.slice(end + often.length))
    if (often === '' && endsWord(part.slice(end))) return part.slice(0, end)
  }
  return WORD_AND_MORE.exec(part)?.[1] ?? withoutLooks(part)
}

/** A part without the looks around that it ends in. */
function withoutLooks(part: string): string {
  for (let at = part.indexOf('('); at >= 0; at = part.indexOf('(', at)) {
    const rest = part.slice(at)
    if (at > 0 && onlyLooks(rest)) return part.slice(0, at)
    at += endOfGroup(rest)
  }
  return part
}

function onlyLooks(rest: string): boolean {
  let left = rest
  while (LOOK.test(left)) left = left.slice(endOfGroup(left))
  return left === ''
}

/** What stands behind a word without being a part of it: `,?`, the end of the sentence, a look around, a blank and more. */
function endsWord(rest: string): boolean {
  if (LOOK.test(rest) || MARK.test(rest)) return true
  const end = rest.startsWith('(?:') ? endOfGroup(rest) : 0
  return end > 0 && parts(rest.slice(3, end - 1), '|').every((one) => one.startsWith(' '))
}

/** `,?`: a mark stands by itself, so with it the word would end as well. */
const MARK = /^(?:,\?|\$)$/

const HOW_OFTEN = /^(?:[?*+]|\{[\d,]+\})/

/** `(?:oh |and |, )`, `(?:^|and )`: what follows begins a word. */
const endsInBlanks = (inside: string): boolean =>
  parts(inside, '|').every(
    (one) => one === '^' || one === '' || one.endsWith(' ') || isBlankGroup(one) || endsInAdverbs(one),
  )

/** `<adv*>` ends in a blank, or there is none. */
function endsInAdverbs(one: string): boolean {
  const before = /^(.*?)(?:<adv\*>|\(\?:<adv\*>\))$/s.exec(one)?.[1]
  return before !== undefined && (before === '' || endsInBlanks(before))
}

/** `(?:(?:obviously|clearly) ){1,3}` */
function isBlankGroup(one: string): boolean {
  const end = one.startsWith('(?:') ? endOfGroup(one) : 0
  return (
    end > 0 &&
    (HOW_OFTEN.exec(one.slice(end))?.[0] ?? '') === one.slice(end) &&
    endsInBlanks(one.slice(3, end - 1))
  )
}

const LOOK = /^\(\?(?:<?[!=])/
const MAY_BE_EMPTY = /^(?:\^|<adv\*>|\(\?:<adv\*>\)|<\.\.\d>|\(\?:<\.\.\d>\))/
/** `word(?= …)`, `word(?: …)?`: nothing of what stands behind a bare word makes it another. */
const WORD_AND_MORE = /^([a-z'-]+)(?:,\?$|\$$|\(\?<?[!=].*|\(\?:(?: [^()|]*\|?)+\)\?)$/s

/** Where the group a text begins with ends. */
const endOfGroup = (text: string): number => placeOf(text, ')', 0) + 1

/** Cuts at a sign where it stands outside brackets of any kind; behind a closing bracket that ends a group, for `)`. */
export function parts(source: string, sign: string): readonly string[] {
  const found: string[] = []
  let from = 0
  for (let at = placeOf(source, sign, 0); at < source.length; at = placeOf(source, sign, from)) {
    found.push(source.slice(from, at))
    from = at + 1
  }
  return [...found, source.slice(from)]
}

/** Where a sign stands outside brackets, from a place outside brackets on. */
function placeOf(source: string, sign: string, from: number): number {
  const wanted = sign.charCodeAt(0)
  let depth = 0
  for (let at = from; at < source.length; at++) {
    const here = source.charCodeAt(at)
    if (here === OPENS) depth++
    else if (here === CLOSES) depth--
    else if (here === ESCAPES) at++
    // Between square brackets every sign stands for itself.
    else if (here === SET) at = endOfSet(source, at)
    // The strokes in `<v:leave|quit>` part verbs, not alternatives.
    else if (here === CLASS && source.startsWith('v:', at + 1)) at = source.indexOf('>', at)
    if (here === wanted && depth === 0) return at
  }
  return source.length
}

const [OPENS, CLOSES, ESCAPES, SET, CLASS] = ['(', ')', '\\', '[', '<'].map((sign) => sign.charCodeAt(0))

function endOfSet(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at
  }
  return source.length
}
