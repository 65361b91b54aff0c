import type { MeetingMatch } from '../../domain/find-meeting.ts'
import type { Located } from '../../domain/problem.ts'

/** Why a text points at no one conversation. */
export function meetingProblem(text: string, match: Exclude<MeetingMatch, { readonly is: 'one' }>): Located {
  return match.is === 'none'
    ? { problem: { code: 'no-such-record', text, near: match.near } }
    : { problem: { code: 'several-records', text, ids: match.meetings.map(({ shared }) => shared.id) } }
}
