import type { Agreement, NotNow } from '../../domain/agreement.ts'
import type { AgreementStatus } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { fold } from '../../domain/fold.ts'
import { isLetter } from '../../domain/is-letter.ts'
import { isLatin, LATIN_LETTERS } from '../../domain/latin.ts'
import { opensWithVerb } from '../finite-verbs.ts'
import { greetingName } from '../greeting-name.ts'
import { isTogether } from '../../domain/together.ts'
import { orNull } from '../optional.ts'
import { capitalised, unstopped } from '../sentence.ts'
import { fullDate, namesDay } from '../words.ts'
import type { DocumentWords } from '../words.ts'

/** One agreement as a list line (advice S14, S95). What the sentence says itself is not said again. */
export interface AgreementItem<T extends string> {
  readonly what: T
  /** Who does it, or null: it is the user, nobody was named, or the sentence opens with the name. */
  readonly who: T | null
  /** The user does it and the sentence does not say "ik" or "I". */
  readonly byMe: boolean
  /** "15 januari 2027", or null: no day, or the sentence names that day. */
  readonly by: T | null
  readonly seen: T | null
  readonly status: AgreementStatus
}

/** A "not now" (advice S38). */
export interface NotNowItem<T extends string> {
  readonly what: T
  readonly condition: T | null
  readonly again: T | null
}

/** How a kind of document takes a typed text: `markdownInline` or `plainInline`. */
export type Inline<T extends string> = (text: string) => T

/** How a document writes the day of an agreement. */
export type WriteDay = (day: Day) => string

/**
 * @param person the other person in the conversation, who is meant by `them`
 * @param writeDay how a day is written; with its year when nothing is given
 */
export function agreementItem<T extends string>(
  agreement: Agreement,
  person: string,
  words: DocumentWords,
  inline: Inline<T>,
  writeDay: WriteDay = (day) => fullDate(words.dates, day),
): AgreementItem<T> {
  const { seen, status } = agreement
  const named = doer(agreement, person)
  const opens =
    named !== null && !isTogether(agreement, person) && opensWithVerb(agreement.what, words.language)
  const who = opens ? null : named
  const what = opens ? `${named} ${agreement.what.trim()}` : agreement.what
  const byMe = agreement.who === 'me' && !saysI(what)
  return {
    what: inline(who === null && !byMe ? capitalised(unstopped(what)) : unstopped(what)),
    who: orNull(who, (name) => inline(isTogether(agreement, person) ? capitalised(name) : name)),
    byMe,
    by: orNull(agreement.by, (day) => (namesDay(words.dates, what, day) ? null : inline(writeDay(day)))),
    seen: orNull(seen, (text) => inline(unstopped(text))),
    status,
  }
}

/** Who does it, when the line has to say so: not the user, and not somebody with whom the sentence opens. */
function doer({ what, who }: Agreement, person: string): string | null {
  if (who === undefined || who === 'me') return null
  const name = who === 'them' ? person : who
  return opensWith(what, name) || (who === 'them' && opensWithPronoun(what)) ? null : name
}

/**
 * @returns the item, with the day on which it comes back written out
 */
export const notNowItem = <T extends string>(
  notNow: NotNow,
  words: DocumentWords,
  inline: Inline<T>,
): NotNowItem<T> => ({
  what: inline(capitalised(unstopped(notNow.what))),
  condition: orNull(notNow.condition, (text) => inline(unstopped(text))),
  again: orNull(notNow.again, (day) => inline(fullDate(words.dates, day))),
})

// Patterns for letters of any alphabet take milliseconds to make ready: texts in ours do without them.
const L = LATIN_LETTERS
const LATIN_I = new RegExp(`(?<![${L}])(?:ik|i)(?![${L}])`, 'i')
const LATIN_PRONOUN = new RegExp(`^\\s*(?:zij|ze|hij|jij|je|u|you|she|he|they)(?![${L}-])`, 'i')

const saysI = (what: string): boolean =>
  isLatin(what) ? LATIN_I.test(what) : /(?<![\p{L}\p{N}])(?:ik|i)(?![\p{L}\p{N}])/iu.test(what)

const opensWithPronoun = (what: string): boolean =>
  isLatin(what)
    ? LATIN_PRONOUN.test(what)
    : /^\s*(?:zij|ze|hij|jij|je|u|you|she|he|they)(?![\p{L}\p{N}-])/iu.test(what)

/** By the name as it was typed, or by what the person is called: "Anna vraagt" of Anna de Vries. */
function opensWith(what: string, name: string): boolean {
  const said = fold(what)
  return [name, greetingName(name)]
    .map(fold)
    .some((one) => one !== '' && said.startsWith(one) && !isLetter(said.charAt(one.length)))
}
