import type { Located } from '../../domain/problem.ts'
import { addressOf } from '../../domain/recipient.ts'
import type { Folder } from '../../domain/records.ts'
import { type Letter, letterOf } from '../../render/letter/letter.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { LetterKind, SubjectParts } from '../../text/letters.ts'
import type { DocumentKind } from '../../text/ui.ts'
import { documentPlace } from '../document-place.ts'
import { type LeakFinding, leakFindings } from '../flow/leak-findings.ts'

export interface LetterParts {
  readonly kind: LetterKind
  /** Whom it is for; null where the user still chooses. */
  readonly name: string | null
  readonly about: SubjectParts
  readonly text: string
  /** The document it is, and what that is named after. */
  readonly document: { readonly kind: DocumentKind; readonly stem: string }
}

export interface MadeLetter {
  readonly letter: Letter
  /** An address in the list of people that is none: said, and left out. */
  readonly warnings: readonly Located[]
  /** The path of its draft in the folder, without its ending: `documents/share/2026-12-03-anna-mail`. */
  readonly place: string
  /** Words in it that may say more than the user means to. */
  readonly leaks: readonly LeakFinding[]
}

/** Makes a letter of a text: with its subject in the language of the text, and the address the list of people has. */
export function letterTo(
  folder: Folder,
  { kind, name, about, text, document }: LetterParts,
  documents: Catalogue,
): MadeLetter {
  const { letters, dates } = documents
  const place = documentPlace('share', document.stem, document.kind, documents)
  const subject = letters.subject(kind, about, dates)
  const leaks = leakFindings(`${subject}\n${text}`, folder, [])
  if (name === null) return { letter: letterOf(null, subject, text), warnings: [], place, leaks }
  const { address, unreadable } = addressOf(folder.people.shared.people ?? [], name)
  return {
    letter: letterOf({ name, address }, subject, text),
    warnings:
      unreadable === null
        ? []
        : [{ problem: { code: 'no-mail-address', with: name, text: unreadable }, warning: true }],
    place,
    leaks,
  }
}
