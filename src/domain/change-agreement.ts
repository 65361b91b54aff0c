import { isOpen } from './agreement.ts'
import type { Agreement, AgreementEvent } from './agreement.ts'
import type { AgreementStatus } from './codes.ts'
import type { Day } from './day.ts'
import type { OwnStep } from './private/step.ts'
import type { AgreementsRecord, CheckinRecord, Folder, MeetingRecord, ReviewRecord } from './records.ts'

/** A record that holds agreements or steps of the user's own. */
export type Holder = AgreementsRecord | MeetingRecord | CheckinRecord | ReviewRecord

/**
 * Gives an agreement or own step another status, where it lives (advice S101).
 * Done and dropped set the day it was closed, any other status takes that day away; its history gets a line.
 * @param id the whole id
 * @param today the day it happened
 * @param note why, or what came of it
 * @returns the record as it is then, the same one when nothing changes; null when no agreement has this id
 */
export function withAgreementStatus(
  folder: Folder,
  id: string,
  status: AgreementStatus,
  today: Day,
  note?: string,
): Holder | null {
  const said = note === undefined ? {} : { note }
  return changed(folder, id, (one) => {
    if (one.status === status) return note === undefined ? one : withEvent(one, { on: today, note })
    return withEvent(statusOf(one, status, today), { on: today, status, ...said })
  })
}

/**
 * Puts an agreement or own step on another day, where it lives.
 * @returns as {@link withAgreementStatus}
 */
export const withAgreementDate = (folder: Folder, id: string, by: Day, today: Day): Holder | null =>
  changed(folder, id, (one) => (one.by === by ? one : withEvent({ ...one, by }, { on: today, by })))

/**
 * Notes that somebody was reminded of an agreement, so that its last mention is right (advice B1).
 * @param who a name, or `them`
 * @returns as {@link withAgreementStatus}; twice on one day is once, and nobody is reminded of a step of the user's own
 */
export function withReminder(folder: Folder, id: string, today: Day, who: string): Holder | null {
  const holder = holderOf(folder, id)
  if (holder === null || stepsOf(holder).some((step) => step.id === id)) return holder
  return changed(folder, id, (one) =>
    one.history?.some(({ on, reminded }) => on === today && reminded !== undefined)
      ? one
      : withEvent(one, { on: today, reminded: who }),
  )
}

/**
 * Keeps the smallest next step of an agreement that got stuck; the user's alone.
 * @returns the record of the agreement; for a step from a check-in or review, which have no place for it,
 * the record of the agreements outside conversations; null when no agreement has this id
 */
export function withSmallestStep(
  folder: Folder,
  id: string,
  text: string,
): MeetingRecord | AgreementsRecord | null {
  const holder = holderOf(folder, id)
  if (holder === null) return null
  if (holder.type === 'meeting')
    return { ...holder, private: { ...holder.private, stuck: stuckWith(holder, id, text) } }
  const { agreements } = folder
  return { ...agreements, private: { ...agreements.private, stuck: stuckWith(agreements, id, text) } }
}

/** The record an agreement or own step lives in, or null. */
export function holderOf(folder: Folder, id: string): Holder | null {
  const holders: readonly Holder[] = [
    folder.agreements,
    ...folder.meetings,
    ...folder.checkins,
    ...folder.reviews,
  ]
  return (
    holders.find((holder) => [...agreementsOf(holder), ...stepsOf(holder)].some((one) => one.id === id)) ??
    null
  )
}

/** What an agreement and an own step have in common. */
type Promised = Agreement | OwnStep
type Change = <T extends Promised>(one: T) => T

function changed(folder: Folder, id: string, change: Change): Holder | null {
  const holder = holderOf(folder, id)
  if (holder === null) return null
  const agreements = replaced(agreementsOf(holder), id, change)
  const steps = replaced(stepsOf(holder), id, change)
  if (agreements === agreementsOf(holder) && steps === stepsOf(holder)) return holder
  switch (holder.type) {
    case 'agreements':
      return { ...holder, shared: { ...holder.shared, agreements } }
    case 'meeting':
      return agreements === agreementsOf(holder)
        ? { ...holder, private: { ...holder.private, steps } }
        : { ...holder, shared: { ...holder.shared, agreements } }
    case 'checkin':
      return { ...holder, private: { ...holder.private, steps } }
    case 'review':
      return { ...holder, private: { ...holder.private, steps } }
  }
}

/** The same list when the change leaves it as it is. */
function replaced<T extends { readonly id: string }>(
  all: readonly T[],
  id: string,
  change: (one: T) => T,
): readonly T[] {
  const after = all.map((one) => (one.id === id ? change(one) : one))
  return after.every((one, at) => one === all[at]) ? all : after
}

function statusOf<T extends Promised>(one: T, status: AgreementStatus, today: Day): T {
  const { closed: _closed, ...open } = one
  // Without the day it was closed it is what it was, for that day may always be missing.
  return { ...(open as T), status, ...(isOpen(status) ? {} : { closed: today }) }
}

const withEvent = <T extends Promised>(one: T, event: AgreementEvent): T => ({
  ...one,
  history: [...(one.history ?? []), event],
})

const NONE: readonly never[] = []

const agreementsOf = (holder: Holder): readonly Agreement[] =>
  holder.type === 'meeting' || holder.type === 'agreements' ? (holder.shared.agreements ?? NONE) : NONE

const stepsOf = (holder: Holder): readonly OwnStep[] =>
  holder.type === 'agreements' ? NONE : (holder.private.steps ?? NONE)

const stuckWith = (holder: MeetingRecord | AgreementsRecord, id: string, text: string) => ({
  ...holder.private.stuck,
  [id]: text,
})
