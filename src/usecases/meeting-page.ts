import type { NotNow } from '../domain/agreement.ts'
import type { Day } from '../domain/day.ts'
import { ledgerEntries, type LedgerEntry } from '../domain/ledger-entry.ts'
import { oneLine } from '../domain/one-line.ts'
import type { Invite } from '../domain/meeting.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { MeetingPageKey, MeetingPageTexts } from '../text/meeting-page.ts'
import { typed } from '../text/typed-command.ts'
import { forWhom } from './for-whom.ts'
import { row, section, textsOf, under } from './page-lines.ts'

/**
 * One conversation as a page to read: what was agreed and how that stands, what was said, how it was prepared; what nobody
 * else sees stands by itself, under its own head. Before all that, where the page lies that is for the other: this is not it.
 * @param around where the agenda to share lies, or null, and the lines of the cue card that end the page
 */
export function meetingPage(
  folder: Folder,
  meeting: MeetingRecord,
  today: Day,
  around: { readonly agenda: string | null; readonly card: readonly string[] },
  catalogue: Catalogue,
): readonly string[] {
  const { shared, private: own, file } = meeting
  const page = catalogue.meetingPage
  const entries = ledgerEntries(folder, today).filter((entry) => entry.file === file)
  const said = pick(shared, SAID)
  const ownSection = section(page.own, [
    ...rowsOf(own, folder, catalogue),
    ...under(page.assumptions, assumptionLines(meeting, catalogue)),
    ...smallestLines(own, entries, catalogue),
    ...under(page.ownSteps, ownStepLines(entries, catalogue)),
  ])
  const parts = [
    section(
      page.agreed,
      entries.filter((entry) => !entry.private).flatMap((entry) => agreementLines(entry, catalogue)),
    ),
    section(
      page.notNow,
      (shared.notNow ?? []).map((one) => notNowLine(one, catalogue)),
    ),
    shared.next === undefined ? [] : [page.next(catalogue.dates.longDay(shared.next)), ''],
    section(page.said, rowsOf(said, folder, catalogue)),
    section(page.invitation, invitationLines(shared.invite, catalogue)),
    section(page.mail, shared.mail === undefined ? [] : shared.mail.text.trim().split('\n')),
    section(page.preparation, rowsOf(pick(shared, without(shared, SAID)), folder, catalogue)),
    ownSection,
  ].filter((part) => part.length > 0)
  return [
    ...headOf(meeting, catalogue),
    '',
    ...forWhom(around.agenda, ownSection.length > 0 || around.card.length > 0, shared.with, catalogue),
    ...(parts.length === 0 ? [page.nothing, ''] : parts.flat()),
    page.file(file, typed(['show', shared.id, '--file'])),
    ...(around.card.length === 0 ? [] : ['', ...around.card]),
  ]
}

/** What came of a conversation; the other answers were given before it. */
const SAID = ['summary', 'feedback', 'thanks', 'feasible', 'proof'] as const

function headOf(
  { shared }: MeetingRecord,
  { meetingPage: page, choices, dates }: Catalogue,
): readonly string[] {
  const day = (one: Day | undefined): string | null => (one === undefined ? null : dates.longDay(one))
  const dated = (text: (on: string) => string, one: Day | undefined): readonly string[] =>
    one === undefined ? [] : [text(dates.longDay(one))]
  const about = [
    choices.kind[shared.kind],
    page.status[shared.status],
    ...dated(page.askedBefore, shared.invite?.asked),
    ...dated(page.invited, shared.invite?.sent),
    ...dated(page.prepared, shared.prepared),
    ...dated(page.debriefed, shared.debriefed),
    ...dated(page.mailSent, shared.mail?.sent),
  ]
  const moves = (shared.moved ?? []).map(({ from, to }) => page.moved(day(from), dates.longDay(to)))
  return [page.title(oneLine(shared.with), day(shared.date)), about.join(' · '), ...moves]
}

type Answers = Readonly<Partial<Record<string, unknown>>>

const pick = (record: object, keys: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))

const without = (record: object, keys: readonly string[]): readonly string[] =>
  Object.keys(record).filter((key) => !keys.includes(key))

/** The answers that have a word of their own, in the order of that list. */
function rowsOf(record: object, folder: Folder, catalogue: Catalogue): readonly string[] {
  const answers: Answers = { ...record }
  const { label }: MeetingPageTexts = catalogue.meetingPage
  return (Object.keys(label) as readonly MeetingPageKey[]).flatMap((key) => {
    return row(
      label[key],
      textsOf(answers[key]).map((text) => inWords(key, text, folder, catalogue)),
    )
  })
}

/** What the other was asked, also where nothing came of it. */
function invitationLines(
  invite: Invite | undefined,
  { meetingPage: { inviteLabel: label }, dates }: Catalogue,
): readonly string[] {
  if (invite === undefined) return []
  const { topic, when, days = [], reassure } = invite
  return [
    ...row(label.topic, textsOf(topic)),
    ...row(label.when, textsOf(when)),
    ...row(label.days, days.map(dates.longDay)),
    ...row(label.reassure, textsOf(reassure)),
  ]
}

/** A code becomes words, and the id of an example its line. */
function inWords(
  key: MeetingPageKey,
  text: string,
  { evidence }: Folder,
  { choices, follow }: Catalogue,
): string {
  if (key === 'evidence') {
    const found = evidence.find(({ shared }) => shared.id === text)
    const own = found?.private.line
    return found?.shared.line ?? (own === undefined ? text : `${own} (${follow.search.onlyForYou})`)
  }
  const words: Readonly<Record<string, string>> | undefined = isChoice(key) ? choices[key] : undefined
  return words?.[text] ?? text
}

const CHOICES = ['broken-link', 'result', 'result-why', 'career-share', 'talk-listen'] as const
const isChoice = (key: string): key is (typeof CHOICES)[number] =>
  (CHOICES as readonly string[]).includes(key)

/** What was agreed, and under it who does it, when and how it stands. */
const agreementLines = (
  entry: LedgerEntry,
  { follow: { agreements }, choices, dates }: Catalogue,
): readonly string[] => [
  `- ${oneLine(entry.what)}`,
  `  ${agreements.stands(entry, choices.status[entry.status], dates)}`,
  ...(entry.seen === null ? [] : [`  ${agreements.seen(oneLine(entry.seen))}`]),
]

/** The smallest next step of an agreement that is stuck, which is the user's alone. */
const smallestLines = (
  { stuck = {} }: MeetingRecord['private'],
  entries: readonly LedgerEntry[],
  { follow: { agreements } }: Catalogue,
): readonly string[] =>
  Object.entries(stuck).map(([id, step]) => {
    const what = entries.find((entry) => entry.id === id)?.what ?? id
    return `${oneLine(what)} · ${agreements.smallest(oneLine(step))}`
  })

const assumptionLines = (
  { private: { assumptions = [] } }: MeetingRecord,
  { choices }: Catalogue,
): readonly string[] =>
  assumptions.map(({ text, state, said }) =>
    [
      oneLine(text),
      ...(state === undefined ? [] : [choices.assumption[state]]),
      ...(said === undefined ? [] : [`"${oneLine(said)}"`]),
    ].join(' · '),
  )

const ownStepLines = (entries: readonly LedgerEntry[], { choices, dates }: Catalogue): readonly string[] =>
  entries
    .filter((entry) => entry.private)
    .map(({ what, status, by }) =>
      [oneLine(what), choices.status[status], ...(by === null ? [] : [dates.longDay(by)])].join(' · '),
    )

const notNowLine = ({ what, condition, again }: NotNow, { meetingPage: page, dates }: Catalogue): string => {
  const parts = [
    what,
    ...(condition === undefined ? [] : [condition]),
    ...(again === undefined ? [] : [page.again(dates.longDay(again))]),
  ]
  return `- ${parts.map(oneLine).join(' · ')}`
}
