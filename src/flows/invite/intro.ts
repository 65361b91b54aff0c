import { sameName } from '../../domain/fold.ts'
import { nextInviteMode } from '../../domain/invitable.ts'
import { upcoming } from '../../domain/meetings.ts'
import type { Note } from '../../text/notes.ts'
import { type InviteContext, meetingOf } from './steps.ts'

/** What there is between the two already: a talk that fell through, an unanswered request, an annual review ahead. */
export function inviteIntro(context: InviteContext): readonly Note[] {
  const meeting = meetingOf(context, {})
  const mode = nextInviteMode(meeting)
  return [
    ...(meeting !== null && mode !== 'first'
      ? [
          {
            key: 'invite-anew',
            mode,
            name: meeting.shared.with,
            date: (mode === 'again' ? meeting.shared.invite?.sent : meeting.shared.date) ?? null,
          } as const,
        ]
      : []),
    ...beside(context),
  ]
}

/** With a review or appraisal ahead: why a conversation of its own works better (advice S25, S45, S71). */
function beside({ folder, today, subject, name }: InviteContext): readonly Note[] {
  const person = subject?.shared.with ?? name
  if (person === null) return []
  return upcoming(folder, today)
    .filter(({ shared }) => sameName(shared.with, person) && IN_THE_CYCLE.has(shared.kind))
    .slice(0, 1)
    .flatMap(({ shared }) => [
      { key: 'invite-beside', name: shared.with, date: shared.date ?? null, kind: shared.kind } as const,
      { key: 'about-kind', kind: shared.kind } as const,
    ])
}

const IN_THE_CYCLE: ReadonlySet<string> = new Set(['annual', 'appraisal'])
