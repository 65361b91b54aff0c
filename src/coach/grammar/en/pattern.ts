import { machineCode } from '../machine-code.ts'
import { type Alternative, findBy, lookedUp, numberOfPattern } from './by-word.ts'
import { formsOf } from './inflect.ts'
import { neededWords, parts, rarestOf } from './needed-words.ts'
import { spellingsOf } from './spellings.ts'

const anyOf = (list: string): string =>
  `(?:${list
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .split(' ')
    .join('|')})`

/**
 * Adverbs that may stand between a subject and its verb without changing what is said: those in `-ly`, and the few
 * others. It stands in hundreds of patterns, so it is kept short.
 */
const ADVERB = `(?:[a-z]+ly|already|just|still|also|even|ever|only|all|both|again|often|always|quite|then|now|so|too|once)`

/** Named word classes of English that patterns share; those ending in `*` take up to four, with their blank. */
const CLASSES: Readonly<Record<string, string>> = {
  'adv*': `(?:${ADVERB} ){0,4}`,
  day: anyOf(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays
    wednesdays thursdays fridays saturdays sundays today tomorrow tonight yesterday`,
  ),
  month: anyOf(
    `january february march april june july august september october november december jan feb mar apr jun jul aug sept
    sep oct nov dec easter christmas spring summer autumn winter`,
  ),
}

/** What patterns are asked: as of a regular expression. */
export interface Pattern {
  /** Every place where one of the alternatives fits, each alternative from its first place on. */
  readonly all: (text: string) => readonly Found[]
  readonly exec: (text: string) => Found | null
  readonly test: (text: string) => boolean
}

/** Where a pattern fits first, and what fits. */
export interface Found {
  readonly index: number
  readonly 0: string
  readonly groups?: Readonly<Record<string, string>> | undefined
}

/**
 * A pattern on a sentence that is written out (`plainOf`), from whole word to whole word.
 *
 * Beside the marks of regular expressions it knows `<name>` for a word class, `<v:leave|quit>` for every form of some
 * verbs, and `<..3>` for up to three words with no mark between them. An alternative is looked at only in a sentence that
 * has one of the words it cannot do without, and made into a regular expression when that is so for the first time.
 * @param sources alternatives
 */
export function pattern(...sources: readonly string[]): Pattern {
  let made: Index | null = null
  const worthTrying = (text: string): readonly Alternative[] => fittingIn(text, (made ??= indexOf(sources)))
  function exec(text: string): Found | null {
    let best: Found | null = null
    for (const one of worthTrying(text)) {
      const found = once(one.regex(), text)
      if (found && (best === null || found.index < best.index)) best = found
    }
    return best
  }
  const all = (text: string): readonly Found[] =>
    worthTrying(text).flatMap((one) => everywhere(one.regex(), text))
  return { all, exec, test: (text) => worthTrying(text).some((one) => once(one.regex(), text) !== null) }
}

/** No subject is longer. */
const LONGEST_SUBJECT = 10

/**
 * Finds a subject right before a place, for `findBehind`.
 * @param source what the subject looks like, as in a pattern
 */
export function subjectLike(source: string): (before: readonly string[]) => number {
  let made: RegExp | null = null
  return (before) => {
    made ??= machineCode(`(?<![^ ])(?:${expand(source)})(?= $)`, '')
    const near = `${before.slice(-LONGEST_SUBJECT).join(' ')} `
    const found = made.exec(near)
    return found ? before.length - near.slice(found.index, -1).split(' ').length : -1
  }
}

function once(regex: RegExp, text: string): Found | null {
  regex.lastIndex = 0
  return regex.exec(text)
}

function everywhere(regex: RegExp, text: string): readonly Found[] {
  const found: Found[] = []
  regex.lastIndex = 0
  for (let one = regex.exec(text); one !== null; one = regex.exec(text)) {
    found.push(one)
    // What begins later in the same words may be what stands behind the subject.
    regex.lastIndex = one.index + 1
  }
  return found
}

/** A pattern by its number, and its alternatives that may fit without any word in particular. */
interface Index {
  readonly number: number
  readonly always: readonly Alternative[]
}

function indexOf(sources: readonly string[]): Index {
  const number = numberOfPattern()
  const always: Alternative[] = []
  for (const [at, source] of sources.flatMap((one) => parts(one, '|')).entries()) {
    const needs = neededWords(source, wordsOfPart)
    const one = alternative(source, needs, number, at)
    const rarest = rarestOf(needs)
    if (rarest === undefined) always.push(one)
    else findBy(rarest, one)
  }
  return { number, always }
}

/** Those that fit as far as words go, in the order in which they are written. */
function fittingIn(text: string, { number, always }: Index): readonly Alternative[] {
  const { words, found } = lookedUp(text)
  const there = found[number]
  if (there === undefined) return always
  const fitting: Alternative[] = [...always]
  for (const one of there) if (!fitting.includes(one) && one.mayFit(words)) fitting.push(one)
  return fitting.length < 2 ? fitting : fitting.toSorted((one, other) => one.at - other.at)
}

function alternative(
  source: string,
  needs: readonly (readonly string[])[],
  number: number,
  at: number,
): Alternative {
  let made: RegExp | null = null
  let sets: readonly ReadonlySet<string>[] | null = null
  return {
    number,
    at,
    mayFit: (words) => needs.length === 0 || standInOrder(words, (sets ??= needs.map((one) => new Set(one)))),
    regex: () => (made ??= machineCode(`(?<![^ ])(?:${expand(source)})(?![^ ])`, 'g')),
  }
}

function standInOrder(words: readonly string[], needs: readonly ReadonlySet<string>[]): boolean {
  let at = 0
  for (const group of needs) {
    while (at < words.length && !group.has(words[at] ?? '')) at++
    if (at === words.length) return false
    at++
  }
  return true
}

/** The forms of `<v:leave|quit>`, and the words a class comes to. */
function wordsOfPart(part: string): readonly string[] | null {
  const verbs = /^<v:([^>]+)>$/.exec(part)?.[1]
  if (verbs !== undefined) {
    const forms = verbs.split('|').flatMap(formsOf)
    return verbs.includes('[') ? forms.flatMap((form) => spellingsOf(form) ?? [form]) : forms
  }
  const found = CLASSES[/^<([a-z]+)>$/.exec(part)?.[1] ?? '']
  return found === undefined ? null : (rarestOf(neededWords(found, wordsOfPart)) ?? null)
}

const expand = (source: string): string =>
  source
    .replaceAll(/<v:([^>]+)>/g, (_, verbs: string) => anyForm(verbs))
    .replaceAll(/<\.\.(\d+)>/g, (_, most: string) => `(?:[^ ,;:.!?–—]+ ){0,${most}}`)
    .replaceAll(/(?<!\(\?)<([a-z*]+)>/g, (_, name: string) => {
      const found = CLASSES[name]
      if (found === undefined) throw new Error(`no such word class: ${name}`)
      return found
    })
    // V8 writes what is repeated two or three times as often into its machine code, which made that half as large again;
    // what keeps anything, if only nothing, it writes once.
    .replaceAll(/\)\{0,([23])\}/g, '()){0,$1}')

/** Longer forms first would not matter: a pattern ends at the end of a word. */
const anyForm = (verbs: string): string => `(?:${verbs.split('|').flatMap(formsOf).join('|')})`
