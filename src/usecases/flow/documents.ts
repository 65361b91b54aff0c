import type { Agreement } from '../../domain/agreement.ts'
import type { SharedEvidence } from '../../domain/checkin.ts'
import type { Day } from '../../domain/day.ts'
import { agreedNext } from '../../domain/agreed-next.ts'
import { sameName } from '../../domain/fold.ts'
import { knownAgreements } from '../../domain/known-agreements.ts'
import { openWith } from '../../domain/ledger.ts'
import { dayOf, heldMeetings, upcoming } from '../../domain/meetings.ts'
import { evidenceForOthers } from '../../domain/own-goals.ts'
import { notNowFor } from '../../domain/not-now.ts'
import { ascending } from '../../domain/order.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import { sharedLinking } from './wish.ts'
import type { AgendaInput } from '../../render/share/agenda-view.ts'

/** What an agenda may be made from: only what the other may see, and only what concerns them. */
export function agendaInput(folder: Folder, meeting: MeetingRecord, today: Day): AgendaInput {
  const { shared } = meeting
  const before = heldMeetings(folder, today, shared.with).find(({ file }) => file !== meeting.file)
  const open = openWith(folder, today, shared.with)
  const known = sharedAgreements(folder)
  const agreements = open.flatMap(({ id }) => known.get(id) ?? [])
  const isMine = (agreement: Agreement): boolean => agreement.who === 'me'
  return {
    meeting: withoutOwnExamples(folder, shared),
    plan: folder.plan.shared,
    linking: sharedLinking(folder.plan.shared, shared),
    evidence: sharedEvidence(folder),
    agreements: { mine: agreements.filter(isMine), theirs: agreements.filter((one) => !isMine(one)) },
    notNow: notNowFor(folder, shared.with, shared.date ?? today).map(({ what, condition, again, met }) => ({
      what,
      ...(condition !== null && { condition }),
      // Its condition is met, so it is no longer a day that brings it back.
      ...(again !== null && met === null && { again }),
    })),
    last: before?.shared ?? null,
  }
}

/** An example for a goal of the user's alone says what the goal is, also where it was chosen by its id. */
function withoutOwnExamples(folder: Folder, meeting: SharedMeeting): SharedMeeting {
  if (meeting.evidence === undefined) return meeting
  const open = new Set(evidenceForOthers(folder))
  const own = new Set(folder.evidence.filter((one) => !open.has(one)).map(({ shared }) => shared.id))
  return { ...meeting, evidence: meeting.evidence.filter((chosen) => !own.has(chosen)) }
}

/** Every agreement that others may know of, by its id. */
const sharedAgreements = (folder: Folder): ReadonlyMap<string, Agreement> =>
  new Map(
    [folder.agreements, ...folder.meetings]
      .flatMap(({ shared }) => shared.agreements ?? [])
      .map((one) => [one.id, one]),
  )

export const sharedEvidence = (folder: Folder): readonly SharedEvidence[] =>
  folder.evidence.map(({ shared }) => shared)

/** The next conversation that has a date, planned or agreed; with one person only where a name is given. */
export function nextTalk(
  folder: Folder,
  today: Day,
  name?: string,
): { readonly date: Day; readonly with: string } | null {
  const planned = upcoming(folder, today).flatMap(({ shared }) =>
    shared.date ? [{ date: shared.date, with: shared.with }] : [],
  )
  const all = [...planned, ...agreedNext(folder, today)].filter(
    (talk) => name === undefined || sameName(talk.with, name),
  )
  const [first] = all.toSorted(ascending(({ date }) => date))
  return first ? { date: first.date, with: first.with } : null
}

/** Agreements the manager may see: in a plan, an update, a page to hand over. */
export const agreementsFor = (folder: Folder, manager: string | null): readonly Agreement[] =>
  knownAgreements(folder, manager, true)

/** With whom the user will talk next: a conversation ahead, else the manager in the list, else whom they last talked with. */
export const lastPartner = (folder: Folder, today: Day): string | null => {
  const [ahead] = upcoming(folder, today)
  const listed = folder.people.shared.people?.find(({ role }) => role === 'manager')
  const [held] = heldMeetings(folder, today)
  return ahead?.shared.with ?? listed?.name ?? (held && dayOf(held) !== null ? held.shared.with : null)
}
