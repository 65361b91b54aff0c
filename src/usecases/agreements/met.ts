import type { Day } from '../../domain/day.ts'
import { dueNotNow, isWaiting, type NotNowEntry } from '../../domain/not-now.ts'
import { oneLine } from '../../domain/one-line.ts'
import { isLater } from '../../domain/raised.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { aheadWith } from './ahead-with.ts'
import { Changes } from './changes.ts'
import type { AskingDeps } from './deps.ts'
import { targets } from './targets.ts'
import { typedOrChosen } from './typed-entry.ts'

/** The condition of a "not now" is met: from today on it asks to be raised again (advice S38, B8). */
export async function conditionMet(deps: AskingDeps, ids: readonly string[]): Promise<CommandResult> {
  const { clock, store, catalogue } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = clock.today()
  const chosen = await typedOrChosen(deps, folder, today, { typed: ids, of: 'waiting' })
  if (!chosen.ok) return chosen.problem
  const read = targets(folder, today, chosen.value, ({ is, entry }) =>
    is === 'agreement' ? { code: 'only-not-now', id: entry.id } : null,
  )
  if (!read.ok) return usage(...read.problem)
  if (read.value.words !== '') return usage({ problem: { code: 'too-many-arguments' } })
  const { found } = read.value
  const changes = new Changes(folder)
  const lines = found.flatMap((one) =>
    one.is === 'not-now' ? markMet(changes, folder, one.entry, today, catalogue) : [],
  )
  const records = found.map(({ entry }) => ({ id: entry.id, file: entry.file, met: today }))
  return changes.save(store, lines, records)
}

function markMet(
  changes: Changes,
  folder: Folder,
  entry: NotNowEntry,
  today: Day,
  { follow: { agreements: texts }, dates }: Catalogue,
): readonly string[] {
  const what = oneLine(entry.what)
  if (entry.met !== null && isWaiting(entry)) return [texts.alreadyMet(what, entry.met, dates)]
  changes.takeNotNow(entry, { to: 'met' }, today)
  const origin = folder.meetings.find(({ file }) => file === entry.file)
  const isAfter = (talk: MeetingRecord): boolean => origin !== undefined && isLater(talk, origin)
  const isDue = dueNotNow(changes.folder, today).some(({ id }) => id === entry.id)
  return texts.met(what, entry.with, aheadWith(folder, today, entry.with, isAfter), isDue)
}
