import type { AgreementsTexts } from './agreements.ts'
import type { CalendarTexts } from './calendar.ts'
import type { CheckTexts } from './check.ts'
import type { CompletionTexts } from './completion.ts'
import type { ConfigTexts } from './config.ts'
import type { EvidenceTexts } from './evidence.ts'
import type { ExchangeTexts } from './exchange.ts'
import type { FeedbackTexts } from './feedback.ts'
import type { GoalsTexts } from './goals.ts'
import type { HandoverTexts } from './handover.ts'
import type { InviteTexts } from './invite.ts'
import type { LogTexts } from './log.ts'
import type { PeopleTexts } from './people.ts'
import type { ReportTexts } from './report.ts'
import type { SchemaTexts } from './schema.ts'
import type { SearchTexts } from './search.ts'
import type { SyncTexts } from './sync.ts'
import type { UndoTexts } from './undo.ts'
import type { UpdateTexts } from './update.ts'

/** What the commands between and after conversations say, each with its help. */
export interface FollowTexts {
  readonly agreements: AgreementsTexts
  readonly calendar: CalendarTexts
  readonly check: CheckTexts
  readonly completion: CompletionTexts
  readonly config: ConfigTexts
  readonly evidence: EvidenceTexts
  readonly exchange: ExchangeTexts
  readonly feedback: FeedbackTexts
  readonly goals: GoalsTexts
  readonly handover: HandoverTexts
  readonly invite: InviteTexts
  readonly log: LogTexts
  readonly people: PeopleTexts
  readonly report: ReportTexts
  readonly schema: SchemaTexts
  readonly search: SearchTexts
  readonly sync: SyncTexts
  readonly undo: UndoTexts
  readonly update: UpdateTexts
}
