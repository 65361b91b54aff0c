import { isOpen } from './agreement.ts'
import type { AgreementStatus } from './codes.ts'
import { hasSomethingToMail } from './mail-state.ts'
import type { AnyRecord, CheckinRecord, EvidenceRecord, MeetingRecord, ReviewRecord } from './records.ts'
import type { ExampleOutline, LookBackOutline, MeetingOutline } from './standing.ts'

/** An outline as plain data: what names the record, and the way to it, are added by who keeps it. */
export type Outline =
  | Omit<MeetingOutline, 'type' | 'file' | 'whole'>
  | Omit<LookBackOutline, 'file'>
  | ExampleOutline

/**
 * What is left of a record for whoever asks what stands open, today or on any other day.
 * @returns `whole` where all of it may still matter, `nothing` where it only counts as being there
 */
export function outlineOf(record: AnyRecord): Outline | 'whole' | 'nothing' {
  switch (record.type) {
    case 'meeting':
      return isAhead(record) ? 'whole' : ofMeeting(record)
    case 'checkin':
    case 'review':
      return ofLookBack(record)
    case 'evidence':
      return ofExample(record)
    case 'feedback':
      return record.shared.answered === undefined ? 'whole' : 'nothing'
    default:
      return 'whole'
  }
}

/** The way to it asks after its answers. */
const isAhead = ({ shared }: MeetingRecord): boolean =>
  shared.status === 'planned' && shared.debriefed === undefined

function ofMeeting(record: MeetingRecord): Outline {
  const { id, kind, with: name, status, date, prepared, debriefed } = record.shared
  const { moved, next, mail, invite, agreements, notNow } = record.shared
  const { 'career-share': share, steps } = record.private
  const waits = (notNow ?? []).some(({ closed }) => closed === undefined)
  return {
    shared: {
      id,
      kind,
      with: name,
      status,
      ...(date !== undefined && { date }),
      ...(prepared !== undefined && { prepared }),
      ...(debriefed !== undefined && { debriefed }),
      ...(moved !== undefined && { moved }),
      ...(next !== undefined && { next }),
      ...(mail !== undefined && { mail: { sent: mail.sent } }),
      ...(invite !== undefined && {
        invite: {
          ...(invite.sent !== undefined && { sent: invite.sent }),
          ...(invite.asked !== undefined && { asked: invite.asked }),
        },
      }),
      ...whereOpen('agreements', agreements),
      ...(waits && notNow !== undefined && { notNow }),
    },
    private: { ...(share !== undefined && { 'career-share': share }), ...whereOpen('steps', steps) },
    mailable: hasSomethingToMail(record),
  }
}

const ofLookBack = ({ shared: { made }, private: { steps } }: CheckinRecord | ReviewRecord): Outline => ({
  shared: { made },
  private: whereOpen('steps', steps),
})

const ofExample = ({ shared: { date, source } }: EvidenceRecord): Outline => ({
  shared: { date, ...(source !== undefined && { source }) },
})

/** The open ones of a list by its name; nothing where there are none. */
function whereOpen<K extends string, T extends { readonly status: AgreementStatus }>(
  key: K,
  list: readonly T[] | undefined,
): Partial<Readonly<Record<K, readonly T[]>>> {
  const open = (list ?? []).filter(({ status }) => isOpen(status))
  const found: Partial<Record<K, readonly T[]>> = {}
  if (open.length > 0) found[key] = open
  return found
}
