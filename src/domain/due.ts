import { agreedNext } from './agreed-next.ts'
import { awaitedAnswers } from './awaiting.ts'
import { addDays, daysBetween } from './day.ts'
import type { Day } from './day.ts'
import { foldName } from './fold.ts'
import { openSides } from './ledger.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { mailState } from './mail-state.ts'
import { awaitingDebrief, dayOf, heldMeetings, upcoming } from './meetings.ts'
import { dueNotNow } from './not-now.ts'
import { ascending, compare } from './order.ts'
import type { Standing, Talk, Talks } from './standing.ts'
import { catchUpDue, checkinDue, reviewDue, talkDue } from './rhythm.ts'

export type DueKind =
  | 'debrief'
  | 'mail'
  | 'meeting'
  | 'agreement'
  | 'invite'
  | 'feedback'
  | 'not-now'
  | 'checkin'
  | 'review'
  | 'talk'
  | 'catch-up'

/** Something that has a day: passed, today or ahead. */
export interface Due {
  /** The id of the record it is about; for a talk to plan that of the last one, for a review `reviews`. */
  readonly id: string
  readonly kind: DueKind
  /** What was agreed or put off, in the user's words; for a check-in its month. */
  readonly what: string | null
  /** `me`, or the name of who it is about or waits for. */
  readonly who: string | null
  readonly date: Day
  /** Days from today; negative when it has passed. */
  readonly days: number
  /** It is a step of the user's own. */
  readonly private: boolean
}

/** Agreements, reviews and talks to plan stand on the list from two weeks ahead (advice S83). */
const AHEAD = 14
/** A confirmation that is later than this is a reminder nobody asked for. */
export const MAIL_STAYS = 14

/** Everything with a day that asks for something, the oldest first. */
export function dueItems(folder: Standing, today: Day): readonly Due[] {
  const items = [
    ...talksToDebrief(folder, today).map((meeting) =>
      meetingItem('debrief', meeting, dayOf(meeting) ?? today),
    ),
    ...mailsToSend(folder, today).map(({ meeting, by }) => meetingItem('mail', meeting, by)),
    ...meetingsAhead(folder, today),
    ...agreementItems(folder, today),
    ...dueNotNow(folder, today).flatMap(({ id, what, with: who, again }) =>
      again === null ? [] : [{ id, kind: 'not-now' as const, what, who, date: again, private: false }],
    ),
    ...awaitedAnswers(folder, today).map(({ kind, id, with: who, date }) => ({
      kind,
      id,
      who,
      date,
      what: null,
      private: false,
    })),
    ...roundItems(folder, today),
  ]
  return items
    .map((item) => ({ ...item, days: daysBetween(today, item.date) }))
    .toSorted(
      (one, other) => compare(one.date, other.date) || ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind),
    )
}

/**
 * Past conversations to look back on, the latest first: of each person the latest only, and none that a later
 * conversation with the same person, looked back on, has overtaken.
 */
export function talksToDebrief<M extends Talk>(folder: Talks<M>, today: Day): readonly M[] {
  const past = awaitingDebrief(folder, today).filter(
    ({ shared }) => shared.status === 'held' || (shared.date !== undefined && shared.date < today),
  )
  if (past.length === 0) return []
  const lookedBack = new Map(
    heldMeetings(folder, today)
      .filter(({ shared }) => shared.debriefed !== undefined)
      .toReversed()
      .map((held) => [foldName(held.shared.with), dayOf(held) ?? '']),
  )
  const seen = new Set<string>()
  return past.filter((meeting) => {
    const name = foldName(meeting.shared.with)
    const isLatest = !seen.has(name)
    seen.add(name)
    return isLatest && (lookedBack.get(name) ?? '') <= (dayOf(meeting) ?? today)
  })
}

export interface MailToSend<M extends Talk = Talk> {
  readonly meeting: M
  readonly by: Day
  /** Days left; negative when its 48 hours are over. */
  readonly daysLeft: number
}

/** Confirmations that still make sense to send, the most urgent first (advice S102). */
export function mailsToSend<M extends Talk>(folder: Talks<M>, today: Day): readonly MailToSend<M>[] {
  return heldMeetings(folder, today)
    .flatMap((meeting) => {
      const state = mailState(meeting, today)
      if (state.is === 'due') return [{ meeting, by: state.by, daysLeft: state.daysLeft }]
      if (state.is === 'late' && state.daysLate <= MAIL_STAYS)
        return [{ meeting, by: state.by, daysLeft: -state.daysLate }]
      return []
    })
    .toSorted(ascending(({ by }) => by))
}

type Item = Omit<Due, 'days'>

const ORDER: readonly DueKind[] = [
  'debrief',
  'mail',
  'meeting',
  'agreement',
  'invite',
  'feedback',
  'not-now',
  'checkin',
  'review',
  'talk',
  'catch-up',
]

const meetingItem = (kind: DueKind, { shared }: Talk, date: Day): Item => ({
  id: shared.id,
  kind,
  what: null,
  who: shared.with,
  date,
  private: false,
})

/** Conversations ahead, and the days agreed for one that has no record of its own yet. */
const meetingsAhead = (folder: Standing, today: Day): readonly Item[] => [
  ...upcoming(folder, today).flatMap((meeting) =>
    meeting.shared.date === undefined ? [] : [meetingItem('meeting', meeting, meeting.shared.date)],
  ),
  ...agreedNext(folder, today).map(({ with: who, date, meeting: id }) => ({
    id,
    kind: 'meeting' as const,
    what: null,
    who,
    date,
    private: false,
  })),
]

function agreementItems(folder: Standing, today: Day): readonly Item[] {
  const { mine, theirs, together, others, undecided } = openSides(folder, today)
  const soon = addDays(today, AHEAD)
  const item = (who: string | null, { id, what, by, private: own }: LedgerEntry): readonly Item[] =>
    by === null || by > soon ? [] : [{ id, kind: 'agreement', what, who, date: by, private: own }]
  return [
    ...mine.flatMap((entry) => item('me', entry)),
    ...[...theirs, ...together, ...others, ...undecided].flatMap((entry) => item(entry.person, entry)),
  ]
}

function roundItems(folder: Standing, today: Day): readonly Item[] {
  const checkin = checkinDue(folder, today)
  const review = reviewDue(folder, today)
  const talk = talkDue(folder, today)
  const catchUp = catchUpDue(folder, today)
  const soon = addDays(today, AHEAD)
  const own = { what: null, who: 'me', private: false }
  return [
    ...(checkin === null
      ? []
      : [
          {
            ...own,
            id: `checkins/${checkin.month}`,
            kind: 'checkin' as const,
            what: checkin.month,
            date: checkin.date,
          },
        ]),
    ...(review === null || review.date > soon
      ? []
      : [{ ...own, id: 'reviews', kind: 'review' as const, date: review.date }]),
    ...(talk === null || talk.date > soon ? [] : [meetingItem('talk', talk.last.meeting, talk.date)]),
    ...(catchUp === null || catchUp.date > soon
      ? []
      : [{ ...own, id: catchUp.meeting, kind: 'catch-up' as const, who: catchUp.with, date: catchUp.date }]),
  ]
}
