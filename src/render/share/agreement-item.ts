import type { Agreement, NotNow } from '../../domain/agreement.ts'
import type { AgreementStatus } from '../../domain/codes.ts'
import { fold } from '../../domain/fold.ts'
import { orNull } from '../optional.ts'
import { fullDate } from '../words.ts'
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

/**
 * @param person the other person in the conversation, who is meant by `them`
 */
export function agreementItem<T extends string>(
  agreement: Agreement,
  person: string,
  words: DocumentWords,
  inline: Inline<T>,
): AgreementItem<T> {
  const { what, seen, status } = agreement
  const mine = agreement.who === 'me'
  const name = agreement.who === 'them' ? person : agreement.who
  return {
    what: inline(unstopped(what)),
    who: mine || name === undefined || opensWith(what, name) ? null : inline(name),
    byMe: mine && !/(?<![\p{L}\p{N}])(?:ik|i)(?![\p{L}\p{N}])/iu.test(what),
    by: orNull(agreement.by, (day) =>
      what.toLowerCase().includes(words.dates.dayAndMonth(day).toLowerCase())
        ? null
        : inline(fullDate(words.dates, day)),
    ),
    seen: orNull(seen, (text) => inline(unstopped(text))),
    status,
  }
}

/**
 * @returns the item, with the day on which it comes back written out
 */
export const notNowItem = <T extends string>(
  notNow: NotNow,
  words: DocumentWords,
  inline: Inline<T>,
): NotNowItem<T> => ({
  what: inline(unstopped(notNow.what)),
  condition: orNull(notNow.condition, (text) => inline(unstopped(text))),
  again: orNull(notNow.again, (day) => inline(fullDate(words.dates, day))),
})

/** A list line goes on after the sentence, so its full stop goes. */
export const unstopped = (text: string): string => text.trim().replace(/(?<![.])\.$/, '')

function opensWith(what: string, name: string): boolean {
  const said = fold(what)
  const first = fold(name)
  return said.startsWith(first) && !/[\p{L}\p{N}]/u.test(said.charAt(first.length))
}
