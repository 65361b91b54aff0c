import { agreedNext } from './agreed-next.ts'
import { lastCareerTalk, isCareerKind } from './career-talk.ts'
import type { CareerTalk } from './career-talk.ts'
import { addDays, addMonths, daysBetween, lastOfMonth, monthOf } from './day.ts'
import type { Day, Month } from './day.ts'
import { sameName } from './fold.ts'
import { startOfCheckin } from './month-of-checkin.ts'
import { dayOf, firstDay, heldMeetings, upcoming } from './meetings.ts'
import type { Rhythm } from './plan.ts'
import type { Folder } from './records.ts'
import type { LookBackOutline, Standing, Talks } from './standing.ts'

/** How often what comes round where the settings say nothing (advice S17, S71, S108). */
export const DEFAULT_RHYTHM: Required<Rhythm> = {
  'catch-up-weeks': 6,
  'checkin-months': 1,
  'talk-months': 4,
  'review-months': 6,
}

/** In the last days of a month its check-in is the thing to do; before that it is only on the list. */
const CHECKIN_DAYS = 10
/** Whoever has only just begun has no month to look back on yet. */
const FIRST_CHECKIN_AFTER_DAYS = 14

/** The user's own rhythm; 0 means that one never comes round. */
export const rhythmOf = ({ settings }: Pick<Folder, 'settings'>): Required<Rhythm> => ({
  ...DEFAULT_RHYTHM,
  ...settings.shared.rhythm,
})

export interface CheckinDue {
  /** The month it is about: always the one we are in, whatever was skipped before. */
  readonly month: Month
  /** The last day of that month. */
  readonly date: Day
  /** The month is nearly over, or it has been longer than the rhythm says. */
  readonly now: boolean
}

/** The check-in of this month, while there is none and the rhythm asks for one. */
export function checkinDue(folder: Standing, today: Day): CheckinDue | null {
  const every = rhythmOf(folder)['checkin-months']
  const month = monthOf(today)
  const last = folder.checkins.map(startOfCheckin).toSorted().at(-1)
  // All examples are looked at for the first day, so only where nothing nearer says when to begin.
  const first = last === undefined ? firstDay(folder) : last
  if (every <= 0 || first === null) return null
  const start = last === undefined ? addDays(first, FIRST_CHECKIN_AFTER_DAYS) : addMonths(last, every)
  const from = monthOf(start)
  if (from > month) return null
  const date = lastOfMonth(today)
  const isTime = from < month || daysBetween(today, date) < CHECKIN_DAYS
  return { month, date, now: isTime && start <= today }
}

export interface RoundDue {
  readonly date: Day
  /** The last time, or the first day of the folder when it never happened. */
  readonly since: Day
}

/** When the next review is due; null when the folder is empty or reviews are off. */
export function reviewDue(folder: Standing, today: Day): RoundDue | null {
  const since = lastReview(folder, today)?.shared.made ?? firstDay(folder)
  const every = rhythmOf(folder)['review-months']
  return since === null || every <= 0 ? null : { since, date: addMonths(since, every) }
}

/** The latest review up to a day. */
export const lastReview = <R extends LookBackOutline>(
  folder: { readonly reviews: readonly R[] },
  until: Day,
): R | null =>
  folder.reviews
    .filter(({ shared }) => shared.made <= until)
    .reduce<R | null>(
      (last, review) => (last !== null && last.shared.made > review.shared.made ? last : review),
      null,
    )

export interface TalkDue extends RoundDue {
  readonly last: CareerTalk
  /** Half as long again as the rhythm says has gone by: six months where four is the rhythm. */
  readonly longAgo: boolean
}

/** When the next conversation about the user's career is due; null when one is ahead or none was ever held. */
export function talkDue(folder: Standing, today: Day): TalkDue | null {
  const last = lastCareerTalk(folder, today)
  const every = rhythmOf(folder)['talk-months']
  const planned = upcoming(folder, today).some(({ shared }) => isCareerKind(shared.kind))
  if (last === null || every <= 0 || planned || agreedNext(folder, today).length > 0) return null
  const longAgo = addMonths(last.day, Math.ceil(every * 1.5)) <= today
  return { last, longAgo, since: last.day, date: addMonths(last.day, every) }
}

export interface CatchUpDue extends RoundDue {
  readonly with: string
  /** The id of the last conversation with them. */
  readonly meeting: string
}

/** When to sit down with the manager again (advice S17); null when that is planned or the manager is not known. */
export function catchUpDue(folder: Standing, today: Day): CatchUpDue | null {
  const name = managerName(folder, today)
  const every = rhythmOf(folder)['catch-up-weeks']
  const last = name === null ? undefined : heldMeetings(folder, today, name)[0]
  const since = last === undefined ? null : dayOf(last)
  if (name === null || last === undefined || since === null || every <= 0) return null
  const planned =
    upcoming(folder, today).some(({ shared }) => sameName(shared.with, name)) ||
    agreedNext(folder, today).some((agreed) => sameName(agreed.with, name))
  return planned ? null : { with: name, meeting: last.shared.id, since, date: addDays(since, every * 7) }
}

/** The manager by the list of people, else whom the user last had such a conversation with. */
export function managerName(folder: Talks & Pick<Folder, 'people'>, today: Day): string | null {
  const listed = folder.people.shared.people?.find(({ role }) => role === 'manager')
  if (listed !== undefined) return listed.name
  const talk = heldMeetings(folder, today).find(({ shared }) => MANAGER_KINDS.has(shared.kind))
  return talk?.shared.with ?? null
}

const MANAGER_KINDS: ReadonlySet<string> = new Set(['career', 'annual', 'appraisal', 'catch-up'])
