import type { Agreement } from '../../domain/agreement.ts'
import { sameName } from '../../domain/fold.ts'
import { byReader, type Reader, toReader } from '../letter/to-reader.ts'
import type { DocumentWords } from '../words.ts'
import { type AgreementItem, agreementItem, type Inline, type WriteDay } from './agreement-item.ts'

/** Is it the reader's to do? */
const isReaders = ({ who }: Agreement, name: string): boolean =>
  who === 'them' || (who !== undefined && sameName(who, name))

/** What was agreed in words for the reader, who is "jij" or "you" in them. */
export function wordsToReader(
  agreement: Agreement,
  name: string,
  { language }: Pick<DocumentWords, 'language'>,
): string {
  const isTheirs = isReaders(agreement, name)
  const joined = isTheirs ? byReader(agreement.what, language).joined : null
  if (joined !== null) return joined
  const doer: Reader['doer'] | null = agreement.who === 'me' ? 'me' : isTheirs ? 'reader' : null
  return toReader(agreement.what, { name, language, ...(doer && { doer }) })
}

/** An agreement as a line of a letter to the other, who is "jij" or "you" where the words allow it. */
export function agreementToReader<T extends string>(
  agreement: Agreement,
  name: string,
  words: DocumentWords,
  inline: Inline<T>,
  writeDay: WriteDay,
): AgreementItem<T> {
  const told = { ...agreement, what: wordsToReader(agreement, name, words) }
  const item = agreementItem(told, name, words, inline, writeDay)
  return item.who === null || !isReaders(agreement, name)
    ? item
    : { ...item, who: inline(byReader(told.what, words.language).you) }
}
