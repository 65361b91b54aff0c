import type { Language } from '../domain/codes.ts'
import { type Finding, findingsOf } from './finding.ts'
import { messagesIn } from './practice/messages.ts'
import { REPLY_CUES, type ReplyReading, readReply } from './practice/read-reply.ts'
import { coachQuestion } from './question.ts'
import { letGo } from './rules/practice/let-go/rule.ts'
import { noSummary } from './rules/practice/no-summary/rule.ts'
import { tooLong } from './rules/practice/too-long/rule.ts'
import type { Rule } from './rules/rule.ts'

/** A reply in a rehearsal as its rules see it. */
export interface Reply extends ReplyReading {
  readonly text: string
  readonly lang: Language
}

export const REPLY_RULES: readonly Rule<Reply>[] = [letGo, noSummary, tooLong]

/** Where in a rehearsal a reply stands: the first to a reaction is where one sums up, unless there is nothing to. */
export type ReplyPlace = 'first' | 'first-to-silence' | 'later'

/** A yes-or-no question ends a hard moment sooner than anything; the other rules on questions are for a list of them. */
const ABOUT_QUESTIONS = new Set(['question/closed', 'question/leading'])

/** What the coach notices in a reply to a hard reaction (advice S96, S97). */
export function coachReply(text: string, lang: Language, place: ReplyPlace): readonly Finding[] {
  const reply: Reply = { ...readReply(text, lang), text, lang }
  const own = findingsOf(REPLY_RULES, reply).filter(
    ({ rule }) => rule !== 'practice/no-summary' || place === 'first',
  )
  // Where something is proposed or a summary is checked, a question that can be answered with yes is in its place.
  const asked = reply.move === 'asks-closed' ? coachQuestion(text, lang).findings : []
  const message = messagesIn(text, lang, REPLY_CUES[lang])
  return [...message, ...own, ...asked.filter(({ rule }) => ABOUT_QUESTIONS.has(rule))]
}
