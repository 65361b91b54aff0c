import type { SharedMeeting } from '../../domain/meeting.ts'
import { cleanLines } from '../clean-text.ts'

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
  const summary = filledLines(last?.summary ?? '')
  return summary.length > 0 && summary.every((line) => lines.includes(line)) ? summary : lines
}

const filledLines = (text: string): readonly string[] => cleanLines(text).filter((line) => line !== '')
