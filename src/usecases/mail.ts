import { findMeeting } from '../domain/find-meeting.ts'
import { mailsToSend } from '../domain/due.ts'
import { hasSomethingToMail, mailState } from '../domain/mail-state.ts'
import { heldMeetings } from '../domain/meetings.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { confirmationMailView } from '../render/share/confirmation-mail-view.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Located } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { wordsOf } from './document-words.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, usage, unreadable } from './result.ts'

export interface MailRequest {
  readonly meeting: string | null
  /** It went out: keep its words and stop the clock. */
  readonly sent: boolean
}

type MailDeps = Pick<Deps, 'clock' | 'store' | 'templates'> & {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
}

/** The confirmation mail: printed again, or kept as sent (advice S102, S103). */
export async function mail(deps: MailDeps, { meeting: text, sent }: MailRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const found = pick(deps, folder, text)
  if (!found.ok) return usage(found.problem)
  const { value: one } = found
  if (!hasSomethingToMail(one) && one.shared.mail === undefined)
    return usage({ problem: { code: 'nothing-to-mail' } })
  const rendered = await mailText(deps, folder, one)
  if (!rendered.ok) return failed(unreadable([rendered.problem]))
  return sent ? markSent(deps, one, rendered.value) : print(deps, one, rendered.value)
}

function pick({ clock }: MailDeps, folder: Folder, text: string | null): Result<MeetingRecord, Located> {
  const today = clock.today()
  if (text !== null) {
    const found = findMeeting(folder, text, { today, looking: 'back' })
    return found.is === 'one' ? ok(found.meeting) : fail(meetingProblem(text, found))
  }
  const waiting = mailsToSend(folder, today)[0]?.meeting
  const latest = heldMeetings(folder, today).find((one) => hasSomethingToMail(one))
  const one = waiting ?? latest
  return one ? ok(one) : fail({ problem: { code: 'nothing-to-mail' } })
}

/** A mail that went out is what went out; else it is made from what may be shared now. */
async function mailText({ templates, documents }: MailDeps, folder: Folder, { shared }: MeetingRecord) {
  if (shared.mail) return { ok: true, value: shared.mail.text } as const
  const view = confirmationMailView(shared, folder.settings.shared['your-name'] ?? null, wordsOf(documents))
  return templates.render('confirmation-mail', documents.language, view)
}

function print({ clock, catalogue }: MailDeps, meeting: MeetingRecord, text: string): CommandResult {
  const state = mailState(meeting, clock.today())
  const { commands, dates } = catalogue
  return {
    is: 'done',
    verbatim: true,
    lines: text.trimEnd().split('\n'),
    aside: commands.mail.state(state, meeting.shared.id, dates),
    json: jsonOf(meeting, text, 'by' in state ? state.by : null, state.is === 'sent' ? state.on : null),
  }
}

async function markSent(
  { clock, catalogue, store }: MailDeps,
  meeting: MeetingRecord,
  text: string,
): Promise<CommandResult> {
  const today = clock.today()
  const { commands, dates } = catalogue
  const before = meeting.shared.mail
  if (before) {
    return {
      is: 'done',
      lines: [commands.mail.alreadySent(before.sent, dates)],
      json: jsonOf(meeting, before.text, null, before.sent),
    }
  }
  const record: MeetingRecord = {
    ...meeting,
    shared: { ...meeting.shared, mail: { sent: today, text: text.trimEnd() } },
  }
  const written = await store.commit({ records: [record], documents: [] })
  if (!written.ok) return failed(written.problem)
  return {
    is: 'done',
    lines: [commands.mail.markedSent(meeting.shared.with, dates, today)],
    json: jsonOf(record, text, null, today),
  }
}

const jsonOf = ({ shared, file }: MeetingRecord, text: string, by: string | null, sent: string | null) => ({
  schema: 1,
  command: 'mail',
  record: { id: shared.id, file },
  text,
  by,
  sent,
})
