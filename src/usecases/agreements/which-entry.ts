import { isOpen } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import { isJoint, isOwn, ledger, onAllSides, openSides, type LedgerEntry } from '../../domain/ledger.ts'
import { type NotNowEntry, waitingNotNow } from '../../domain/not-now.ts'
import { oneLine } from '../../domain/one-line.ts'
import { descending } from '../../domain/order.ts'
import type { Folder } from '../../domain/records.ts'
import type { Asker } from '../../engine/asker.ts'
import type { Choosable } from '../../text/agreements.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { chooseOne } from '../flow/resume.ts'
import { type CommandResult, usage } from '../result.ts'
import type { AskingDeps } from './deps.ts'

/** Of what was closed in ten years the latest are the ones that were closed by mistake. */
const MOST_CLOSED = 30

/**
 * Which agreement is meant where no id was typed: one of those this command is about, the user's own first.
 * @returns its id; or what there is to say where nobody can be asked, there is none, or the user stops
 */
export async function whichEntry(
  { asker, catalogue }: AskingDeps,
  folder: Folder,
  today: Day,
  of: Choosable,
): Promise<string | CommandResult> {
  const { agreements: texts } = catalogue.follow
  if (asker === null) return usage({ problem: { code: 'missing-argument', name: texts.placeholder.id } })
  const entries = entriesOf(folder, today, of)
  if (entries.length > 0) return chosenAmong(asker, entries, of, catalogue)
  const { none } = texts.choose[of]
  return { is: 'done', lines: [none], json: { schema: 1, command: 'agreements', records: [] } }
}

/** Asks which of these is meant. @returns its id; or what there is to say where the user stops */
export async function chosenAmong(
  asker: Asker,
  entries: readonly Entry[],
  of: Choosable,
  catalogue: Catalogue,
): Promise<string | CommandResult> {
  const { label, help } = catalogue.follow.agreements.choose[of]
  const id = await chooseOne(asker, {
    id: 'which',
    label,
    choices: entries.map((entry) => ({ value: entry.id, label: lineOf(entry, catalogue.dates.shortDay) })),
    help: [help],
  })
  return id ?? { is: 'later', lines: [catalogue.ui.stoppedEmpty] }
}

export type Entry = LedgerEntry | NotNowEntry

/** What a command may be about, in the order in which it is offered. */
export function entriesOf(folder: Folder, today: Day, of: Choosable): readonly Entry[] {
  const open = (): readonly LedgerEntry[] => onAllSides(openSides(folder, today))
  switch (of) {
    case 'open':
      return open()
    case 'movable':
      return [...open(), ...waitingNotNow(folder, today)]
    case 'waiting':
      return waitingNotNow(folder, today)
    case 'theirs':
      return open().filter(
        (entry) => (entry.who !== null || isJoint(entry)) && !entry.private && !isOwn(folder, entry),
      )
    case 'closed':
      return closed(folder, today)
  }
}

/** What is done or dropped, and what was dropped of what waited; the latest first. */
function closed(folder: Folder, today: Day): readonly Entry[] {
  const { notNow, ...sides } = ledger(folder, today)
  const entries = [
    ...onAllSides(sides).filter(({ status }) => !isOpen(status)),
    ...notNow.filter((entry) => entry.closed !== null),
  ]
  return entries.toSorted(descending(({ closed: on }) => on ?? '')).slice(0, MOST_CLOSED)
}

function lineOf(entry: Entry, shortDay: (day: Day) => string): string {
  const [name, day] = 'person' in entry ? [entry.person, entry.by] : [entry.with, entry.again]
  return [
    oneLine(entry.what),
    ...(name === null ? [] : [name]),
    ...(day === null ? [] : [shortDay(day)]),
  ].join(' · ')
}
