import { isOpen } from './agreement.ts'
import type { Agreement } from './agreement.ts'
import type { BrokenLink, MeetingKind } from './codes.ts'
import { daysBetween } from './day.ts'
import type { Day } from './day.ts'
import { dayOf, heldMeetings } from './meetings.ts'
import type { Folder, MeetingRecord } from './records.ts'

/** Conversations that are meant to lead to an agreement; a sounding board is not (advice S60). */
const ATTEMPTS: ReadonlySet<MeetingKind> = new Set(['career', 'annual', 'negotiation', 'hr'])

/** Days in which agreements without a date may still come to something. */
const PATIENCE = 28

export interface Attempt {
  readonly meeting: MeetingRecord
  /** The link that seems to have broken; null when it went somewhere or still may. */
  readonly broke: BrokenLink | null
}

/**
 * The last conversation that was debriefed and meant to lead somewhere, and where it seems to have got stuck
 * (advice S4, B7). A guess, for the user to correct.
 * @param withName with this person only
 * @returns null when there was none
 */
export function lastAttempt(folder: Folder, today: Day, withName?: string): Attempt | null {
  const meeting = heldMeetings(folder, today, withName).find(
    ({ shared }) => shared.debriefed !== undefined && ATTEMPTS.has(shared.kind),
  )
  return meeting === undefined ? null : { meeting, broke: brokenLink(folder, meeting, today) }
}

function brokenLink(folder: Folder, meeting: MeetingRecord, today: Day): BrokenLink | null {
  const agreements = meeting.shared.agreements ?? []
  if (agreements.length === 0) return withoutAgreements(folder, meeting)
  if (agreements.some(({ status }) => status === 'done')) return null
  const failed = agreements.filter((agreement) => hasFailed(agreement, today))
  if (failed.length > 0) return whereItStayed(failed)
  return agreements.every(({ by }) => by === undefined) && isOverdue(meeting, today) ? 'no-date' : null
}

function withoutAgreements(folder: Folder, meeting: MeetingRecord): BrokenLink | null {
  const { result } = meeting.private
  if (result === 'yes') return null
  if (wishWasClear(folder, meeting)) return 'no-agreement'
  // Of a conversation about which nothing was written down, nothing can be said.
  return result === undefined ? null : 'unclear'
}

function wishWasClear({ plan }: Folder, { shared, private: own }: MeetingRecord): boolean {
  const wishes = [
    plan.shared.ambition,
    plan.private.ambition,
    ...[shared, own].flatMap((side) => [side.outcome, side.want, side['ambition-shared'], side.proposal]),
  ]
  return wishes.some((wish) => (wish ?? '').trim() !== '')
}

const hasFailed = ({ status, by }: Agreement, today: Day): boolean =>
  status === 'dropped' || (isOpen(status) && by !== undefined && by < today)

/** The user's own first: that one is theirs to move (advice S16). Without an owner nothing was really agreed. */
function whereItStayed(failed: readonly Agreement[]): BrokenLink {
  if (failed.some(({ who }) => who === 'me')) return 'with-me'
  return failed.some(({ who }) => who !== undefined) ? 'with-them' : 'no-agreement'
}

function isOverdue(meeting: MeetingRecord, today: Day): boolean {
  const day = dayOf(meeting)
  return meeting.private.result === 'no' || (day !== null && daysBetween(day, today) > PATIENCE)
}
