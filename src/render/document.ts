import type { AgendaView } from './share/agenda-view.ts'
import type { NotesSheetView } from './share/notes-sheet-view.ts'
import type { ConfirmationMailView } from './share/confirmation-mail-view.ts'
import type { DevelopmentPlanView } from './share/development-plan-view.ts'
import type { ReminderView } from './share/reminder-view.ts'
import type { FeedbackRequestView } from './share/feedback-request-view.ts'
import type { InviteView } from './share/invite-view.ts'
import type { CoachPackView } from './share/coach-pack-view.ts'
import type { HandoverView } from './share/handover-view.ts'
import type { NewManagerView } from './share/new-manager-view.ts'
import type { UpdateView } from './share/update-view.ts'
import type { ReviewSummaryView } from './private/review-summary-view.ts'
import type { CheckinSummaryView } from './private/checkin-summary-view.ts'
import type { NegotiationSheetView } from './private/negotiation-sheet-view.ts'
import type { CueCardView } from './private/cue-card-view.ts'

/** Which view each template is rendered from; a template can name nothing else. */
export interface DocumentViews {
  readonly agenda: AgendaView
  readonly 'notes-sheet': NotesSheetView
  readonly 'confirmation-mail': ConfirmationMailView
  readonly 'development-plan': DevelopmentPlanView
  readonly update: UpdateView
  readonly invite: InviteView
  readonly 'feedback-request': FeedbackRequestView
  readonly reminder: ReminderView
  readonly handover: HandoverView
  readonly 'new-manager': NewManagerView
  readonly 'coach-pack': CoachPackView
  readonly 'cue-card': CueCardView
  readonly 'negotiation-sheet': NegotiationSheetView
  readonly 'checkin-summary': CheckinSummaryView
  readonly 'review-summary': ReviewSummaryView
}

export type TemplateName = keyof DocumentViews
export type DocumentView<T extends TemplateName> = DocumentViews[T]
