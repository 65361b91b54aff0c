import type { NotNow } from './agreement.ts'
import { wasAboutCareer } from './career-talk.ts'
import type { Day } from './day.ts'
import { MAIL_STAYS } from './due.ts'
import { foldName } from './fold.ts'
import { mailState } from './mail-state.ts'
import { dayOf, wasHeld } from './meetings.ts'
import { startOfCheckin } from './month-of-checkin.ts'
import { isLater, mayWait } from './raised.ts'
import type { ExampleOutline, LookBackOutline, Talk } from './standing.ts'

/**
 * What was overtaken by what came after it: a conversation of which nothing is open says no more than the last one of its
 * kind with the same person.
 */
export interface Overtaken<T> {
  /** From this day on; on an earlier one the later ones were not there yet. Null where nothing was. */
  readonly from: Day | null
  readonly over: ReadonlySet<T>
}

/** The conversations that say nothing any more about what stands open. */
export function overtakenTalks(talks: readonly Talk[]): Overtaken<Talk> {
  const past = talks.filter((talk) => wasHeld(talk) && talk.shared.debriefed !== undefined)
  const from = latest(past.flatMap(({ shared: { date, debriefed } }) => [date, debriefed]))
  if (from === null) return NOTHING
  const waits = mayWait(talks)
  const isQuiet = quietFrom(from, waits)
  const speaks = speaking(talks, waits)
  const keep = new Set([
    ...lastOfEach(past, ({ shared }) => `${foldName(shared.with)}/${shared.kind}`),
    ...lastOfEach(past.filter(wasAboutCareer), () => ''),
    ...firstOf(past, ({ shared: { status, prepared, debriefed, date } }) =>
      earliest([prepared, debriefed, status === 'held' ? date : undefined]),
    ),
  ])
  return { from, over: new Set(past.filter((talk) => isQuiet(talk) && !keep.has(talk) && !speaks(talk))) }
}

/** The check-ins or reviews that say nothing any more. */
export function overtakenLookBacks<T extends LookBackOutline>(all: readonly T[]): Overtaken<T> {
  const from = latest(all.flatMap((one) => [one.shared.made, startOfCheckin(one)]))
  if (from === null) return NOTHING
  const made = ({ shared }: T): Day => shared.made
  const keep = new Set([...lastOf(all, startOfCheckin), ...lastOf(all, made), ...firstOf(all, made)])
  return { from, over: new Set(all.filter((one) => one.private.steps === undefined && !keep.has(one))) }
}

/** The examples that say nothing any more. */
export function overtakenExamples<T extends ExampleOutline>(all: readonly T[]): Overtaken<T> {
  const day = ({ shared }: T): Day => shared.date
  const own = all.filter(({ shared }) => shared.source === undefined)
  const keep = new Set([...lastOf(all, day), ...firstOf(own, day)])
  return { from: latest(all.map(day)), over: new Set(all.filter((one) => !keep.has(one))) }
}

const NOTHING = { from: null, over: new Set<never>() }

/** Is there nothing left to do about it on this day, nor on any later one? */
const quietFrom =
  (day: Day, waits: (talk: Talk, item: NotNow) => boolean) =>
  (talk: Talk): boolean => {
    const { agreements = [], notNow = [], next } = talk.shared
    const { steps = [] } = talk.private
    const mail = mailState(talk, day)
    const isMailOver =
      mail.is === 'none' || mail.is === 'sent' || (mail.is === 'late' && mail.daysLate > MAIL_STAYS)
    return (
      isMailOver &&
      agreements.length + steps.length === 0 &&
      (next === undefined || next < day) &&
      !notNow.some((item) => waits(talk, item))
    )
  }

/** Do the words of a conversation still matter, for something that was put off before may have come back in it? */
function speaking(
  talks: readonly Talk[],
  waits: (talk: Talk, item: NotNow) => boolean,
): (talk: Talk) => boolean {
  const holders = new Map<string, Talk[]>()
  for (const talk of talks) {
    if (!(talk.shared.notNow ?? []).some((item) => waits(talk, item))) continue
    const name = foldName(talk.shared.with)
    holders.set(name, [...(holders.get(name) ?? []), talk])
  }
  return (talk) => (holders.get(foldName(talk.shared.with)) ?? []).some((holder) => isLater(talk, holder))
}

/** Of each group the last, by the day of the conversation; of several on that day the first. */
function lastOfEach(talks: readonly Talk[], group: (talk: Talk) => string): readonly Talk[] {
  const groups = new Map<string, Talk>()
  for (const talk of talks) {
    const before = groups.get(group(talk))
    if (before === undefined || (dayOf(talk) ?? '') > (dayOf(before) ?? '')) groups.set(group(talk), talk)
  }
  return [...groups.values()]
}

/** All those with the last day. */
function lastOf<T>(all: readonly T[], dayIn: (one: T) => Day): readonly T[] {
  const last = latest(all.map(dayIn))
  return all.filter((one) => dayIn(one) === last)
}

/** One with the first day; those without any do not count. */
function firstOf<T>(all: readonly T[], dayIn: (one: T) => Day | null): readonly T[] {
  const first = earliest(all.map((one) => dayIn(one) ?? undefined))
  return all.filter((one) => first !== null && dayIn(one) === first).slice(0, 1)
}

const latest = (days: readonly (Day | undefined)[]): Day | null =>
  days.reduce<Day | null>(
    (last, day) => (day !== undefined && (last === null || day > last) ? day : last),
    null,
  )

const earliest = (days: readonly (Day | undefined)[]): Day | null =>
  days.reduce<Day | null>(
    (first, day) => (day !== undefined && (first === null || day < first) ? day : first),
    null,
  )
