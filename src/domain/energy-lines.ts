import type { Day, Month } from './day.ts'
import { addMonths, firstOfMonth, monthOf } from './day.ts'
import { monthOfLog, type Sign } from './log.ts'
import { monthOfCheckin } from './month-of-checkin.ts'
import type { Folder } from './records.ts'
import type { Lines } from './recurring.ts'

/**
 * What gave or cost energy, month by month: what the check-in says and the lines of the log together (advice S65, S66).
 * @returns the months in which something was said, the oldest first
 */
export function energyLines(folder: Folder, sign: Sign, from: Day, to: Day): readonly Lines[] {
  return monthsBetween(from, to)
    .map((month) => [...fromCheckin(folder, sign, month), ...fromLog(folder, sign, month)])
    .filter((lines) => lines.length > 0)
}

function monthsBetween(from: Day, to: Day): readonly Month[] {
  const months: Month[] = []
  for (let at = firstOfMonth(from); at <= to; at = addMonths(at, 1)) months.push(monthOf(at))
  return months
}

function fromCheckin({ checkins }: Folder, sign: Sign, month: Month): readonly string[] {
  const checkin = checkins.find((one) => monthOfCheckin(one) === month)
  return checkin?.private[sign] ?? (sign === 'plus' ? checkin?.shared.plus : undefined) ?? []
}

const fromLog = ({ logs }: Folder, sign: Sign, month: Month): readonly string[] =>
  logs
    .filter(({ file }) => monthOfLog(file) === month)
    .flatMap(({ private: own }) => own.lines ?? [])
    .flatMap((line) => (line.sign === sign ? [line.text] : []))
