import { addDays, type Day, daysBetween } from './day.ts'
import type { Folder, MeetingRecord } from './records.ts'

/** From this many days ahead there is time for others to answer. */
const TIME_TO_ASK = 14
/** Feedback asked for this recently still serves. */
const STILL_FRESH = 90

/** Is there a formal conversation ahead for which feedback can still be gathered, and was none asked for (advice S72)? */
export function gathersFeedback({ feedback }: Folder, { shared }: MeetingRecord, today: Day): boolean {
  const isFormal = shared.kind === 'annual' || shared.kind === 'appraisal'
  if (!isFormal || shared.date === undefined || daysBetween(today, shared.date) < TIME_TO_ASK) return false
  const since = addDays(today, -STILL_FRESH)
  return !feedback.some((one) => one.shared.asked >= since)
}
