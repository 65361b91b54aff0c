import { isOpen } from './agreement.ts'
import type { Agreement, Owner } from './agreement.ts'
import type { AgreementStatus } from './codes.ts'
import { daysBetween } from './day.ts'
import type { Day } from './day.ts'
import { fold } from './fold.ts'
import { isForOwnGoal } from './own-goals.ts'
import type { OwnStep } from './private/step.ts'
import type { Folder } from './records.ts'
import type { Standing, TalkInShort } from './standing.ts'
import { isTogether } from './together.ts'

/** One agreement or step of the user's own, with where it comes from and how it stands today. */
export interface LedgerEntry {
  readonly id: string
  readonly what: string
  /** As it was written: `me`, `them`, a name, or null when nobody took it. */
  readonly who: Owner | null
  /** The name of who does it; null for the user, for both together, for nobody, and for `them` outside a conversation. */
  readonly person: string | null
  readonly by: Day | null
  /** How one sees that it is done. */
  readonly seen: string | null
  readonly status: AgreementStatus
  readonly made: Day
  readonly closed: Day | null
  /** Days from the day it was made until it was closed, or until today. */
  readonly ageDays: number
  /** Days past its date while it is open; null when it is not late. */
  readonly overdueDays: number | null
  /** Whom it was agreed with; null where that is not known. */
  readonly with: string | null
  /** The file it lives in. */
  readonly file: string
  /** The id of the conversation it was made in. */
  readonly meeting: string | null
  readonly meetingDate: Day | null
  /** The last day it stood in anything: made, changed, reminded of, mailed or closed. */
  readonly lastMention: Day
  /** The last day the other was reminded of it. */
  readonly reminded: Day | null
  readonly goal: string | null
  /** A step of the user's own: never in a document for somebody else. */
  readonly private: boolean
}

/** All of them, those somebody is still expected to do something about, or a choice: of ten years a handful. */
export type WhichEntries = 'all' | 'open' | ((one: Pick<Agreement, 'status' | 'by' | 'closed'>) => boolean)

/** The parts in which agreements and steps stand, closed ones too, and what tells whose they are. */
export interface Agreed extends Pick<Folder, 'settings' | 'plan' | 'agreements' | 'checkins' | 'reviews'> {
  readonly meetings: readonly AgreedIn[]
}

/** A conversation as far as agreements were made in it. */
type AgreedIn = Pick<TalkInShort, 'file'> & {
  readonly shared: Pick<TalkInShort['shared'], 'id' | 'with' | 'date' | 'mail' | 'agreements'>
  readonly private: Pick<TalkInShort['private'], 'steps'>
}

/** The same as far as they are open. */
type StillAgreed = Omit<Pick<Standing, keyof Agreed>, 'meetings'> & Pick<Agreed, 'meetings'>

/** Every agreement and own step, in the order of the files. */
export function ledgerEntries(folder: StillAgreed, today: Day, which: 'open'): readonly LedgerEntry[]
export function ledgerEntries(folder: Agreed, today: Day, which?: WhichEntries): readonly LedgerEntry[]
export function ledgerEntries(
  folder: StillAgreed,
  today: Day,
  which: WhichEntries = 'all',
): readonly LedgerEntry[] {
  const outside = { file: folder.agreements.file, meeting: null }
  const isForOwn = isForOwnGoal(folder.plan)
  const isWanted = which === 'open' ? (one: Pick<Agreement, 'status'>) => isOpen(one.status) : which
  const among = <T extends Pick<Agreement, 'status' | 'by' | 'closed'>>(
    list: readonly T[] | undefined,
  ): readonly T[] => (isWanted === 'all' || list === undefined ? (list ?? []) : list.filter(isWanted))
  return [
    ...among(folder.agreements.shared.agreements).map((agreement) => ({
      ...entryOf(agreement, outside, today),
      // Of a goal that is the user's alone nobody hears by a step towards it, but who it was agreed with.
      private: agreement.who === 'me' && agreement.with === undefined && isForOwn(agreement),
    })),
    ...folder.meetings.flatMap((meeting) => {
      const place = { file: meeting.file, meeting }
      return [
        ...among(meeting.shared.agreements).map((agreement) => entryOf(agreement, place, today)),
        ...stepsOf(among(meeting.private.steps), place, today),
      ]
    }),
    ...[...folder.checkins, ...folder.reviews].flatMap((record) =>
      stepsOf(among(record.private.steps), { file: record.file, meeting: null }, today),
    ),
  ]
}

interface Place {
  readonly file: string
  readonly meeting: AgreedIn | null
}

const stepsOf = (steps: readonly OwnStep[], place: Place, today: Day): readonly LedgerEntry[] =>
  steps.map((step) => ({
    ...entryOf({ ...step, who: 'me' }, place, today),
    with: null,
    // The mail after the conversation said nothing of it.
    lastMention: lastMention(step, null),
    private: true,
  }))

function entryOf(agreement: Agreement, place: Place, today: Day): LedgerEntry {
  const { id, what, status, made } = agreement
  const { who, by, seen, closed, goal } = present(agreement)
  const meeting = place.meeting?.shared ?? null
  const partner = meeting?.with ?? agreement.with ?? null
  return {
    id,
    what,
    who,
    by,
    seen,
    status,
    made,
    closed,
    goal,
    person: personOf(agreement, who, partner),
    ageDays: Math.max(0, daysBetween(made, closed ?? today)),
    overdueDays: overdueDays(agreement, today),
    with: partner,
    file: place.file,
    meeting: meeting?.id ?? null,
    meetingDate: meeting?.date ?? null,
    lastMention: lastMention(agreement, place.meeting),
    reminded: agreement.history?.findLast(({ reminded }) => reminded !== undefined)?.on ?? null,
    private: false,
  }
}

/** Who does it, by name, as far as that is another; see `LedgerEntry.person`. */
export function personOf(agreement: Agreement, who: Owner | null, partner: string | null): string | null {
  if (who === 'me' || who === null) return null
  if (who === 'them') return partner
  return isTogether(agreement, partner) ? null : who
}

function present(agreement: Agreement) {
  const { by, seen, closed, goal } = agreement
  return {
    who: ownerOf(agreement),
    by: by ?? null,
    seen: seen ?? null,
    closed: closed ?? null,
    goal: goal ?? null,
  }
}

/** Who does it as it was written; null where that is nobody. */
export const ownerOf = ({ who }: Agreement): Owner | null =>
  who === 'me' || who === 'them' ? who : who === undefined || fold(who) === '' ? null : who

function overdueDays({ by, status }: Agreement, today: Day): number | null {
  return by !== undefined && isOpen(status) && by < today ? daysBetween(by, today) : null
}

function lastMention(agreement: Agreement, meeting: AgreedIn | null): Day {
  const days = [
    agreement.closed,
    meeting?.shared.mail?.sent,
    ...(agreement.history ?? []).map(({ on }) => on),
  ]
  return days.reduce<Day>((last, day) => (day !== undefined && day > last ? day : last), agreement.made)
}
