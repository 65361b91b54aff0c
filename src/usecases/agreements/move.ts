import { holderOf, withAgreementDate } from '../../domain/change-agreement.ts'
import { withNotNow } from '../../domain/change-not-now.ts'
import { type Day, isWeekend } from '../../domain/day.ts'
import type { Found } from '../../domain/find-agreement.ts'
import { oneLine } from '../../domain/one-line.ts'
import type { Folder } from '../../domain/records.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { typedDay } from '../typed-day.ts'
import type { LedgerDeps } from './deps.ts'
import { Changes } from './save.ts'
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
  const words = read.ok ? read.value.words : ''
  if (!read.ok) return usage(...read.problem)
  if (words === '') {
    const name = catalogue.commands.help.placeholder.date
    return usage({ problem: { code: 'missing-argument', name } })
  }
  const day = typedDay(words, { today, lang: catalogue.language, look: 'forward' })
  if (!day.ok) return usage({ problem: day.problem })
  const changes = new Changes(folder)
  const lines = read.value.found.map((one) => move(changes, one, day.value, today, catalogue))
  if (!changes.isEmpty) {
    const written = await changes.save(store)
    if (!written.ok) return failed(written.problem)
  }
  return {
    is: 'done',
    lines,
    json: {
      schema: 1,
      command: 'agreements',
      changed: !changes.isEmpty,
      records: read.value.found.map(({ entry }) => ({ id: entry.id, file: entry.file, by: day.value })),
    },
  }
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
  return changes.take(
    withNotNow(folder, id, { to: 'move', again: day }, today),
    conversationIn(folder, found.entry.file),
  )
    ? texts.movedNotNow(what, day, isWeekend(day), dates)
    : texts.sameDay(what, day, dates)
}

const conversationIn = (folder: Folder, path: string): Folder['meetings'][number] | null =>
  folder.meetings.find(({ file }) => file === path) ?? null
