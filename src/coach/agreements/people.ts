import type { Owner } from '../../domain/agreement.ts'
import type { Language } from '../../domain/codes.ts'
import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { isBaseDeedOfPerson } from './deeds-en.ts'
import { isFirstName, isOnlyFirstName } from './first-names.ts'
import { isGroup } from './groups.ts'
import { knownNameAt } from './known-names.ts'
import { doesThings, isBodyInTwoWords, isRoleWord, managerWord } from './roles.ts'
import { isThingNoun } from './things.ts'
import { titledAt } from './titles.ts'
import { looksFinite } from './verbs-nl.ts'
import { DETERMINERS, isCapitalised, textOf } from './written.ts'

/**
 * Somebody found in a line. `sure` is false for a word that is only written like a name.
 * `owner` is null for subjects that leave open who does it: we, somebody, a thing.
 */
export interface Person {
  readonly owner: Owner | null
  readonly sure: boolean
  /** A group, or several: the team, the colleagues. */
  readonly group?: true
  /** A body or service whose name is also a thing, as in "planning": only its verb tells. */
  readonly body?: true
  /** The index of the word after it. */
  readonly next: number
}

const INDEFINITE: ReadonlySet<string> = new Set(['een', 'a', 'an'])
const MINE: ReadonlySet<string> = new Set(['mijn', "m'n", 'onze', 'my', 'our'])
/** A role may have an adjective before it and a few words behind: "the new head of department". */
const MOST_WORDS_IN_ROLE = 3
/** The person whose name, role or description begins at word `at`, or null. */
export function personAt(
  words: readonly Word[],
  at: number,
  lang: Language,
  ctx: AgreementContext,
): Person | null {
  return (
    knownNameAt(words, at, ctx) ??
    titledAt(words, at) ??
    roleAt(words, at, lang, ctx) ??
    namelikeAt(words, at, lang)
  )
}

function roleAt(words: readonly Word[], at: number, lang: Language, ctx: AgreementContext): Person | null {
  const determiner = words[at]?.low ?? ''
  const body = `${determiner} ${words[at + 1]?.low ?? ''}`
  if (isBodyInTwoWords(body)) return { owner: textOf(words, at, at + 2), sure: true, next: at + 2 }
  const article =
    DETERMINERS[lang].has(determiner) ||
    (lang === 'en' && /^(?!let|it|that|there|who|what|here|he|she)\p{L}+'s$/u.test(determiner))
  const from = article ? at + 1 : at
  const last = article ? roleEnd(words, from) : bareEnd(words, from, lang)
  if (last === -1)
    return article && !determiner.endsWith("'s")
      ? (groupAt(words, from, lang) ?? { owner: null, sure: true, next: from + 1 })
      : null
  const next = withTail(words, nameBehind(words, last + 1), lang)
  if (INDEFINITE.has(determiner)) return { owner: null, sure: true, next, group: true }
  const owner = ownerOfRole(words, at, last, lang, ctx)
  return doesThings(words[last]?.low ?? '')
    ? { owner, sure: false, body: true, next }
    : { owner, sure: true, next }
}

/** "My colleague Sophie", "de voorzitter Cor": the name behind a role. */
function nameBehind(words: readonly Word[], at: number): number {
  let next = at
  while (next < at + 2 && isCapitalised(words[next]) && isFirstName(words[next]?.low ?? '')) next++
  return next
}

/** "Farm manager", "shift lead", "Occupational Health": an English role may have a noun before it. */
function bareEnd(words: readonly Word[], from: number, lang: Language): number {
  const next = words[from + 1]
  const isRole = isRoleWord(words[from]?.low ?? '')
  // "Or" is the works council in Dutch, and joins two people in English.
  const isBody = next !== undefined && isRoleWord(next.low) && !(lang === 'en' && next.low === 'or')
  if (isBody && (isRole || lang === 'en')) return from + 1
  if (!isRole) return -1
  const isNamed = isCapitalised(next) && (lang === 'nl' || isCapitalised(words[from]))
  return isNamed ? from + 1 : from
}

/** "Het cluster Ruimte", "de ploegen A en B". */
function groupName(words: readonly Word[], at: number): number {
  let next = at
  while (next < at + 3 && /^\p{Lu}/u.test(words[next]?.text ?? '')) next++
  return next > at &&
    /^(?:en|and)$/u.test(words[next]?.low ?? '') &&
    /^\p{Lu}/u.test(words[next + 1]?.text ?? '')
    ? next + 2
    : next
}

/** `het team`, `onze hele ploeg`, `the night shift`. */
function groupAt(words: readonly Word[], from: number, lang: Language): Person | null {
  for (let i = from; i < from + MOST_WORDS_IN_ROLE; i++) {
    const word = words[i]
    if (word === undefined || word.mark) return null
    if (isGroup(word.low) && !isGroup(words[i + 1]?.low ?? ''))
      return { owner: null, sure: true, next: withTail(words, groupName(words, i + 1), lang), group: true }
  }
  return null
}

/** The last word of the role that begins at `from`, an adjective or two before it, or -1. */
function roleEnd(words: readonly Word[], from: number): number {
  for (let i = from; i < from + MOST_WORDS_IN_ROLE; i++) {
    const word = words[i]
    if (word !== undefined && /^['’]$/u.test(word.text) && i > from) continue
    if (word === undefined || word.mark) return -1
    if (isRoleWord(word.low)) return isRoleWord(words[i + 1]?.low ?? '') ? i + 1 : i
  }
  return -1
}

const TAILS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['van', 'uit']),
  en: new Set(['of', 'from', 'in']),
}

/** Skips "van HR", "of department", "of the school" behind a role or a name. */
function withTail(words: readonly Word[], at: number, lang: Language): number {
  if (
    lang === 'nl' &&
    /^(?:hoofd|directeur|manager|adviseur|medewerker|lid|chef)$/u.test(words[at - 1]?.low ?? '')
  ) {
    const isField = isThingNoun(words[at]?.low ?? '') && looksFinite(words[at + 1]?.low ?? '')
    if (isField) return at + 1
  }
  // "The lads on nights", "the person on lates".
  if (lang === 'en' && /^(?:on|at)$/u.test(words[at]?.low ?? '') && isPost(words[at + 1])) return at + 2
  if (!TAILS[lang].has(words[at]?.low ?? '')) return at
  return ['de', 'het', 'the', 'onze', 'our'].includes(words[at + 1]?.low ?? '') ? at + 3 : at + 2
}

const isPost = (word: Word | undefined): boolean =>
  /^(?:nights?|days|lates|earlies|shift|duty|call|reception|site|weekends)$/u.test(word?.low ?? '')

function ownerOfRole(
  words: readonly Word[],
  at: number,
  last: number,
  lang: Language,
  ctx: AgreementContext,
): Owner {
  const isManager = managerWord(words[last]?.low ?? '')
  const mine = MINE.has(words[at]?.low ?? '') || last === at
  const partnerIsManager =
    ctx.partnerRole === undefined || ctx.partnerRole === null || ctx.partnerRole === 'manager'
  if (isManager && mine && partnerIsManager) return 'them'
  return textOf(words, at, withTail(words, last + 1, lang))
}

/** "Annelies haar man": somebody by way of another. */
const isRelative = (words: readonly Word[], at: number): boolean =>
  /^(?:haar|zijn|z'n|d'r)$/u.test(words[at]?.low ?? '') && isRoleWord(words[at + 1]?.low ?? '')

/** One to three capitalised words that are no day or month. */
function namelikeAt(words: readonly Word[], at: number, lang: Language): Person | null {
  let next = at
  while (next < at + 3 && isCapitalised(words[next])) next++
  const low = words[at]?.low ?? ''
  if (next > at && isRelative(words, next))
    return { owner: textOf(words, at, next + 2), sure: true, next: next + 2 }
  // "Ask Priya to sign": an order, and no name of two words.
  if (next > at + 1 && lang === 'en' && isBaseDeedOfPerson(low) && !isFirstName(low)) return null
  if (next > at)
    return { owner: textOf(words, at, next), sure: isFirstName(low), next: withTail(words, next, lang) }
  return isOnlyFirstName(low) ? { owner: words[at]?.text ?? low, sure: true, next: at + 1 } : null
}
