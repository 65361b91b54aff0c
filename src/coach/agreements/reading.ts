import type { AgreementDraft } from '../../domain/agreement.ts'
import type { FoundDeadline } from '../dates/find-deadline.ts'
import type { Span } from './context.ts'

/** What one typed line says, and where it says it. */
export interface AgreementReading extends AgreementDraft {
  /** `later` when the line puts it off: misschien, ooit, niet nu. */
  readonly vague: 'later' | null
  /** The words of the deadline and all they can mean: also two days, or one that does not exist, while `by` is absent. */
  readonly deadline: FoundDeadline | null
  readonly spans: {
    readonly who: Span | null
    readonly by: Span | null
    readonly seen: Span | null
  }
}
