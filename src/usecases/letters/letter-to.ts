import type { Located } from '../../domain/problem.ts'
import { addressOf } from '../../domain/recipient.ts'
import type { Folder } from '../../domain/records.ts'
import { type Letter, letterOf } from '../../render/letter/letter.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { LetterKind, SubjectParts } from '../../text/letters.ts'

export interface LetterParts {
  readonly kind: LetterKind
  /** Whom it is for; null where the user still chooses. */
  readonly name: string | null
  readonly about: SubjectParts
  readonly text: string
}

export interface MadeLetter {
  readonly letter: Letter
  /** An address in the list of people that is none: said, and left out. */
  readonly warnings: readonly Located[]
}

/** Makes a letter of a text: with its subject in the language of the text, and the address the list of people has. */
export function letterTo(
  folder: Folder,
  { kind, name, about, text }: LetterParts,
  { letters, dates }: Catalogue,
): MadeLetter {
  const subject = letters.subject(kind, about, dates)
  if (name === null) return { letter: letterOf(null, subject, text), warnings: [] }
  const { address, unreadable } = addressOf(folder.people.shared.people ?? [], name)
  return {
    letter: letterOf({ name, address }, subject, text),
    warnings:
      unreadable === null
        ? []
        : [{ problem: { code: 'no-mail-address', with: name, text: unreadable }, warning: true }],
  }
}
