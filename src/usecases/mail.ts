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
import { letterTo } from './letters/letter-to.ts'
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
  readonly folder: Folder
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
  const { value: meeting } = found
  if (!hasSomethingToMail(meeting) && meeting.shared.mail === undefined)
    return usage({ problem: { code: 'nothing-to-mail' } })
  const rendered = await render(deps, folder, meeting)
  if (!rendered.ok) return failed(unreadable([rendered.problem]))
  const now = rendered.value.trimEnd()
  const kept = request.anew ? undefined : meeting.shared.mail?.text.trimEnd()
  const one: Mail = { folder, meeting, now, text: kept ?? now }
  return request.sent ? markSent(deps, one, request.anew) : hand(deps, one, request)
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

async function hand(deps: MailDeps, one: Mail, { wish, anew }: MailRequest): Promise<CommandResult> {
  const { catalogue, clock, documents } = deps
  const { folder, meeting, text } = one
  const { commands, dates } = catalogue
  const state = mailState(meeting, clock.today())
  const { date, with: name, agreements = [] } = meeting.shared
  const about = { date: date ?? null, agreed: agreements.length > 0 }
  const document = { kind: 'confirmation-mail', stem: stemOf(meeting.file) } as const
  const made = letterTo(folder, { kind: 'confirmation', name, about, text, document }, documents)
  // What went out already was read already.
  const isRead = state.is === 'sent' && !anew
  const delivered = await deliver(deps, isRead ? { ...made, leaks: [] } : made, wish)
  if (!delivered.ok) return failed(delivered.problem)
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
