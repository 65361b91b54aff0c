import { openSides } from '../../domain/ledger.ts'
import type { Day } from '../../domain/day.ts'
import { oneLine } from '../../domain/one-line.ts'
import type { Folder } from '../../domain/records.ts'
import { chooseOne } from '../flow/resume.ts'
import { type CommandResult, usage } from '../result.ts'
import type { AskingDeps } from './deps.ts'

/**
 * Which agreement is meant where no id was typed: one of those that are open, the user's own first.
 * @returns its id; or what there is to say where nobody can be asked, nothing is open, or the user stops
 */
export async function whichEntry(
  { asker, catalogue }: AskingDeps,
  folder: Folder,
  today: Day,
): Promise<string | CommandResult> {
  const { agreements: texts } = catalogue.follow
  if (asker === null) return usage({ problem: { code: 'missing-argument', name: texts.placeholder.id } })
  const { mine, theirs, others, undecided } = openSides(folder, today)
  const open = [...mine, ...theirs, ...others, ...undecided]
  if (open.length === 0)
    return { is: 'done', lines: [texts.noneOpen], json: { schema: 1, command: 'agreements', records: [] } }
  const id = await chooseOne(asker, {
    id: 'which',
    label: texts.ask.which,
    choices: open.map((entry) => ({
      value: entry.id,
      label: [
        oneLine(entry.what),
        ...(entry.person === null ? [] : [entry.person]),
        ...(entry.by === null ? [] : [catalogue.dates.shortDay(entry.by)]),
      ].join(' · '),
    })),
    help: texts.whichHelp,
  })
  return id ?? { is: 'later', lines: [catalogue.ui.stoppedEmpty] }
}
