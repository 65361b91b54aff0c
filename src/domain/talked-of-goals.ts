import type { Day } from './day.ts'
import { heldMeetings } from './meetings.ts'
import type { Standing } from './standing.ts'

/** Are there goals to talk about, and was there never a conversation about one's career (advice S31)? */
export const neverTalkedOfGoals = (folder: Standing, today: Day): boolean =>
  (folder.plan.shared.goals ?? []).some(({ status }) => status === 'open') &&
  !heldMeetings(folder, today).some(({ shared }) => shared.kind === 'career')
