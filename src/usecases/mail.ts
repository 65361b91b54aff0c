import { stemOf } from '../domain/file-path.ts'
import { mailsToSend } from '../domain/due.ts'
import { findMeeting } from '../domain/find-meeting.ts'
import { hasSomethingToMail, mailState } from '../domain/mail-state.ts'
import { heldMeetings } from '../domain/meetings.ts'
import type { Located } from '../domain/problem.ts'
import type { Json } from '../engine/answers.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { confirmationMailView } from '../render/share/confirmation-mail-view.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { wordsOf } from './document-words.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import { deliver, type LetterWish, saidOf } from './letters/deliver.ts'
import { letterTo, type MadeLetter } from './letters/letter-to.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, usage, unreadable } from './result.ts'

export interface MailRequest {
  readonly meeting: string | null
  /** It went out: keep its words and stop the clock. */
  readonly sent: boolean
  /** As the record is now, also when an earlier mail went out. */
  readonly anew: boolean
  readonly wish: LetterWish
}

type MailDeps = Pick<Deps, 'clock' | 'store' | 'templates' | 'post' | 'asker'> & {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
}

/** A conversation with its mail. */
interface Mail {
  readonly meeting: MeetingRecord
  /** As it is made from the record now. */
  readonly now: string
  /** As it is to be shown: the words that went out, unless it is made anew. */
  readonly text: string
}

/** The confirmation mail: handed over, or kept as sent (advice S102, S103). */
export async function mail(deps: MailDeps, request: MailRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const found = pick(deps, folder, request.meeting)
  if (!found.ok) return usage(found.problem)
  const { id } = found.value.shared
  if (!request.sent) return hand(deps, folder, id, request)
  const one = await mailOf(deps, folder, id, request.anew)
  return one.ok ? markSent(deps, one.value, request.anew) : one.problem
}

async function mailOf(
  deps: MailDeps,
  folder: Folder,
  id: string,
  anew: boolean,
): Promise<Result<Mail, CommandResult>> {
  const found = pick(deps, folder, id)
  if (!found.ok) return fail(usage(found.problem))
  const { value: meeting } = found
  if (!hasSomethingToMail(meeting) && meeting.shared.mail === undefined)
    return fail(usage({ problem: { code: 'nothing-to-mail' } }))
  const rendered = await render(deps, folder, meeting)
  if (!rendered.ok) return fail(failed(unreadable([rendered.problem])))
  const now = rendered.value.trimEnd()
  const kept = anew ? undefined : meeting.shared.mail?.text.trimEnd()
  return ok({ meeting, now, text: kept ?? now })
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

/** The mail as it is made from what may be shared now. */
const render = ({ templates, documents }: MailDeps, folder: Folder, { shared }: MeetingRecord) =>
  templates.render(
    'confirmation-mail',
    documents.language,
    confirmationMailView(shared, folder.settings.shared['your-name'] ?? null, wordsOf(documents)),
  )

async function hand(
  deps: MailDeps,
  folder: Folder,
  id: string,
  { wish, anew }: MailRequest,
): Promise<CommandResult> {
  const { catalogue, clock, documents } = deps
  const { commands, dates } = catalogue
  const make = (standing: Folder) => letterFor(deps, standing, id, anew)
  const delivered = await deliver(deps, folder, make, wish)
  if (!delivered.ok) return delivered.problem
  const { made } = delivered.value
  const { one } = made
  const { meeting } = one
  const state = mailState(meeting, clock.today())
  const said = [
    ...(await otherWords(deps, `${made.place}.md`, one)),
    ...commands.mail.state(state, meeting.shared.id, dates),
    ...(isChanged(one) && !anew ? commands.mail.changedSince(meeting.shared.id) : []),
    ...(documents.language === catalogue.language ? [] : [catalogue.letters.ownWords]),
  ]
  const sent = state.is === 'sent' ? state.on : null
  const json = jsonOf(one, delivered.value.json, 'by' in state ? state.by : null, sent)
  return saidOf(delivered.value, json, said)
}

async function letterFor(
  deps: MailDeps,
  folder: Folder,
  id: string,
  anew: boolean,
): Promise<Result<MadeLetter & { readonly one: Mail }, CommandResult>> {
  const mailed = await mailOf(deps, folder, id, anew)
  if (!mailed.ok) return mailed
  const { value: one } = mailed
  const { file, shared } = one.meeting
  const parts = {
    kind: 'confirmation',
    name: shared.with,
    about: { date: shared.date ?? null, agreed: (shared.agreements ?? []).length > 0 },
    text: one.text,
    document: { kind: 'confirmation-mail', stem: stemOf(file) },
  } as const
  const made = letterTo(folder, parts, deps.documents)
  // What went out already was read already.
  const isRead = mailState(one.meeting, deps.clock.today()).is === 'sent' && !anew
  return ok({ ...made, ...(isRead && { leaks: [] }), one })
}

/** A document that the user put in other words, or that was made before the record changed, is not what is shown here. */
async function otherWords(
  { store, catalogue, documents }: MailDeps,
  file: string,
  one: Mail,
): Promise<readonly string[]> {
  if (one.meeting.shared.mail !== undefined || documents.language !== catalogue.language) return []
  const document = await store.read(file)
  return document.ok && document.value.trimEnd() !== one.text ? ['', catalogue.letters.otherWords(file)] : []
}

/** Would the mail be another one if it were written now? */
const isChanged = ({ meeting, now }: Mail): boolean =>
  meeting.shared.mail !== undefined && meeting.shared.mail.text.trimEnd() !== now

/**
 * Keeps the words that went out. What was kept once is the reference and stays so, unless the user says that a new
 * version went out.
 */
async function markSent(deps: MailDeps, one: Mail, anew: boolean): Promise<CommandResult> {
  const { clock, catalogue, store } = deps
  const { meeting, text } = one
  const today = clock.today()
  const { commands, dates } = catalogue
  const before = meeting.shared.mail
  if (before !== undefined && !(anew && isChanged(one))) {
    const more = isChanged(one) ? commands.mail.changedSince(meeting.shared.id) : []
    return {
      is: 'done',
      lines: [commands.mail.alreadySent(before.sent, dates), ...more],
      json: jsonOf(one, { text: before.text }, null, before.sent),
    }
  }
  const record: MeetingRecord = { ...meeting, shared: { ...meeting.shared, mail: { sent: today, text } } }
  const written = await store.commit({ records: [record], documents: [] })
  if (!written.ok) return failed(written.problem)
  return {
    is: 'done',
    lines: [commands.mail.markedSent(meeting.shared.with, dates, today)],
    json: jsonOf(one, { text }, null, today),
  }
}

const jsonOf = (
  { meeting }: Mail,
  letter: { readonly [key: string]: Json },
  by: string | null,
  sent: string | null,
): Json => ({
  schema: 1,
  command: 'mail',
  record: { id: meeting.shared.id, file: meeting.file },
  ...letter,
  by,
  sent,
})
