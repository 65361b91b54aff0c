import type { Day, Month } from './day.ts'
import { addMonths, firstOfMonth, monthOf } from './day.ts'
import { monthOfLog, type Sign } from './log.ts'
import { checkinsByMonth } from './month-of-checkin.ts'
import type { LogLine } from './private/log.ts'
import type { CheckinRecord, Folder } from './records.ts'
import type { Lines } from './word-counts.ts'

/**
 * What gave or cost energy, month by month: what the check-in says and the lines of the log together (advice S65, S66).
 * @returns the months in which something was said, the oldest first
 */
export function energyLines(folder: Folder, sign: Sign, from: Day, to: Day): readonly Lines[] {
  const linesOf = energyLinesByMonth(folder)
  return monthsBetween(from, to)
    .map((month) => linesOf(month, sign))
    .filter((lines) => lines.length > 0)
}

/** The same for one month at a time; the folder is looked through once. */
export function energyLinesByMonth({ checkins, logs }: Folder): (month: Month, sign: Sign) => Lines {
  const checkinOf = checkinsByMonth(checkins)
  const logsOf = new Map<string, LogLine[]>()
  for (const { file, private: own } of logs) {
    const month = monthOfLog(file)
    const lines = logsOf.get(month) ?? []
    logsOf.set(month, lines)
    for (const line of own.lines ?? []) lines.push(line)
  }
  return (month, sign) => [
    ...checkinLines(checkinOf.get(month), sign),
    ...(logsOf.get(month) ?? []).flatMap((line) => (line.sign === sign ? [line.text] : [])),
  ]
}

function monthsBetween(from: Day, to: Day): readonly Month[] {
  const months: Month[] = []
  for (let at = firstOfMonth(from); at <= to; at = addMonths(at, 1)) months.push(monthOf(at))
  return months
}

/** What a check-in says gave or cost energy. */
export const checkinLines = (checkin: CheckinRecord | undefined, sign: Sign): Lines =>
  checkin?.private[sign] ?? (sign === 'plus' ? checkin?.shared.plus : undefined) ?? []
