import { isOpen } from '../agreement.ts'
import { type Day, addDays } from '../day.ts'
import { ledger } from '../ledger.ts'
import type { LedgerEntry } from '../ledger-entry.ts'
import { isForOwnGoal } from '../own-goals.ts'
import type { Goal } from '../plan.ts'
import type { Folder } from '../records.ts'
import type { CalendarEntry, CalendarRole } from './entry.ts'
import { makeEntry, workdayNear } from './make-entry.ts'

/** What was agreed and put off, and the days of the plan (advice S16, S38, S62). */
export const followUpEntries = (folder: Folder, today: Day): readonly CalendarEntry[] => {
  const { mine, theirs, together, others, undecided, notNow } = ledger(folder, today)
  const isForOwn = isForOwnGoal(folder.plan)
  const agreed = (entry: LedgerEntry, role: CalendarRole) =>
    agreedDay(entry, role, entry.private || isForOwn(entry))
  return [
    ...mine.flatMap((entry) => agreed(entry, entry.private ? 'own-step' : 'agreement')),
    ...[...together, ...undecided].flatMap((entry) => agreed(entry, 'agreement')),
    ...[...theirs, ...others].flatMap((entry) => agreed(entry, 'ask')),
    ...notNow.flatMap(({ id, what, with: name, meeting, again, raised }) =>
      again === null || raised !== null
        ? []
        : [makeEntry('not-now', id, again, { with: name, meeting, command: ['prep', name], shared: [what] })],
    ),
    ...goalsWithDays(folder),
  ]
}

/**
 * The day itself for what is the user's to do, and the working day after it for what is to be asked after.
 * @param isOwn its words are the user's alone, also where somebody knows of it: a calendar is seen by others
 */
function agreedDay(entry: LedgerEntry, role: CalendarRole, isOwn: boolean): readonly CalendarEntry[] {
  const { id, by, what, status } = entry
  if (by === null || status === 'done') return []
  const next = addDays(by, 1)
  return [
    makeEntry(role, id, role === 'ask' ? workdayNear(next, next) : by, {
      with: entry.private ? null : (entry.person ?? entry.with),
      meeting: entry.meeting,
      cancelled: !isOpen(status),
      revision: isOpen(status) ? 0 : 1,
      command: ['agreements', role === 'ask' ? 'remind' : 'done', id],
      shared: isOwn ? [] : [what],
    }),
  ]
}

/** Goals and the points on the way; of those that are the user's alone no more than the day. */
const goalsWithDays = ({ plan }: Folder): readonly CalendarEntry[] => [
  ...(plan.shared.goals ?? []).flatMap((goal) => goalDays(goal, true)),
  ...(plan.private.goals ?? []).flatMap((goal) => goalDays(goal, false)),
]

function goalDays({ id, text, status, by, milestones }: Goal, mayShare: boolean): readonly CalendarEntry[] {
  if (status !== 'open') return []
  const given = (words: string): Pick<CalendarEntry, 'shared' | 'command'> => ({
    shared: mayShare ? [words] : [],
    command: ['goals'],
  })
  return [
    ...(by === undefined ? [] : [makeEntry('goal', id, by, given(text))]),
    ...(milestones ?? []).flatMap((milestone, at) =>
      milestone.by === undefined || milestone.done !== undefined
        ? []
        : [makeEntry('milestone', `${id}.${at + 1}`, milestone.by, given(milestone.what))],
    ),
  ]
}
