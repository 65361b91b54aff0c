import { isNoAnswer } from '../coach/no-answer.ts'
import { stemOf } from '../domain/file-path.ts'
import { findMeeting } from '../domain/find-meeting.ts'
import { fold, sameName } from '../domain/fold.ts'
import { invitable, inviteMode } from '../domain/invitable.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { inviteIntro } from '../flows/invite/intro.ts'
import { inviteOutcome } from '../flows/invite/outcome.ts'
import { type InviteContext, inviteSteps } from '../flows/invite/steps.ts'
import { type InviteView, inviteView } from '../render/share/invite-view.ts'
import type { DocumentWords } from '../render/words.ts'
import { draftFor, meetingOfSheet, withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import type { FlowDefinition, FlowDocument } from './flow/definition.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import { later } from './flow/later.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { personNamed } from './person-named.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

const definition: FlowDefinition<InviteContext, MeetingRecord> = {
  id: 'invite',
  version: 1,
  steps: inviteSteps,
  sheet: (context) => inviteSteps(context, {}),
  outcome: inviteOutcome,
  intro: inviteIntro,
  oneOf: [],
  noticed: () => [],
  closing: () => [],
  documents: ({ record, folder }, { today }, words): readonly FlowDocument[] => [
    {
      template: 'invite',
      view: invitationOf(folder, record, today, words),
      audience: 'share',
      stem: stemOf(record.file),
    },
  ],
  next: ({ record: { shared } }) => ({
    what: { of: 'send-invite', meeting: shared.id },
    date: null,
    with: shared.with,
  }),
}

/** The invitation as the other reads it. */
export function invitationOf(
  folder: Folder,
  meeting: MeetingRecord,
  today: InviteContext['today'],
  words: DocumentWords,
): InviteView {
  const { with: name, date, cancelledBy, invite: made } = meeting.shared
  const role = folder.people.shared.people?.find((one) => sameName(one.name, name))?.role
  return inviteView(
    {
      meeting: {
        with: name,
        ...(date && { date }),
        ...(cancelledBy && { cancelledBy }),
        ...(made && { invite: { ...made, topic: isNoAnswer(made.topic) ? '' : made.topic } }),
      },
      mode: inviteMode(meeting),
      mayLead: role === undefined || role === 'manager',
      today,
      yourName: folder.settings.shared['your-name'] ?? null,
    },
    words,
  )
}

/** Asks for a conversation about the user's career, or proposes a new time for one that did not happen. */
export async function invite(deps: FlowDeps, request: MeetingFlowRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const { from } = request
  const named = request.meeting ?? (from.is === 'sheet' ? await meetingOfSheet(deps, from.source) : null)
  const about = named === null ? { subject: null, name: null } : subjectOf(folder, deps, named)
  if ('is' in about) return about
  const draft = await draftFor(deps, { flow: 'invite', from, subject: about.subject?.file ?? null })
  if (draft === 'later') return later(deps, 'invite', null, {})
  const kept = draft?.subject ?? null
  const subject = kept === null ? about.subject : (folder.meetings.find(({ file }) => file === kept) ?? null)
  const context: InviteContext = {
    ...flowContext(deps, request, folder),
    subject,
    name: about.name,
    reassurances: deps.documents.follow.invite.reassurances,
  }
  const known = subject && { file: subject.file, id: subject.shared.id }
  return runFlowCommand(
    deps,
    { ...request, from: withDraft(from, draft) },
    { definition, context, subject: known, folder },
  )
}

interface About {
  readonly subject: MeetingRecord | null
  readonly name: string | null
}

/** A conversation by its own mark is the one; a name is whatever there is to ask of that person. */
function subjectOf(folder: Folder, { clock }: FlowDeps, named: string): About | CommandResult {
  const today = clock.today()
  const found = findMeeting(folder, named, { today, looking: 'ahead' })
  if (found.is === 'several') return usage(meetingProblem(named, found))
  if (found.is === 'none') {
    if (LIKE_A_MARK.test(named) || named.trim() === '') return usage(meetingProblem(named, found))
    const person = personNamed(folder, named)
    return person.ok ? { subject: null, name: person.value } : usage(person.problem)
  }
  const { meeting } = found
  const name = meeting.shared.with
  const isByName = fold(name).startsWith(fold(named))
  if (isByName || meeting.shared.status === 'held') return { subject: invitable(folder, today, name), name }
  return { subject: meeting, name }
}

/** An id, a date or a file, and no name. */
export const LIKE_A_MARK = /^[magef]-[0-9a-z]{4,}$|^\d|[/\\]|\.ya?ml$/i
