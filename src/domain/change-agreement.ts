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
 * Done and dropped set the day it was closed, any other status takes that day away; an agreement's history gets a line.
 * @param id the whole id
 * @param today the day it happened
 * @returns the record as it is then, the same one when nothing changes; null when no agreement has this id
 */
export function withAgreementStatus(
  folder: Folder,
  id: string,
  status: AgreementStatus,
  today: Day,
): Holder | null {
  return changed(folder, id, {
    agreement: (agreement) =>
      agreement.status === status
        ? agreement
        : { ...closedAs(agreement, status, today), history: withEvent(agreement, { on: today, status }) },
    step: (step) => (step.status === status ? step : stepAs(step, status, today)),
  })
}

/**
 * Puts an agreement or own step on another day, where it lives.
 * @returns as {@link withAgreementStatus}
 */
export function withAgreementDate(folder: Folder, id: string, by: Day, today: Day): Holder | null {
  return changed(folder, id, {
    agreement: (agreement) =>
      agreement.by === by
        ? agreement
        : { ...agreement, by, history: withEvent(agreement, { on: today, by }) },
    step: (step) => (step.by === by ? step : { ...step, by }),
  })
}

/**
 * Notes that the other was reminded of an agreement, so that its last mention is right (advice B1).
 * @returns as {@link withAgreementStatus}; a step of the user's own is left as it is
 */
export function withReminder(folder: Folder, id: string, today: Day, note: string): Holder | null {
  return changed(folder, id, {
    agreement: (agreement) => ({ ...agreement, history: withEvent(agreement, { on: today, note }) }),
    step: (step) => step,
  })
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

interface Change {
  readonly agreement: (agreement: Agreement) => Agreement
  readonly step: (step: OwnStep) => OwnStep
}

function changed(folder: Folder, id: string, change: Change): Holder | null {
  const holder = holderOf(folder, id)
  if (holder === null) return null
  const agreements = replaced(agreementsOf(holder), id, change.agreement)
  const steps = replaced(stepsOf(holder), id, change.step)
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

function closedAs(agreement: Agreement, status: AgreementStatus, today: Day): Agreement {
  const { closed: _closed, ...rest } = agreement
  return isOpen(status) ? { ...rest, status } : { ...rest, status, closed: today }
}

function stepAs(step: OwnStep, status: AgreementStatus, today: Day): OwnStep {
  const { closed: _closed, ...rest } = step
  return isOpen(status) ? { ...rest, status } : { ...rest, status, closed: today }
}

const withEvent = (agreement: Agreement, event: AgreementEvent): readonly AgreementEvent[] => [
  ...(agreement.history ?? []),
  event,
]

const NONE: readonly never[] = []

const agreementsOf = (holder: Holder): readonly Agreement[] =>
  holder.type === 'meeting' || holder.type === 'agreements' ? (holder.shared.agreements ?? NONE) : NONE

const stepsOf = (holder: Holder): readonly OwnStep[] =>
  holder.type === 'agreements' ? NONE : (holder.private.steps ?? NONE)

const stuckWith = (holder: MeetingRecord | AgreementsRecord, id: string, text: string) => ({
  ...holder.private.stuck,
  [id]: text,
})
