import { monthOfCheckin } from '../domain/month-of-checkin.ts'
import { oneLine } from '../domain/one-line.ts'
import type { OwnStep } from '../domain/private/step.ts'
import { type CheckinRecord, type Folder, goalsOf, type ReviewRecord } from '../domain/records.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { typed } from '../text/typed-command.ts'
import { row, section, textsOf, under } from './page-lines.ts'

/**
 * A check-in or a review as a page to read: what may go to others, and under its own head what nobody else sees, as on the
 * page of a conversation.
 */
export const ownPage = (
  record: CheckinRecord | ReviewRecord,
  folder: Folder,
  catalogue: Catalogue,
): readonly string[] =>
  record.type === 'checkin' ? checkinPage(record, folder, catalogue) : reviewPage(record, catalogue)

function checkinPage(record: CheckinRecord, folder: Folder, catalogue: Catalogue): readonly string[] {
  const { file, shared, private: own } = record
  const { checkin } = catalogue.ownPage
  const { choices, dates } = catalogue
  const goals = Object.entries(own['goal-status'] ?? {}).map(
    ([id, status]) => `${goalNamed(folder, id)}: ${codeIn(choices.goal, status)}`,
  )
  return pageOf(
    [checkin.title(dates.month(monthOfCheckin(record))), checkin.made(dates.longDay(shared.made))],
    rowsOf(checkin.label, { ...shared, ...(shared.share && { share: choices.share[shared.share] }) }),
    [
      ...rowsOf(checkin.label, own),
      ...under(checkin.goals, goals),
      ...under(catalogue.ownPage.steps, stepLines(own.steps, catalogue)),
    ],
    file,
    catalogue,
  )
}

function reviewPage({ file, shared, private: own }: ReviewRecord, catalogue: Catalogue): readonly string[] {
  const { review, steps } = catalogue.ownPage
  const { choices, dates } = catalogue
  return pageOf(
    [review.title(dates.longDay(shared.made)), review.from(dates.longDay(shared.from))],
    rowsOf(review.label, shared),
    [
      ...rowsOf(review.label, {
        ...own,
        ...(own.mode !== undefined && { mode: codeIn(choices.mode, own.mode) }),
      }),
      ...under(steps, stepLines(own.steps, catalogue)),
    ],
    file,
    catalogue,
  )
}

function pageOf(
  head: readonly string[],
  shared: readonly string[],
  own: readonly string[],
  file: string,
  { ownPage: page, meetingPage }: Catalogue,
): readonly string[] {
  const parts = [...section(page.share, shared), ...section(meetingPage.own, own)]
  return [
    ...head,
    '',
    ...(parts.length === 0 ? [page.nothing, ''] : parts),
    meetingPage.file(file, typed(['show', file, '--file'])),
  ]
}

/** The answers that have a word of their own, in the order of that list. */
function rowsOf(labels: Readonly<Record<string, string>>, record: object): readonly string[] {
  const answers: Readonly<Record<string, unknown>> = { ...record }
  return Object.entries(labels).flatMap(([key, label]) => row(label, textsOf(answers[key])))
}

const stepLines = (steps: readonly OwnStep[] | undefined, { choices, dates }: Catalogue): readonly string[] =>
  (steps ?? []).map(({ what, status, by }) =>
    [oneLine(what), choices.status[status], ...(by === undefined ? [] : [dates.longDay(by)])].join(' · '),
  )

const goalNamed = ({ plan }: Folder, id: string): string =>
  oneLine(goalsOf(plan).find((goal) => goal.id === id)?.text ?? id)

/** A code that a person typed wrong stays as it is. */
const codeIn = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code
