import type { NotNow } from './agreement.ts'
import type { Day } from './day.ts'
import { fold, foldName } from './fold.ts'
import { compare } from './order.ts'
import type { MeetingRecord } from './records.ts'
import { type Talk, wholeOf } from './standing.ts'

/**
 * Tells of what was put off whether it may still wait, without a look at anybody's words: it does not where the last
 * conversation with the same person was on or after its day.
 */
export function mayWait(meetings: readonly Talk[]): (meeting: Talk, item: NotNow) => boolean {
  let last: ReadonlyMap<string, DatedTalk> | null = null
  return (meeting, item) => {
    if (item.closed !== undefined) return false
    const again = dayOfReturn(item)
    const talk = (last ??= lastTalks(meetings)).get(foldName(meeting.shared.with))
    if (talk === undefined || again === null || talk.day < again) return true
    return !isLater(talk.talk, meeting) || !counts(item)(talk.day)
  }
}

/** Conversations with one person that were looked back on and may raise something again, the earliest first. */
export type SameName = readonly Raising[]

interface DatedTalk {
  readonly talk: Talk
  readonly day: Day
}

interface Raising extends DatedTalk {
  /** What was said in it, folded; made once, when it is first wanted. */
  readonly said: () => string
}

/** By the name of the other, for these names, so that each is compared with its own only. */
export function talksByName(
  meetings: readonly Talk[],
  names: ReadonlySet<string>,
): (name: string) => SameName {
  const talks = new Map<string, Raising[]>()
  for (const talk of meetings) {
    const name = foldName(talk.shared.with)
    const day = names.has(name) ? dayLookedBack(talk) : null
    if (day === null) continue
    let text: string | null = null
    const said = (): string => (text ??= wordsIn(wholeOf(talk).shared))
    const same = talks.get(name)
    if (same === undefined) talks.set(name, [{ talk, day, said }])
    else same.push({ talk, day, said })
  }
  for (const same of talks.values()) same.sort((one, other) => compare(one.day, other.day))
  return (name) => talks.get(foldName(name)) ?? []
}

/** With each person the last conversation that was looked back on. */
function lastTalks(meetings: readonly Talk[]): ReadonlyMap<string, DatedTalk> {
  const last = new Map<string, DatedTalk>()
  for (const talk of meetings) {
    const day = dayLookedBack(talk)
    if (day === null) continue
    const name = foldName(talk.shared.with)
    const before = last.get(name)
    if (before === undefined || before.day <= day) last.set(name, { talk, day })
  }
  return last
}

/** The day of a conversation that was looked back on, and may have raised something again; null for any other. */
const dayLookedBack = ({ shared: { status, debriefed, date = debriefed } }: Talk): Day | null =>
  status === 'cancelled' || debriefed === undefined ? null : (date ?? null)

/** Is this another conversation, after that one? */
export function isLater({ file, shared: { date } }: Talk, than: Talk): boolean {
  const day = than.shared.date ?? than.shared.debriefed
  return file !== than.file && (date === undefined || day === undefined || date > day)
}

/** Whichever comes first: the day that was agreed, or the day its condition was met. */
export const dayOfReturn = ({ again, met }: NotNow): Day | null =>
  met !== undefined && (again === undefined || met < again) ? met : (again ?? null)

/** A conversation before the day the user moved it, or said that its condition is met, does not count any more. */
function counts(item: NotNow): (day: Day) => boolean {
  const moved = item.history?.findLast(({ by }) => by !== undefined)?.on
  return (day) => (item.met === undefined || day >= item.met) && (moved === undefined || day > moved)
}

/** The day of the first conversation that raised it. */
export function raisedOn(same: SameName, meeting: Talk, item: NotNow): Day | null {
  const again = dayOfReturn(item)
  const what = fold(item.what)
  const isRaising = counts(item)
  const raising = same.find(
    ({ talk, day, said }) =>
      isLater(talk, meeting) &&
      isRaising(day) &&
      ((again !== null && day >= again) || (what !== '' && said().includes(what))),
  )
  return raising?.day ?? null
}

/** The words of a conversation in which something put off may come back, folded, a line each. */
const wordsIn = (meeting: MeetingRecord['shared']): string =>
  [
    ...(meeting.agreements ?? []).map(({ what }) => what),
    ...(meeting.notNow ?? []).map(({ what }) => what),
    ...(meeting.questions ?? []),
    meeting.proposal,
    meeting.outcome,
    ...(meeting.report ?? []),
    meeting.want,
    meeting.need,
  ]
    .map((text) => fold(text ?? ''))
    .join('\n')
