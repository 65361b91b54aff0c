import { addMonths, firstOfMonth, monthOf } from './day.ts'
import type { Day, Month } from './day.ts'
import type { Goal } from './plan.ts'
import { goalsOf } from './records.ts'
import type { EvidenceRecord, Folder } from './records.ts'

/** Where evidence is missing (advice S85, S107, B15): facts to choose from, no score. */
export interface Coverage {
  /** Open goals without an example. */
  readonly goals: readonly Goal[]
  /** Whole months without an example, since the first one and at most half a year back. */
  readonly months: readonly Month[]
  /** Examples of that time that do not say what changed. */
  readonly withoutResult: readonly EvidenceRecord[]
  /** No example of that time is of work that others do not see. */
  readonly nothingUnseen: boolean
}

/** How far is looked back: half a year, as long as a conversation looks back at most. */
const MONTHS = 6

/** @param today the month of this day is not over, so it is not counted as empty */
export function evidenceCoverage(folder: Folder, today: Day): Coverage {
  const from = addMonths(firstOfMonth(today), -MONTHS)
  const recent = folder.evidence.filter(({ shared }) => shared.date >= from && shared.date <= today)
  return {
    goals: goalsOf(folder.plan).filter(
      ({ id, status }) => status === 'open' && !folder.evidence.some(({ shared }) => shared.goal === id),
    ),
    months: emptyMonths(folder, from, today),
    withoutResult: recent.filter((one) => answerOf(one, 'result') === null),
    nothingUnseen: recent.length > 0 && recent.every(({ shared }) => shared.unseen === undefined),
  }
}

/** An answer of a piece of evidence, on whichever side it stands. */
export const answerOf = (
  { shared, private: own }: EvidenceRecord,
  key: 'line' | 'situation' | 'action' | 'result',
): string | null => shared[key] ?? own[key] ?? null

/** Months before the first example are not missed: nobody had begun. */
function emptyMonths({ evidence }: Folder, from: Day, today: Day): readonly Month[] {
  const seen = new Set(evidence.map(({ shared }) => monthOf(shared.date)))
  const first = evidence.reduce<Day | null>(
    (least, { shared }) => (least === null || shared.date < least ? shared.date : least),
    null,
  )
  if (first === null) return []
  const months: Month[] = []
  for (let at = from; at < firstOfMonth(today); at = addMonths(at, 1)) {
    if (at >= firstOfMonth(first) && !seen.has(monthOf(at))) months.push(monthOf(at))
  }
  return months
}
