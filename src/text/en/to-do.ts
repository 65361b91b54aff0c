import type { Reason } from '../../domain/reason.ts'
import { asClause } from '../problem-parts.ts'

/** What there is to do, in a few words that stand before the command: "send the confirmation mail". */
export function toDo(reason: Reason): string {
  switch (reason.code) {
    case 'debrief':
      return 'look back on your conversation'
    case 'mail':
      return 'send the confirmation mail'
    case 'cue-card':
      return 'the conversation; read your cue card first'
    case 'prepare':
      return 'prepare your conversation'
    case 'own-overdue':
      return `see how "${asClause(reason.what)}" is going`
    case 'checkin':
    case 'checkin-ahead':
      return "this month's check-in"
    case 'review':
      return 'look back over the past months'
    case 'remind':
      return `send a reminder about "${asClause(reason.what)}"`
    case 'theirs-overdue':
      return `put "${asClause(reason.what)}" on the agenda`
    case 'talk-due':
    case 'talk-long-ago':
    case 'next-talk':
      return 'prepare your next conversation about your career'
    case 'not-now':
      return `raise "${asClause(reason.what)}" again`
    case 'slipped':
      return 'propose two days yourself'
    case 'no-date':
      return 'pick a date for the conversation'
    case 'send-invite':
      return 'send the invitation'
    case 'waiting':
      return 'prepare your conversation while you wait for an answer'
    case 'no-answer':
      return 'ask for the conversation once more'
    case 'first-talk':
      return 'choose a conversation and prepare it'
    case 'catch-up':
      return 'have a quick catch-up'
    case 'talk-ahead':
      return 'the conversation; read your preparation again first'
  }
}
