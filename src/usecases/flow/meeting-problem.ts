import type { MeetingMatch } from '../../domain/find-meeting.ts'
import type { Located } from '../../domain/problem.ts'

/** Why a text points at no one conversation. */
export function meetingProblem(text: string, match: Exclude<MeetingMatch, { readonly is: 'one' }>): Located {
  if (match.is === 'none') return { problem: { code: 'no-such-talk', text, near: match.near } }
  const talks = match.meetings.map(({ shared: { id, with: name, kind, date } }) => ({
    id,
    with: name,
    kind,
    date: date ?? null,
  }))
  return { problem: { code: 'several-talks', text, talks } }
}
