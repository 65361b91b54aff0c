import { fold } from '../../domain/fold.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import { cleanLines } from '../clean-text.ts'
import { type Reader, toReader } from '../letter/to-reader.ts'
import { asSentence, unstopped } from '../sentence.ts'
import { wordsToReader } from './agreement-to-reader.ts'

/** What the next agenda needs of the conversation before it. */
export type LastTalk = Pick<SharedMeeting, 'summary' | 'mail' | 'agreements' | 'notNow'>

/**
 * What the confirmation mail said, as it went out (advice S103): the summary where it still stands in it, else what the
 * user put in other words. What was agreed has lines of its own on the agenda, with how far it is, and what any mail says
 * is no reference: neither is quoted.
 */
export function quoteOf(last: LastTalk | null, reader: Reader): readonly string[] {
  const mail = last?.mail
  if (mail === undefined) return []
  const lines = filledLines(mail.text)
  const typed = last?.summary ?? ''
  const told = toReader(typed, reader)
  const summaries = [asSentence(told), asSentence(typed), typed].map(filledLines)
  const summary = summaries.find((one) => one.length > 0 && one.every((line) => lines.includes(line)))
  return summary ?? ownLines(lines, agreedIn(last, reader))
}

const filledLines = (text: string): readonly string[] => cleanLines(text).filter((line) => line !== '')

/** As they were typed, and as the mail may have put them for the reader. */
function agreedIn(last: LastTalk | null, reader: Reader): readonly string[] {
  const agreed = (last?.agreements ?? []).flatMap((one) => [
    one.what,
    wordsToReader(one, reader.name, reader),
  ])
  const later = (last?.notNow ?? []).flatMap(({ what }) => [what, toReader(what, reader)])
  return [...agreed, ...later].map((what) => fold(unstopped(what)))
}

function ownLines(lines: readonly string[], agreed: readonly string[]): readonly string[] {
  const [first = ''] = lines
  const from = first.endsWith(',') ? 1 : 0
  const end = lines.findIndex((line, at) => at >= from && SIGNED.test(line))
  const own = lines
    .slice(from, end < 0 ? lines.length : end)
    .filter((line) => !COURTESIES.some((one) => one.test(line)))
    .filter((line) => !agreed.some((what) => what !== '' && fold(line).includes(what)))
  // A heading with nothing left below it.
  return own.filter((line, at) => !line.endsWith(':') || isItem(own[at + 1] ?? ''))
}

const isItem = (line: string): boolean => /^(?:[-*•–]|\d+[.)])\s/u.test(line)

/** Where a mail is signed: all that follows is a name. */
const SIGNED =
  /^(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|(?:best|kind) (?:wishes|regards)|regards|cheers)[\p{L} ]*,?$/iu

/** What our own mail says whatever was agreed. */
const COURTESIES: readonly RegExp[] = [
  /^(?:dank je wel|bedankt) voor [^.!?]*[.!](?: wat ik vooral waardeerde: .*)?$/iu,
  /^thank you for [^.!?]*[.!](?: what i especially appreciated: .*)?$/iu,
  /^klopt dit zo\? vul het gerust aan\.$/iu,
  /^have i got that right\? feel free to add anything i missed\.$/iu,
  /^op .* praten we verder\.$/iu,
  /^we['’]ll talk again on .*\.$/iu,
]
