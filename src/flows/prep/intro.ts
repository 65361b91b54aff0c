import { countdown } from '../../domain/countdown.ts'
import type { Day } from '../../domain/day.ts'
import { daysBetween } from '../../domain/day.ts'
import { attentionFalls, latestFirst } from '../../domain/energy.ts'
import { sameName } from '../../domain/fold.ts'
import { lastAttempt } from '../../domain/last-attempt.ts'
import type { LedgerEntry } from '../../domain/ledger-entry.ts'
import { openSides } from '../../domain/ledger.ts'
import { heldMeetings } from '../../domain/meetings.ts'
import { dueNotNow, notNowFor } from '../../domain/not-now.ts'
import { oncePerFolder } from '../../domain/once-per-folder.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import type { Note, Who } from '../../text/notes.ts'
import type { PrepContext } from './prep-context.ts'

/** What is shown of each kind before a preparation: enough to remember by, no more. */
const MOST_AGREEMENTS = 3
const MOST_EVIDENCE = 2
const MOST_FEEDBACK = 2
const MONTHS_OF_ENERGY = 3
const MONTHS_OF_FIELD = 3
/** A preparation that begins this long before is done in parts (advice S83). */
const TIME_FOR_PARTS = 14
const LITTLE_TIME = 2

/** What the folder knows that matters for this conversation: facts only, the user's own words. */
export function prepIntro(context: PrepContext): readonly Note[] {
  const { folder, today, subject } = context
  const name = subject?.shared.with ?? context.name ?? undefined
  return [
    ...timing(context),
    ...(saysNameLater(context) ? [] : withThem(folder, today, name, subject?.shared.date)),
    ...energyTrend(folder, today),
    ...(attentionFalls(folder.checkins, today) ? [{ key: 'less-attention' } as const] : []),
    ...recentEvidence(folder),
    ...recentFeedback(folder, today),
    ...field(folder, today),
    ...ambition(folder),
  ]
}

/** At the keyboard a new conversation begins without a word of an earlier one: with whom it is, is asked first. */
const saysNameLater = ({ interactive, subject, name }: PrepContext): boolean =>
  interactive && subject === null && name === null

/** What there is between the user and the person whose name was typed just now. */
export const aboutThem = (context: PrepContext, name: string): readonly Note[] =>
  saysNameLater(context) && name !== '' ? knownOf(context.folder, context.today, name) : []

const knownOf = oncePerFolder((folder: Folder, today: Day, name: string): readonly Note[] =>
  heldMeetings(folder, today, name).length === 0 ? [] : withThem(folder, today, name, undefined),
)

/** What was said and agreed before; with everybody where nobody is named. */
const withThem = (
  folder: Folder,
  today: Day,
  name: string | undefined,
  date: Day | undefined,
): readonly Note[] => [
  ...attempts(folder, today, name),
  ...openAgreements(folder, today, name),
  ...notNows(folder, today, name, date),
  ...noDate(folder, today, name),
  ...lastMail(folder, today, name),
  ...unanswered(folder, today, name),
  ...tips(folder, name),
]

function timing({ folder, subject, today, route }: PrepContext): readonly Note[] {
  const date = subject?.shared.date
  const days = date ? daysBetween(today, date) : null
  if (days === null || days < 0) return []
  if (days <= LITTLE_TIME) return [{ key: 'little-time', days }, ...shortPlan(folder, subject, today)]
  if (days < TIME_FOR_PARTS) return shortPlan(folder, subject, today)
  return days >= TIME_FOR_PARTS && route === 'quick' ? [{ key: 'time-ahead', days }] : []
}

/** What still fits in when there is less time than two weeks: an honest plan with a day for each step (B9). */
function shortPlan(folder: Folder, subject: MeetingRecord | null, today: Day): readonly Note[] {
  const plan = subject === null ? null : countdown(folder, subject, today)
  if (plan === null || !plan.late) return []
  const open = plan.steps.filter(({ state }) => state === 'open')
  return [{ key: 'short-plan', steps: open.map(({ id, by }) => ({ id, by })) }]
}

function attempts(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const attempt = lastAttempt(folder, today, name)
  if (!attempt?.broke) return []
  const { shared } = attempt.meeting
  return [{ key: 'led-nowhere', name: shared.with, date: shared.date ?? null, link: attempt.broke }]
}

/** Who is to do it, in a sentence. */
export const whoOf = ({ who, person }: LedgerEntry): Who => {
  if (who === 'me') return 'me'
  return person === null ? null : { name: person }
}

function openAgreements(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const { mine, theirs, others } = openSides(folder, today)
  const open = [...mine, ...theirs, ...others]
  const here =
    name === undefined ? open : open.filter((entry) => entry.with === null || sameName(entry.with, name))
  const byDue = here.toSorted((a, b) => compare(a.by ?? '9999', b.by ?? '9999'))
  return byDue.slice(0, MOST_AGREEMENTS).map((entry) => ({
    key: 'open-agreement',
    what: entry.what,
    who: whoOf(entry),
    by: entry.by,
    overdueDays: entry.overdueDays,
    ageDays: entry.ageDays,
  }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function notNows(
  folder: Folder,
  today: Day,
  name: string | undefined,
  date: Day | undefined,
): readonly Note[] {
  const due = name === undefined ? dueNotNow(folder, today) : notNowFor(folder, name, date ?? today)
  return due.map(({ what, condition, again, with: who }) => ({
    key: 'not-now-due',
    what,
    condition,
    again,
    name: who,
  }))
}

/** What was in the way of a date the last time (advice S15). */
function noDate(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const last = heldMeetings(folder, today, name)[0]
  const text = last?.private['no-next-why']
  return last === undefined || text === undefined
    ? []
    : [{ key: 'no-next-why', name: last.shared.with, text }]
}

function lastMail(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const mail = heldMeetings(folder, today, name).find(({ shared }) => shared.mail)?.shared.mail
  return mail ? [{ key: 'last-mail', sent: mail.sent, text: mail.text }] : []
}

/** Questions of a talk that fell through, and assumptions that are still open after the last one (advice S11). */
function unanswered(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const theirs = folder.meetings.filter(({ shared }) => name === undefined || sameName(shared.with, name))
  const cancelled = theirs.filter(({ shared }) => shared.status === 'cancelled').at(-1)
  const held = heldMeetings(folder, today, name)[0]
  const later = held?.shared.date ?? ''
  const questions =
    cancelled && (cancelled.shared.date ?? '') >= later ? (cancelled.shared.questions ?? []) : []
  const open = (held?.private.assumptions ?? [])
    .filter(({ state }) => state === 'unknown')
    .map(({ text }) => text)
  return [
    ...questions.map((text) => ({ key: 'unanswered', text, name: cancelled?.shared.with ?? '' }) as const),
    ...open.map((text) => ({ key: 'unanswered', text, name: held?.shared.with ?? '' }) as const),
  ]
}

function tips(folder: Folder, name: string | undefined): readonly Note[] {
  const all = Object.entries(folder.people.private.tips ?? {})
  const theirs = all.filter(([who]) => name !== undefined && sameName(who, name))
  return theirs.flatMap(([who, texts]) =>
    texts.slice(-1).map((text) => ({ key: 'tip', name: who, text }) as const),
  )
}

function energyTrend(folder: Folder, today: Day): readonly Note[] {
  const energies = latestFirst(folder.checkins, today)
    .slice(0, MONTHS_OF_ENERGY)
    .map((checkin) => checkin.private.energy ?? null)
    .toReversed()
  return energies.length > 1 ? [{ key: 'energy-trend', energies }] : []
}

const recentEvidence = (folder: Folder): readonly Note[] =>
  folder.evidence.slice(-MOST_EVIDENCE).flatMap(({ shared, private: own }) => {
    const line = shared.line ?? own.line
    return line === undefined ? [] : [{ key: 'recent-evidence', line } as const]
  })

/** What came back on the last requests for feedback: an opinion of others beside one's own (advice S72). */
const recentFeedback = ({ feedback }: Folder, today: Day): readonly Note[] =>
  feedback
    .filter(({ shared }) => (shared.answered ?? '9999') <= today)
    .toSorted((one, other) => compare(one.shared.answered ?? '', other.shared.answered ?? ''))
    .flatMap(({ shared, private: own }) => {
      const text = shared.answer ?? own.answer
      return text === undefined
        ? []
        : [{ key: 'received-feedback', name: shared.with, about: shared.moment, text } as const]
    })
    .slice(-MOST_FEEDBACK)

/** What was last said about what changes in the field, while it is news: a point to bring up (advice S28). */
const field = ({ checkins }: Folder, today: Day): readonly Note[] =>
  latestFirst(checkins, today)
    .slice(0, MONTHS_OF_FIELD)
    .flatMap(({ shared, private: own }) => shared.field ?? own.field ?? [])
    .slice(0, 1)
    .map((text) => ({ key: 'changing-field', text }) as const)

function ambition({ plan }: Folder): readonly Note[] {
  const text = plan.shared.ambition ?? plan.private.ambition
  return text === undefined ? [] : [{ key: 'ambition-now', text }]
}
