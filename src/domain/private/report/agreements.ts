import { isOpen } from '../../agreement.ts'
import { type AgreedLine, dueOrder } from '../../agreed-lines.ts'
import type { Side } from '../../ledger.ts'
import type { NotNowEntry } from '../../not-now.ts'
import { agreementsReport, reportAgreement } from '../../report/agreements.ts'
import type { AgreementsReport, ReportAgreement } from '../../report/agreements.ts'
import type { ReportNotNow } from '../../report/not-now.ts'
import type { ReportPeriod } from '../../report/period.ts'

/** Who owes what, with the user's own steps among theirs (advice B1). The user's alone. */
export interface OwnAgreementsReport {
  readonly mine: AgreementsReport
  /** Of everybody else. */
  readonly theirs: AgreementsReport
  /** Of the user with whom they agreed it. */
  readonly together: AgreementsReport
  /** Nobody said who does these; those that are open. */
  readonly undecided: readonly ReportAgreement[]
  readonly notNow: readonly ReportNotNow[]
  /** Which of `mine` are steps nobody else knows of. */
  readonly ownSteps: ReadonlySet<string>
}

/**
 * @param sides every agreement and own step
 * @param waiting what was put off and waits to be raised
 */
export function ownAgreementsReport(
  { mine, theirs, others, together, undecided }: Readonly<Record<Side, readonly AgreedLine[]>>,
  waiting: readonly NotNowEntry[],
  period: ReportPeriod,
): OwnAgreementsReport {
  const told = ({ agreement, person, with: partner }: AgreedLine): ReportAgreement =>
    reportAgreement(agreement, person, partner, period.to)
  // A user who wrote their own name is not told it.
  const ofMine = (one: AgreedLine): ReportAgreement => ({ ...told(one), who: null })
  return {
    mine: agreementsReport(mine, period, { tell: ofMine, order: dueOrder }),
    theirs: agreementsReport([...theirs, ...others], period, { tell: told, order: theirsFirst }),
    together: agreementsReport(together, period, { tell: ofMine, order: dueOrder }),
    undecided: undecided
      .filter(({ status }) => isOpen(status))
      .toSorted(dueOrder)
      .map(told),
    notNow: waiting.map(({ what, condition, again, with: partner }) => ({
      what,
      condition,
      again,
      with: partner,
    })),
    ownSteps: new Set(
      mine
        .filter((one) => one.private)
        .toSorted(dueOrder)
        .map(({ agreement }) => agreement.id),
    ),
  }
}

/** Of those with whom it was agreed before those of others. */
const theirsFirst = (one: AgreedLine, other: AgreedLine): number =>
  Number(one.side === 'others') - Number(other.side === 'others') || dueOrder(one, other)
