import { isCareerKind, wasAboutCareer } from '../../career-talk.ts'
import type { CareerShare, MeetingKind, Talker } from '../../codes.ts'
import type { Day } from '../../day.ts'
import { dayOf, upcoming, wasHeld } from '../../meetings.ts'
import { ascending } from '../../order.ts'
import type { TalkInShort, Talks } from '../../standing.ts'
import { earlierYears, isWithin, recentFrom } from '../../report/period.ts'
import type { ReportPeriod } from '../../report/period.ts'

/** One conversation: how much of it was about the user's career, who talked most, and whether it went ahead (B18). */
export interface TalkOfReport {
  readonly id: string
  readonly with: string
  readonly kind: MeetingKind
  readonly date: Day
  readonly held: boolean
  readonly cancelledBy: 'me' | 'them' | null
  /** How often it was put on another day. */
  readonly moved: number
  readonly share: CareerShare | null
  readonly talker: Talker | null
}

export interface TalkCounts {
  readonly held: number
  /** About the user's career, by their kind and by what was said afterwards (advice S74). */
  readonly career: number
  readonly cancelled: number
  /** How many were put on another day at least once. */
  readonly moved: number
  /** Of how many it is known who talked most, and in how many that was the user (advice S98). */
  readonly talkers: number
  readonly mostlyMe: number
}

/** What the last conversations have in common, as far as there is something to do about it. */
export type TalkTrend = 'little-career' | 'fell-through' | 'talked-most'

export interface TalksReport {
  /** The latest, oldest first. */
  readonly talks: readonly TalkOfReport[]
  readonly counts: TalkCounts
  readonly years: readonly (TalkCounts & { readonly year: string })[]
  readonly trends: readonly TalkTrend[]
}

/** As many columns as a telephone has room for. */
const MOST_SHOWN = 24
/** A trend needs as many in a row. */
const IN_A_ROW = 3

/**
 * Conversations over a period: facts about time, never about a person (advice S74, S98, B18). The user's alone.
 * @param meetings all of them
 * @param standing those that stand open
 */
export function talksReport(
  meetings: readonly TalkInShort[],
  standing: Talks,
  period: ReportPeriod,
): TalksReport {
  const past = meetings
    .filter((meeting) => isPast(meeting) && isWithin(dayOf(meeting), period))
    .toSorted(ascending((meeting) => dayOf(meeting) ?? ''))
  const recent = past.filter((meeting) => (dayOf(meeting) ?? '') >= recentFrom(period))
  return {
    talks: recent.slice(-MOST_SHOWN).flatMap(talkOf),
    counts: countsOf(past),
    years: earlierYears(period).flatMap((year) => {
      const counts = countsOf(past.filter((meeting) => isWithin(dayOf(meeting), year)))
      return counts.held + counts.cancelled > 0 ? [{ year: year.from.slice(0, 4), ...counts }] : []
    }),
    trends: trendsOf(standing, past, period.to),
  }
}

const isPast = (meeting: TalkInShort): boolean => wasHeld(meeting) || isCancelled(meeting)

const isCancelled = ({ shared }: TalkInShort): boolean => shared.status === 'cancelled'

const wasMoved = ({ shared }: TalkInShort): boolean => (shared.moved ?? []).length > 0

function talkOf(meeting: TalkInShort): readonly TalkOfReport[] {
  const { shared, private: own } = meeting
  const date = dayOf(meeting)
  if (date === null) return []
  const held = wasHeld(meeting)
  return [
    {
      id: shared.id,
      with: shared.with,
      kind: shared.kind,
      date,
      held,
      cancelledBy: shared.cancelledBy ?? null,
      moved: (shared.moved ?? []).length,
      // What did not take place has no share of anything, whatever was written down before.
      share: held ? (own['career-share'] ?? null) : null,
      talker: held ? (own['talk-listen'] ?? null) : null,
    },
  ]
}

function countsOf(meetings: readonly TalkInShort[]): TalkCounts {
  const held = meetings.filter(wasHeld)
  const talkers = held.flatMap((meeting) => meeting.private['talk-listen'] ?? [])
  return {
    held: held.length,
    career: held.filter(wasAboutCareer).length,
    cancelled: meetings.filter(isCancelled).length,
    moved: meetings.filter(wasMoved).length,
    talkers: talkers.length,
    mostlyMe: talkers.filter((talker) => talker === 'me').length,
  }
}

/** A conversation about the user's career that lies ahead is the answer already. */
function trendsOf(standing: Talks, past: readonly TalkInShort[], today: Day): readonly TalkTrend[] {
  const planned = upcoming(standing, today).some(({ shared }) => isCareerKind(shared.kind))
  const held = past.filter(wasHeld)
  const shares = held.flatMap((meeting) => meeting.private['career-share'] ?? []).slice(-IN_A_ROW)
  const talkers = held.flatMap((meeting) => meeting.private['talk-listen'] ?? []).slice(-IN_A_ROW)
  const little = shares.length === IN_A_ROW && shares.every((share) => share === 'none' || share === 'some')
  const last = past.slice(-IN_A_ROW)
  const fell = last.filter((meeting) => isCancelled(meeting) || wasMoved(meeting)).length > 1
  const mostlyMe = talkers.length === IN_A_ROW && talkers.every((talker) => talker === 'me')
  return [
    ...(little && !planned ? ['little-career' as const] : []),
    ...(fell && !planned ? ['fell-through' as const] : []),
    ...(mostlyMe ? ['talked-most' as const] : []),
  ]
}
