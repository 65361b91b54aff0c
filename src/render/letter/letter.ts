import type { MailAddress } from '../../domain/mail-address.ts'
import { cleanText } from '../clean-text.ts'
import { type Plain, plainInline } from '../plain-text.ts'

/** A text for one other person, ready to be sent: a confirmation, an invitation, a request. Plain text throughout. */
export interface Letter {
  /** Whom it is for; null where the user still has to choose. */
  readonly to: Recipient | null
  readonly subject: Plain
  /** The whole text with its greeting, lines parted by `\n`. */
  readonly text: string
}

export interface Recipient {
  readonly name: Plain
  /** Null while it is not known. */
  readonly address: MailAddress | null
}

/** More of a subject than this no list of mails shows. */
const LONGEST_SUBJECT = 120

/**
 * @param to whom it is for, as the user typed it; null for nobody yet
 * @param subject one line; what is longer than a list of mails shows ends in a dot sign
 * @param text the document as it was rendered, or as it was kept
 */
export const letterOf = (
  to: { readonly name: string; readonly address: MailAddress | null } | null,
  subject: string,
  text: string,
): Letter => ({
  to: to && { name: oneLine(to.name), address: to.address },
  subject: plainInline(shortened(oneLine(subject))),
  text: cleanText(unmarked(text)).trimEnd(),
})

const oneLine = (text: string): Plain => plainInline(unmarked(text))

/** The mark that tells how a text is written is no text; mail programs drop it in one place and show it in another. */
const unmarked = (text: string): string => text.replaceAll('\uFEFF', '')

function shortened(subject: string): string {
  const signs = Array.from(subject)
  if (signs.length <= LONGEST_SUBJECT) return subject
  const cut = signs.slice(0, LONGEST_SUBJECT - 1).join('')
  const lastWhole = cut.lastIndexOf(' ')
  return `${lastWhole > LONGEST_SUBJECT / 2 ? cut.slice(0, lastWhole) : cut}…`
}
