import { leakCues, privateRun } from '../../coach/privacy/leak.ts'
import { oncePerFolder } from '../../domain/once-per-folder.ts'
import { type AnyRecord, type Folder, type MeetingRecord, recordsOf } from '../../domain/records.ts'
import { tipsOf } from '../../flows/prep/offers.ts'
import { sharedOwnQuestions } from '../../flows/prep/own-questions.ts'
import { textsIn } from '../../flows/texts-in.ts'

/** Words in a document for somebody else that may say more than the user means to. */
export interface LeakFinding {
  readonly rule: 'privacy/leak'
  readonly severity: 'risk'
  /** The words, as they stand in the document. */
  readonly quote: string
  /** The record in which they stand among what may be shared: what to change. Null when it is not known. */
  readonly file: string | null
  /** The record in which the user keeps the same words to themselves; null when they only name leaving, illness or a limit. */
  readonly own: string | null
}

/**
 * Looks through what others will read for words that name leaving, illness or a bottom line, and for four or more words
 * in a row that also stand in a private answer (advice S6, B5). Nothing is taken out: the user decides.
 * @param text the document as it was rendered
 * @param folder the folder as it is to be, with every private answer in it
 * @param kept answers about whose words the user was asked, and which they let stand
 */
export function leakFindings(text: string, folder: Folder, kept: readonly string[]): readonly LeakFinding[] {
  const own = keptIn(folder).flatMap(({ texts }) => texts)
  // A document has marks of its own: around an answer, and before a sign that would mean something in it.
  const letStand = kept.map(inWords)
  const cues = leakCues(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((quote) => !letStand.some((answer) => answer.includes(inWords(quote))))
  // A question made of a private answer was accepted word for word.
  const asked = folder.meetings.flatMap((one) => [...sharedOwnQuestions(one), ...usedOpenly(one, folder)])
  const quotes = [...new Set([...cues, ...privateRun(text, own, asked), ...limitsIn(text, folder)])]
  // A word in a sentence that is quoted as well is not said twice.
  const longest = quotes.filter((one) => !quotes.some((other) => other !== one && other.includes(one)))
  return longest.map((quote) => ({
    rule: 'privacy/leak',
    severity: 'risk',
    quote,
    file: fileWith(quote, openIn(folder)),
    own: fileWith(quote, keptIn(folder)),
  }))
}

/** What was offered from the user's own side and picked to be shared: a tip as an ask, the heart's answer as an opening. */
function usedOpenly({ shared, private: own }: MeetingRecord, folder: Folder): readonly string[] {
  const heart = own.heart !== undefined && shared.opener?.includes(own.heart) === true ? [own.heart] : []
  return [...heart, ...tipsOf(folder, shared.with).filter((tip) => shared.need?.includes(tip) === true)]
}

/** The private texts of a record, but for what is there to be said aloud: a rehearsal, and the sentence it left. */
function keptToOneself(record: AnyRecord): readonly string[] {
  if (record.type === 'practice') return []
  const { sentence: _said, ...own }: Readonly<Record<string, unknown>> = { ...record.private }
  return textsIn(own)
}

/** What one will not go below, and what one does otherwise, as far as it is an amount: that is seldom four words long. */
function limitsIn(text: string, { meetings }: Folder): readonly string[] {
  const limits = meetings.flatMap(({ private: own }) => [own['bottom-line'] ?? '', own.alternative ?? ''])
  const amounts = new Set(limits.flatMap((limit) => (limit.match(AMOUNT) ?? []).map(digitsOf)))
  return (text.match(AMOUNT) ?? []).filter((amount) => amounts.has(digitsOf(amount)))
}

/** Of three digits or more, as people write them: 4200, 4.200, 4,200, 4 200. A year is none. */
const AMOUNT = /(?<![\d.,-])(?!(?:19|20)\d{2}(?!\d))(?:\d{1,3}(?:[., ]\d{3})+|\d{3,9})(?![\d-])/gu

const digitsOf = (amount: string): string => amount.replaceAll(/\D/gu, '')

/** What is said in a file, as it stands there and without capitals. */
interface Said {
  readonly file: string
  readonly texts: readonly string[]
  readonly small: readonly string[]
}

const said = (file: string, texts: readonly string[]): Said => ({
  file,
  texts,
  small: texts.map((text) => text.toLowerCase()),
})

/** Looked through for each quote: in ten years of records they are put together once. */
const openIn = oncePerFolder((folder: Folder): readonly Said[] =>
  recordsOf(folder).map(({ file, shared }) => said(file, textsIn(shared))),
)

const keptIn = oncePerFolder((folder: Folder): readonly Said[] =>
  recordsOf(folder).map((record) => said(record.file, keptToOneself(record))),
)

/** The first file that says the quote; only a text in which its longest word stands is taken apart. */
function fileWith(quote: string, files: readonly Said[]): string | null {
  const words = inWords(quote)
  const letters = words.split(' ').filter((word) => /^\p{L}+$/u.test(word))
  const rare = letters.toSorted((one, other) => other.length - one.length)[0] ?? ''
  const says = (text: string): boolean => text.includes(rare) && inWords(text).includes(words)
  return files.find(({ small }) => small.some(says))?.file ?? null
}

/** Only what a reader hears: no marks, no capitals, amounts in one way. */
const inWords = (text: string): string =>
  ` ${(
    text
      .replaceAll(/(?<=\d)[., ](?=\d{3}(?!\d))/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `
