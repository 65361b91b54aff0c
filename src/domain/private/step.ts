import type { AgreementEvent } from '../agreement.ts'
import type { AgreementStatus } from '../codes.ts'
import type { Day } from '../day.ts'

/**
 * A step of the user's own, from an if-then sentence (advice S16). In the ledger it stands under "mine";
 * in a mail, agenda or update it never stands, unless the user shares that one step.
 */
export interface OwnStep {
  readonly id: string
  readonly what: string
  readonly by?: Day
  readonly status: AgreementStatus
  readonly made: Day
  readonly closed?: Day
  readonly goal?: string
  readonly history?: readonly AgreementEvent[]
}
