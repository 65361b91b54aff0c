import { findMeeting } from '../domain/find-meeting.ts'
import { fold, sameName } from '../domain/fold.ts'
import { invitable, inviteMode } from '../domain/invitable.ts'
import { knownName } from '../domain/known-name.ts'
import { descending } from '../domain/order.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { inviteIntro } from '../flows/invite/intro.ts'
import { inviteOutcome } from '../flows/invite/outcome.ts'
import { type InviteContext, inviteSteps } from '../flows/invite/steps.ts'
import { type InviteView, inviteView } from '../render/share/invite-view.ts'
import type { DocumentWords } from '../render/words.ts'
import { wordsOf } from './document-words.ts'
import { draftFor, meetingOfSheet, withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import type { FlowDefinition, FlowDocument } from './flow/definition.ts'
import { stemOf } from './flow/documents.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import { later } from './flow/later.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import { deliver, type LetterWish, saidOf } from './letters/deliver.ts'
import { letterTo } from './letters/letter-to.ts'
import type { MeetingFlowRequest } from './prep.ts'
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
      view: viewOf(folder, record, today, words),
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
function viewOf(
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
        ...(made && { invite: made }),
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
  const draft = await draftFor(deps, 'invite', from, about.subject?.file ?? null)
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
  if (found.is === 'none')
    return LIKE_A_MARK.test(named) || named.trim() === ''
      ? usage(meetingProblem(named, found))
      : { subject: null, name: knownName(folder, named) }
  const { meeting } = found
  const name = meeting.shared.with
  const isByName = fold(name).startsWith(fold(named))
  if (isByName || meeting.shared.status === 'held') return { subject: invitable(folder, today, name), name }
  return { subject: meeting, name }
}

/** An id, a date or a file, and no name. */
const LIKE_A_MARK = /^[magef]-[0-9a-z]{4,}$|^\d|[/\\]|\.ya?ml$/i

/** The invitation that was made: handed over as the user wants it. */
export async function inviteLetter(
  deps: FlowDeps,
  text: string | null,
  wish: LetterWish,
): Promise<CommandResult> {
  const found = await madeInvite(deps, text)
  if ('is' in found) return found
  const { folder, meeting } = found
  const { catalogue, documents, templates, clock } = deps
  const { id, with: name } = meeting.shared
  const sent = meeting.shared.invite?.sent ?? null
  const view = viewOf(folder, meeting, clock.today(), wordsOf(documents))
  const rendered = await templates.render('invite', documents.language, view)
  if (!rendered.ok) return failed(unreadable([rendered.problem]))
  const kind = ['first', 'again'].includes(inviteMode(meeting)) ? 'invite' : 'counter-proposal'
  const document = { kind: 'invite', stem: stemOf(meeting.file) } as const
  const made = letterTo(folder, { kind, name, about: {}, text: rendered.value, document }, documents)
  const delivered = await deliver(deps, made, wish)
  if (!delivered.ok) return failed(delivered.problem)
  const said = catalogue.follow.invite.state(sent, id, catalogue.dates)
  return saidOf(delivered.value, { ...jsonOf(meeting), ...delivered.value.json, sent }, said)
}

/** The invitation went out; from now on there is an answer to wait for. */
export async function inviteSent(deps: FlowDeps, text: string | null): Promise<CommandResult> {
  const found = await madeInvite(deps, text)
  if ('is' in found) return found
  const { meeting } = found
  const { catalogue, clock, store } = deps
  const { dates, follow } = catalogue
  const { id, with: name, invite: made } = meeting.shared
  const today = clock.today()
  if (made?.sent !== undefined)
    return {
      is: 'done',
      lines: [follow.invite.alreadySent(made.sent, dates)],
      json: { ...jsonOf(meeting), sent: made.sent },
    }
  const record: MeetingRecord = {
    ...meeting,
    shared: { ...meeting.shared, ...(made && { invite: { ...made, sent: today } }) },
  }
  const written = await store.commit({ records: [record], documents: [] })
  if (!written.ok) return failed(written.problem)
  return {
    is: 'done',
    lines: follow.invite.markedSent(name, id, dates, today),
    json: { ...jsonOf(meeting), sent: today },
  }
}

const jsonOf = ({ shared, file }: MeetingRecord) => ({
  schema: 1,
  command: 'invite',
  record: { id: shared.id, file },
})

/** The invitation a text points at; without one the latest that was not sent. */
async function madeInvite(
  { store, clock }: FlowDeps,
  text: string | null,
): Promise<CommandResult | { readonly folder: Folder; readonly meeting: MeetingRecord }> {
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const invited = folder.meetings.filter(({ shared }) => shared.invite !== undefined)
  const among = { ...folder, meetings: invited }
  const nothing = usage({ problem: { code: 'nothing-to-send', command: 'invite' } })
  if (text === null) {
    const [latest] = invited.toSorted(
      descending(({ shared }) => (shared.invite?.sent ? '0' : '1') + shared.id),
    )
    return latest ? { folder, meeting: latest } : nothing
  }
  const found = findMeeting(among, text, { today: clock.today(), looking: 'ahead' })
  if (found.is === 'one') return { folder, meeting: found.meeting }
  if (found.is === 'several') return usage(meetingProblem(text, found))
  const isKnown = findMeeting(folder, text, { today: clock.today() }).is === 'one'
  return isKnown || !LIKE_A_MARK.test(text) ? nothing : usage(meetingProblem(text, found))
}
