import { addMonths, type Day } from '../../domain/day.ts'
import type { Folder } from '../../domain/records.ts'
import { managerName } from '../../domain/rhythm.ts'
import { developmentPlanView } from '../../render/share/development-plan-view.ts'
import type { DocumentWords } from '../../render/words.ts'
import type { FlowDocument } from './definition.ts'
import { agreementsFor, nextTalk, sharedEvidence } from './documents.ts'

/** A development plan looks half a year ahead: as far as its short goals reach (advice S87). */
const PLAN_MONTHS = 6

/**
 * The development plan as it stands today.
 * @param stem what its file is named after: the review that made it
 */
export function developmentPlan(
  folder: Folder,
  today: Day,
  stem: string,
  words: DocumentWords,
): FlowDocument {
  const manager = managerName(folder, today)
  const view = developmentPlanView(
    {
      plan: folder.plan.shared,
      yourName: folder.settings.shared['your-name'] ?? null,
      manager,
      made: today,
      period: { from: today, until: addMonths(today, PLAN_MONTHS) },
      meetings: folder.meetings.map(({ shared }) => shared),
      agreements: agreementsFor(folder, manager),
      evidence: sharedEvidence(folder),
      // Only a conversation with the manager is theirs to know of.
      progressDate: manager === null ? null : (nextTalk(folder, today, manager)?.date ?? null),
    },
    words,
  )
  return { template: 'development-plan', view, audience: 'share', stem }
}
