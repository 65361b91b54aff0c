import { addDays } from './day.ts'
import type { Day } from './day.ts'
import { foldName } from './fold.ts'
import { wasHeld } from './meetings.ts'
import type { NextStepRule } from './reason.ts'
import type { Talk, Talks } from './standing.ts'

/** Conversations with one person that keep being put off. */
export interface Slipped {
  readonly with: string
  /** The conversation that was put off last. */
  readonly meeting: Talk
  /** How often one was moved or called off since the last that was held. */
  readonly times: number
  /** The last day on which that happened, as far as it is known. */
  readonly last: Day
}

/** Once can happen to anyone; twice in a row is a pattern (B18). */
const PATTERN = 2
/** What slipped longer ago is no reason to ask again today. */
const STAYS = 180

/**
 * With whom conversations were moved or called off at least twice in a row, while none with a day lies ahead (B18,
 * advice S74); the latest first.
 */
export function slippedTalks(folder: Talks, today: Day): readonly Slipped[] {
  const byName = new Map<string, Talk[]>()
  for (const meeting of folder.meetings) {
    const name = foldName(meeting.shared.with)
    const same = byName.get(name)
    if (same === undefined) byName.set(name, [meeting])
    else same.push(meeting)
  }
  return [...byName.values()]
    .flatMap((same) => slippedAmong(same, today))
    .filter(({ last, times }) => times >= PATTERN && addDays(last, STAYS) >= today)
    .toSorted((one, other) => (one.last < other.last ? 1 : one.last > other.last ? -1 : 0))
}

/** An invitation is the way to take the lead again; one that is on its way is enough. */
export const slipped: NextStepRule = (folder, today) => {
  const one = slippedTalks(folder, today).find(({ meeting }) => meeting.shared.invite === undefined)
  if (one === undefined) return null
  const { with: name, times, meeting } = one
  return {
    command: ['invite', meeting.shared.id],
    reason: { code: 'slipped', with: name, times },
    advice: 'S45',
  }
}

/** @param same all conversations with one person */
function slippedAmong(same: readonly Talk[], today: Day): readonly Slipped[] {
  const isAhead = ({ shared }: Talk): boolean =>
    shared.status === 'planned' && shared.date !== undefined && shared.date >= today
  if (same.some(isAhead)) return []
  const held = same.filter(wasHeld).map(({ shared }) => shared.date ?? shared.debriefed ?? '')
  const lastHeld = held.reduce((last, day) => (day > last ? day : last), '')
  const slips = same
    .filter((meeting) => !wasHeld(meeting))
    .flatMap((meeting) => slipsOf(meeting).map((on) => ({ meeting, on })))
    .filter(({ on }) => on > lastHeld)
  const last = slips.reduce<(typeof slips)[number] | null>(
    (before, one) => (before === null || one.on >= before.on ? one : before),
    null,
  )
  if (last === null) return []
  return [{ with: last.meeting.shared.with, meeting: last.meeting, times: slips.length, last: last.on }]
}

/** The days on which it was moved, and the day for which it was called off. */
const slipsOf = ({ shared }: Talk): readonly Day[] => [
  ...(shared.moved ?? []).map(({ on }) => on),
  ...(shared.status === 'cancelled' && shared.date !== undefined ? [shared.date] : []),
]
