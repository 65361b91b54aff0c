import { holderOf, withAgreementDate } from '../../domain/change-agreement.ts'
import { type Day, isWeekend, readIsoDay } from '../../domain/day.ts'
import type { Found } from '../../domain/find-agreement.ts'
import { oneLine } from '../../domain/one-line.ts'
import { readDay } from '../../flows/read-day.ts'
import { typedText } from '../../flows/typed-text.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { askRead } from '../ask-read.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { typedDay } from '../typed-day.ts'
import { Changes } from './changes.ts'
import type { AskingDeps } from './deps.ts'
import { targets, type Targets } from './targets.ts'
import { typedOrChosen } from './typed-entry.ts'

/** Puts agreements on another day, and a "not now" on the day it is to come back. */
export async function moveAgreements(deps: AskingDeps, typed: readonly string[]): Promise<CommandResult> {
  const { clock, store, catalogue } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = clock.today()
  const chosen = await typedOrChosen(deps, folder, today, { typed, of: 'movable' })
  if (!chosen.ok) return chosen.problem
  const read = targets(folder, today, chosen.value)
  if (!read.ok) return usage(...read.problem)
  const day = await dayFor(deps, read.value, today)
  if (typeof day !== 'string') return day
  const changes = new Changes(folder)
  const lines = read.value.found.map((one) => move(changes, one, day, today, catalogue))
  const records = read.value.found.map(({ entry }) => ({ id: entry.id, file: entry.file, by: day }))
  return changes.save(store, lines, records)
}

/** The day that was typed, or is answered now. */
async function dayFor(
  { asker, catalogue }: AskingDeps,
  { found, words }: Targets,
  today: Day,
): Promise<Day | CommandResult> {
  const { language: lang } = catalogue
  if (words !== '') {
    const day = typedDay(words, { today, lang, look: 'forward' })
    return day.ok ? day.value : usage({ problem: day.problem })
  }
  if (asker === null) {
    const name = catalogue.commands.help.placeholder.date
    return usage({ problem: { code: 'missing-argument', name } })
  }
  const answered = await askRead(
    asker,
    {
      id: 'day',
      kind: 'date',
      text: 'debrief.agreement-by',
      params: { quote: found.map(({ entry }) => oneLine(entry.what)).join(' · ') },
      parse: readDay('ahead', { today, language: lang }),
    },
    catalogue,
  )
  if (answered.is === 'stopped') return { is: 'later', lines: [catalogue.ui.stoppedEmpty] }
  const day = answered.is === 'answer' ? readIsoDay(typedText(answered.raw)) : null
  if (day !== null) return day
  const json = { schema: 1, command: 'agreements', records: [] }
  return { is: 'done', lines: [catalogue.ui.nothingChanged], json }
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
