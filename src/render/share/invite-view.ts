import type { InviteMode } from '../../domain/invitable.ts'
import type { Day } from '../../domain/day.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import { greetingName } from '../greeting-name.ts'
import { listOrNull, orNull } from '../optional.ts'
import { type Plain, plainInline } from '../plain-text.ts'
import { stopped } from '../sentence.ts'
import { type DocumentWords, mailDate } from '../words.ts'

/** The request for a conversation about the user's career alone (advice S1, S45, S71). Plain text: nothing is escaped. */
export interface InviteView {
  /** How the other is greeted. */
  readonly name: Plain
  /** Why it is written: `first`, `again`, `cancelled`, `cancelled-by-me` or `moved`. */
  readonly mode: Plain
  /** The day of the conversation that fell through, or of the request that got no answer. */
  readonly date: Plain | null
  /** It ends with its full stop, unless it ends on a mark of its own. */
  readonly topic: Plain | null
  readonly reassure: Plain | null
  /** The days proposed: "dinsdag 24 november". */
  readonly days: readonly Plain[] | null
  /** Is it apart from a review: so for everybody but people of whom it is known that they lead nobody here. */
  readonly apart: boolean
  readonly yourName: Plain | null
}

export interface InviteInput {
  readonly meeting: Pick<SharedMeeting, 'with' | 'date' | 'cancelledBy' | 'invite'>
  readonly mode: InviteMode
  /** Could they be the user's manager? */
  readonly mayLead: boolean
  readonly today: Day
  readonly yourName: string | null
}

/** What the other reads: the wish and two days, and nothing that was kept for the conversation itself. */
export function inviteView(input: InviteInput, words: DocumentWords): InviteView {
  const { meeting, mode, today, yourName } = input
  const { invite } = meeting
  const date = mode === 'again' ? invite?.asked : meeting.date
  return {
    name: plainInline(greetingName(meeting.with)),
    mode: plainInline(mode === 'cancelled' && meeting.cancelledBy === 'me' ? 'cancelled-by-me' : mode),
    date: orNull(date, (day) => plainInline(words.dates.dayAndMonth(day))),
    topic: orNull(invite?.topic, (topic) => plainInline(stopped(plainInline(topic)))),
    reassure: orNull(invite?.reassure, (text) => plainInline(stopped(plainInline(text)))),
    days: listOrNull(invite?.days, (day) => plainInline(mailDate(words.dates, day, today))),
    apart: input.mayLead,
    yourName: orNull(yourName, plainInline),
  }
}
