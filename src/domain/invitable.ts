import type { Day } from './day.ts'
import { sameName } from './fold.ts'
import { descending } from './order.ts'
import { upcoming } from './meetings.ts'
import type { Folder, MeetingRecord } from './records.ts'

/**
 * What an invitation says first. `again`: an earlier one got no answer yet; `cancelled` and `moved`: a conversation that
 * fell through or was put off more than once gets a new proposal (advice S45, S71).
 */
export type InviteMode = 'first' | 'again' | 'cancelled' | 'moved'

/** Put off this often, a conversation needs a new proposal rather than another date. */
const OFTEN = 2

/** What the next invitation for this conversation says first; null for one that is not there yet. */
export const nextInviteMode = (meeting: MeetingRecord | null): InviteMode =>
  modeOf(meeting, meeting?.shared.invite?.sent ?? meeting?.shared.invite?.asked)

/** What the invitation that was made for this conversation says first. */
export const inviteMode = (meeting: MeetingRecord): InviteMode =>
  modeOf(meeting, meeting.shared.invite?.asked)

function modeOf(meeting: MeetingRecord | null, asked: Day | undefined): InviteMode {
  const { status, moved = [] } = meeting?.shared ?? {}
  if (status === 'cancelled') return 'cancelled'
  if (moved.length >= OFTEN) return 'moved'
  return asked === undefined ? 'first' : 'again'
}

/**
 * The conversation an invitation to this person is about: one about the user's career that lies ahead, else the last
 * one that fell through and that nothing followed. Null where a new one is asked for.
 */
export function invitable(folder: Folder, today: Day, name: string): MeetingRecord | null {
  const withThem = ({ shared }: MeetingRecord): boolean => sameName(shared.with, name)
  const ahead = upcoming(folder, today).filter(withThem)
  const wanted = ahead.find(({ shared }) => shared.kind === 'career')
  if (wanted !== undefined) return wanted
  const [last] = folder.meetings
    .filter(withThem)
    .filter(({ shared }) => shared.kind === 'career')
    .toSorted(descending(({ shared }) => shared.date ?? shared.invite?.sent ?? shared.prepared ?? ''))
  return last?.shared.status === 'cancelled' ? last : null
}
