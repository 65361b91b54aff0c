import type { MeetingRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowContext } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'

/** What a debrief is asked in. */
export interface DebriefContext extends FlowContext {
  /** The conversation looked back on; null when there is none and `with` and `date` are asked first. */
  readonly subject: MeetingRecord | null
  /** Whom it was with, as named on the command line, while there is no conversation yet. */
  readonly name: string | null
  /** Gives the ids in use, so that a new agreement gets its own; every record is looked at for it. */
  readonly takenIds: () => ReadonlySet<string>
}

/** With whom the conversation was; empty while that was not said. */
export const partner = (context: DebriefContext, answers: Answers): string =>
  textOf(standing(answers, 'with', context.subject?.shared.with ?? context.name ?? undefined)) ?? ''
