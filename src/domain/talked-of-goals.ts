import type { Day } from './day.ts'
import { heldMeetings } from './meetings.ts'
import type { Folder } from './records.ts'

/** Are there goals to talk about, and was there never a conversation about one's career (advice S31)? */
export const neverTalkedOfGoals = (folder: Folder, today: Day): boolean =>
  (folder.plan.shared.goals ?? []).some(({ status }) => status === 'open') &&
  !heldMeetings(folder, today).some(({ shared }) => shared.kind === 'career')
