import { stemOf } from '../domain/file-path.ts'
import { findMeeting } from '../domain/find-meeting.ts'
import { inviteMode } from '../domain/invitable.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Day } from '../domain/day.ts'
import { descending } from '../domain/order.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { wordsOf } from './document-words.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import type { FlowDeps } from './flow/run.ts'
import { invitationOf, LIKE_A_MARK } from './invite.ts'
import { deliver, type LetterWish, saidOf } from './letters/deliver.ts'
import { letterTo, type MadeLetter } from './letters/letter-to.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

/** The invitation that was made: handed over as the user wants it. */
export async function inviteLetter(
  deps: FlowDeps,
  text: string | null,
  wish: LetterWish,
): Promise<CommandResult> {
  const found = await madeInvite(deps, text)
  if ('is' in found) return found
  const { catalogue } = deps
  const { id } = found.meeting.shared
  const make = (folder: Folder) => letterFor(deps, folder, id)
  const delivered = await deliver(deps, found.folder, make, wish)
  if (!delivered.ok) return delivered.problem
  const { meeting } = delivered.value.made
  const sent = meeting.shared.invite?.sent ?? null
  const said = catalogue.follow.invite.state(sent, id, catalogue.dates)
  return saidOf(delivered.value, { ...jsonOf(meeting), ...delivered.value.json, sent }, said)
}

async function letterFor(
  { documents, templates, clock }: FlowDeps,
  folder: Folder,
  id: string,
): Promise<Result<MadeLetter & { readonly meeting: MeetingRecord }, CommandResult>> {
  const found = invitedIn(folder, id, clock.today())
  if (!found.ok) return found
  const meeting = found.value
  const view = invitationOf(folder, meeting, clock.today(), wordsOf(documents))
  const rendered = await templates.render('invite', documents.language, view)
  if (!rendered.ok) return fail(failed(unreadable([rendered.problem])))
  const kind = ['first', 'again'].includes(inviteMode(meeting)) ? 'invite' : 'counter-proposal'
  const document = { kind: 'invite', stem: stemOf(meeting.file) } as const
  const parts = { kind, name: meeting.shared.with, about: {}, text: rendered.value, document } as const
  return ok({ ...letterTo(folder, parts, documents), meeting })
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
  const meeting = invitedIn(folder, text, clock.today())
  return meeting.ok ? { folder, meeting: meeting.value } : meeting.problem
}

function invitedIn(folder: Folder, text: string | null, today: Day): Result<MeetingRecord, CommandResult> {
  const invited = folder.meetings.filter(({ shared }) => shared.invite !== undefined)
  const among = { ...folder, meetings: invited }
  const nothing = fail(usage({ problem: { code: 'nothing-to-send', command: 'invite' } }))
  if (text === null) {
    const [latest] = invited.toSorted(
      descending(({ shared }) => (shared.invite?.sent ? '0' : '1') + shared.id),
    )
    return latest ? ok(latest) : nothing
  }
  const found = findMeeting(among, text, { today, looking: 'ahead' })
  if (found.is === 'one') return ok(found.meeting)
  if (found.is === 'several') return fail(usage(meetingProblem(text, found)))
  const isKnown = findMeeting(folder, text, { today }).is === 'one'
  return isKnown || !LIKE_A_MARK.test(text) ? nothing : fail(usage(meetingProblem(text, found)))
}
