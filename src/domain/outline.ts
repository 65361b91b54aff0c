import { isOpen } from './agreement.ts'
import type { AgreementStatus } from './codes.ts'
import { hasSomethingToMail } from './mail-state.ts'
import { isPlanned } from './meetings.ts'
import type { AnyRecord, CheckinRecord, EvidenceRecord, MeetingRecord, ReviewRecord } from './records.ts'
import { saysLine } from './says-line.ts'
import type { ExampleInShort, LookBackOutline, MeetingOutline, TalkInShort } from './standing.ts'

/** An outline as plain data: what names the record, and the way to it, are added by who keeps it. */
export type Outline =
  | Omit<MeetingOutline, 'type' | 'file' | 'whole'>
  | Omit<LookBackOutline, 'file'>
  | ExampleInShort

/**
 * What is left of a record for whoever asks what stands open, today or on any other day.
 * @returns `whole` where all of it may still matter, `nothing` where it only counts as being there
 */
export function outlineOf(record: AnyRecord): Outline | 'whole' | 'nothing' {
  switch (record.type) {
    case 'meeting':
      // The way to one that is still to come asks after its answers.
      return isPlanned(record.shared) ? 'whole' : ofMeeting(record)
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

/** What a report over years tells of a conversation; see {@link TalkInShort}. */
export function talkInShort({ file, shared, private: own }: MeetingRecord): TalkInShort {
  const { id, kind, with: name, status, date, debriefed, cancelledBy, moved, mail, agreements } = shared
  const { 'career-share': share, 'talk-listen': talker, steps } = own
  return {
    type: 'meeting',
    file,
    shared: {
      id,
      kind,
      with: name,
      status,
      ...(date !== undefined && { date }),
      ...(debriefed !== undefined && { debriefed }),
      ...(cancelledBy !== undefined && { cancelledBy }),
      ...(moved !== undefined && { moved }),
      ...(mail !== undefined && { mail: { sent: mail.sent } }),
      ...(agreements !== undefined && { agreements: agreements.map(withoutWords) }),
    },
    private: {
      ...(share !== undefined && { 'career-share': share }),
      ...(talker !== undefined && { 'talk-listen': talker }),
      ...(steps !== undefined && { steps: steps.map(withoutWords) }),
    },
  }
}

/** How one sees that it is done, and for which goal it is, no report tells. */
const withoutWords = <T extends object>({
  seen: _seen,
  goal: _goal,
  ...rest
}: T & { readonly seen?: unknown; readonly goal?: unknown }) => rest

const ofLookBack = ({ shared: { made }, private: { steps } }: CheckinRecord | ReviewRecord): Outline => ({
  shared: { made },
  private: whereOpen('steps', steps),
})

function ofExample(record: EvidenceRecord): Outline {
  const { id, date, goal, source } = record.shared
  return {
    shared: { id, date, ...(goal !== undefined && { goal }), ...(source !== undefined && { source }) },
    saysLine: saysLine(record),
  }
}

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
