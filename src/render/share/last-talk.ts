import type { SharedMeeting } from '../../domain/meeting.ts'
import { cleanLines } from '../clean-text.ts'
import { asSentence } from '../sentence.ts'

/** What the next agenda needs of the conversation before it. */
export type LastTalk = Pick<SharedMeeting, 'summary' | 'mail'>

/**
 * What the confirmation mail said, as it went out (advice S103). Where the summary still stands in it that will do,
 * for the agreements are on the agenda themselves; a mail that was put in other words is quoted whole.
 */
export function quoteOf(last: LastTalk | null): readonly string[] {
  const mail = last?.mail
  if (mail === undefined) return []
  const lines = filledLines(mail.text)
  const typed = last?.summary ?? ''
  const summaries = [asSentence(typed), typed].map(filledLines)
  return summaries.find((one) => one.length > 0 && one.every((line) => lines.includes(line))) ?? lines
}

const filledLines = (text: string): readonly string[] => cleanLines(text).filter((line) => line !== '')
