import type { Language } from '../../domain/codes.ts'
import { changesForYou, opensWithVerb, youForm } from '../finite-verbs.ts'
import { greetingName } from '../greeting-name.ts'

/** Whom a text in a letter is for, and whose it is to do. */
export interface Reader {
  readonly name: string
  readonly language: Language
  /** Of an agreement: "zij" at its beginning is the reader, or the whole is the user's own to do. */
  readonly doer?: 'reader' | 'me'
}

interface Words {
  readonly you: string
  readonly subject: string
  readonly object: string
  /** Opens a clause in which the reader is the subject. */
  readonly subordinate: string
  /** Comes before an object. */
  readonly before: string
  readonly me: string
  readonly they: string
  /** A word for somebody else, or for the reader after all: which of them it is, nobody can tell. */
  readonly third: RegExp
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    you: 'Jij',
    subject: 'je',
    object: 'jou',
    subordinate: 'dat|als|of|omdat|zodat|zodra|wanneer|voordat|nadat|toen|hoe|wat|waar',
    before: 'met|aan|voor|bij|naar|tegen|door|over|zonder',
    me: 'ik|we|wij',
    they: 'zij|ze|hij',
    third: /(?<![\p{L}\p{N}])(?:zij|ze|hij|hem|haar|hun|(?<!(?:we|wij|te|er|jullie) )zijn)(?![\p{L}\p{N}])/iu,
  },
  en: {
    you: 'You',
    subject: 'you',
    object: 'you',
    subordinate: 'that|if|when|because|so|until|unless|before|after|how|what|where',
    before: 'with|to|for|from|by|at|about|without',
    me: 'i|we',
    they: 'she|he|they',
    third: /(?<![\p{L}\p{N}])(?:she|he|her|him|his|hers|they|them|their|herself|himself)(?![\p{L}\p{N}])/iu,
  },
}

/** A second verb with the same subject, which would have to change too: "vraagt HR en heeft ...". */
const AND_VERB: Readonly<Record<Language, RegExp>> = {
  nl: /(?:,|(?<![\p{L}\p{N}])(?:en|maar|daarna|dan)) (?:dan |daarna |ook )?(\p{Ll}+)/gu,
  en: /(?:,|(?<![\p{L}\p{N}])(?:and|then|or|but)) (?:then |also )?(\p{Ll}+)/gu,
}
/** A word of ours before a name: "jou de Vries". */
const BEFORE_NAME = /(?<![\p{L}\p{N}])(?:[Jj]ij|je|jou|[Yy]ou) (?:de |van |den |der )*\p{Lu}/u

/**
 * The words of somebody who wrote about the reader of a letter, for that reader: "Anna vraagt HR" is "Jij vraagt HR" in a
 * letter to Anna. Only where every word of it can be: else the text stays as it was typed.
 */
export function toReader(text: string, reader: Reader): string {
  const { name, language, doer } = reader
  const words = WORDS[language]
  const names = namesOf(name)
  if (names === '') return text
  const begun = doer === 'me' ? asMine(text, names, language) : asSubject(text, names, reader)
  if (begun === null) return text
  const said = asObject(inClauses(begun, names, language), names, words)
  const isLeft = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'iu').test(said)
  return isLeft || words.third.test(said) || (said !== text && BEFORE_NAME.test(said)) ? text : said
}

/** At the beginning of a sentence; null where a verb cannot follow. */
function asSubject(text: string, names: string, { language, doer }: Reader): string | null {
  const { you, they } = WORDS[language]
  const whom = doer === 'reader' ? `${names}|${they}` : names
  let isClean = true
  const said = text.replace(
    new RegExp(`(^|[.!?]\\s+|\\n)(?:${whom})${END}\\s+(\\p{Ll}+)${END}([^.!?\\n]*)`, 'giu'),
    (_all, before: string, verb: string, rest: string) => {
      const form = youForm(verb, language)
      isClean &&= form !== null && !hasSecondVerb(rest, language)
      return `${before}${you} ${form ?? verb}${rest}`
    },
  )
  return isClean ? said : null
}

const hasSecondVerb = (rest: string, language: Language): boolean =>
  [...rest.matchAll(AND_VERB[language])].some(([, verb = '']) => changesForYou(verb, language))

/** "als Anna een vervanger heeft". Where the verb cannot be told the name stays, and with it the whole text. */
const inClauses = (text: string, names: string, language: Language): string =>
  text.replace(
    new RegExp(
      `((?<![\\p{L}\\p{N}])(?:${WORDS[language].subordinate}) )(?:${names})${END}([^.!?,;\\n]*)`,
      'giu',
    ),
    (all: string, before: string, rest: string) => {
      const said = language === 'nl' ? dutchClause(before, rest) : englishClause(rest)
      return said === null ? all : `${before}${WORDS[language].subject}${said}`
    },
  )

/** "met Anna", "Ik stuur Anna". */
const asObject = (text: string, names: string, { before, me, object }: Words): string =>
  [
    new RegExp(`((?<![\\p{L}\\p{N}])(?:${before}) )(?:${names})${END}`, 'giu'),
    new RegExp(`^((?:${me})(?:['’]ll| will)? \\p{L}+ )(?:${names})${END}`, 'iu'),
  ].reduce((said, where) => said.replace(where, (_all, first: string) => first + object), text)

/** Not the beginning of a longer name or word, and not whose something is. */
const END = `(?![\\p{L}\\p{N}'’-])`

/**
 * "dat je de tijd nam", "als je een vervanger hebt": in Dutch the verb stands last. A verb that would change and stands before
 * the end, or behind another clause, may have another subject.
 */
function dutchClause(before: string, rest: string): string | null {
  const words = rest.trim().split(/\s+/u)
  const last = words.pop() ?? ''
  // "je en Karim", and "Karim of Anna belt": no clause of hers alone.
  if (words[0] === 'en' || words[0] === 'of') return null
  if (/^of /iu.test(before) && (last === '' || youForm(words[0] ?? '', 'nl') !== null)) return null
  if (words.some((word) => changesForYou(word, 'nl'))) return null
  if (!changesForYou(last, 'nl')) return rest
  if (words.some((word) => NEW_CLAUSE.test(word))) return null
  return rest.slice(0, rest.lastIndexOf(last)) + (youForm(last, 'nl') ?? last)
}

const NEW_CLAUSE = new RegExp(`^(?:${WORDS.nl.subordinate})$`, 'u')

/** "if you have somebody else": in English the verb stands right behind the reader, or nobody can tell where. */
function englishClause(rest: string): string | null {
  const verb = /^\s+(\p{Ll}+)/u.exec(rest)?.[1]
  if (verb === undefined) return rest.trim() === '' ? rest : null
  const form = youForm(verb, 'en')
  return form === null || hasSecondVerb(rest, 'en') ? null : rest.replace(verb, form)
}

/** What the user does: "Anna bellen", "call Anna". Before a verb of hers, and in a clause, she is no object. */
function asMine(text: string, names: string, language: Language): string {
  const { object, subordinate } = WORDS[language]
  return text
    .replace(
      new RegExp(`^(?:${names})${END}(?=\\s+(\\S+)|$)`, 'iu'),
      (all: string, next: string | undefined) => (youForm(next ?? '', language) === null ? object : all),
    )
    .replace(
      new RegExp(`^((?!(?:${subordinate}) )\\p{L}+ )(?:${names})${END}`, 'iu'),
      (_all, before: string) => before + object,
    )
}

/** The whole name before the first name: "Anna de Vries" is no Anna with something behind it. */
const namesOf = (name: string): string =>
  [...new Set([name.trim(), greetingName(name)])]
    .filter((one) => one.length > 1)
    .toSorted((one, other) => other.length - one.length)
    .map((one) => one.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join('|')

/**
 * Who does it, where the reader does: "Jij vraagt HR", or "Jij" before "HR bellen". Nothing is joined where another word of it
 * would have to change too.
 */
export function byReader(
  what: string,
  language: Language,
): { readonly you: string; readonly joined: string | null } {
  const { you, third } = WORDS[language]
  const text = what.trim()
  const verb = /^\p{Ll}+/u.exec(text)?.[0] ?? ''
  const rest = text.slice(verb.length)
  const form = opensWithVerb(text, language) ? youForm(verb, language) : null
  const isWhole = form !== null && !hasSecondVerb(rest, language) && !third.test(rest)
  return { you, joined: isWhole ? `${you} ${form}${rest}` : null }
}
