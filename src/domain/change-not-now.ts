import type { AgreementEvent, NotNow } from './agreement.ts'
import type { Day } from './day.ts'
import type { Folder, MeetingRecord } from './records.ts'

/** What can be done with a "not now" between conversations (advice S38, B8). */
export type NotNowChange =
  | { readonly to: 'met' }
  | { readonly to: 'move'; readonly again: Day }
  | { readonly to: 'drop'; readonly why?: string }
  | { readonly to: 'open' }

/**
 * Changes a "not now" in its conversation.
 * @param id the whole id: that of the conversation and its number there, `m-7k2m.1`
 * @param today the day it happened
 * @returns the conversation as it is then, the same one when nothing changes; null when no "not now" has this id
 */
export function withNotNow(
  folder: Folder,
  id: string,
  change: NotNowChange,
  today: Day,
): MeetingRecord | null {
  const [meetingId, number] = id.split('.')
  const meeting = folder.meetings.find(({ shared }) => shared.id === meetingId)
  const at = Number(number) - 1
  const before = meeting?.shared.notNow?.[at]
  if (meeting === undefined || before === undefined) return null
  const after = changed(before, change, today)
  if (after === before) return meeting
  const notNow = meeting.shared.notNow?.with(at, after) ?? []
  return { ...meeting, shared: { ...meeting.shared, notNow } }
}

function changed(item: NotNow, change: NotNowChange, today: Day): NotNow {
  const { met: _met, closed: _closed, ...open } = item
  const isClosed = item.closed !== undefined
  switch (change.to) {
    case 'met':
      if (item.met === today && !isClosed) return item
      return { ...withEvent(open, isClosed ? { on: today, status: 'open' } : null), met: today }
    case 'move':
      // A new day is a new promise: whether the condition is met is asked again then.
      return item.again === change.again && item.met === undefined && !isClosed
        ? item
        : withEvent({ ...open, again: change.again }, { on: today, by: change.again })
    case 'drop': {
      if (isClosed) return item
      const why = change.why === undefined ? {} : { note: change.why }
      return withEvent({ ...item, closed: today }, { on: today, status: 'dropped', ...why })
    }
    case 'open':
      return isClosed || item.met !== undefined ? withEvent(open, { on: today, status: 'open' }) : item
  }
}

const withEvent = (item: NotNow, event: AgreementEvent | null): NotNow =>
  event === null ? item : { ...item, history: [...(item.history ?? []), event] }
