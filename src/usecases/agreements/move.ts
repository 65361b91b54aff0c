import { holderOf, withAgreementDate } from '../../domain/change-agreement.ts'
import { type Day, isWeekend } from '../../domain/day.ts'
import type { Found } from '../../domain/find-agreement.ts'
import { oneLine } from '../../domain/one-line.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { typedDay } from '../typed-day.ts'
import { Changes } from './changes.ts'
import type { LedgerDeps } from './deps.ts'
import { targets } from './targets.ts'

/** Puts agreements on another day, and a "not now" on the day it is to come back. */
export async function moveAgreements(
  { clock, store, catalogue }: LedgerDeps,
  typed: readonly string[],
): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = clock.today()
  const read = targets(folder, today, typed)
  if (!read.ok) return usage(...read.problem)
  const { words } = read.value
  if (words === '') {
    const name = catalogue.commands.help.placeholder.date
    return usage({ problem: { code: 'missing-argument', name } })
  }
  const day = typedDay(words, { today, lang: catalogue.language, look: 'forward' })
  if (!day.ok) return usage({ problem: day.problem })
  const changes = new Changes(folder)
  const lines = read.value.found.map((one) => move(changes, one, day.value, today, catalogue))
  const records = read.value.found.map(({ entry }) => ({ id: entry.id, file: entry.file, by: day.value }))
  return changes.save(store, lines, records)
}

function move(
  changes: Changes,
  found: Found,
  day: Day,
  today: Day,
  { follow: { agreements: texts }, dates }: Catalogue,
): string {
  const { folder } = changes
  const { id } = found.entry
  const what = oneLine(found.entry.what)
  if (found.is === 'agreement')
    return changes.take(withAgreementDate(folder, id, day, today), holderOf(folder, id))
      ? texts.moved(what, day, isWeekend(day), dates)
      : texts.sameDay(what, day, dates)
  return changes.takeNotNow(found.entry, { to: 'move', again: day }, today)
    ? texts.movedNotNow(what, day, isWeekend(day), dates)
    : texts.sameDay(what, day, dates)
}
