import type { Agreement } from '../../agreement.ts'
import { isOpen } from '../../agreement.ts'
import { sidesOf } from '../../ledger.ts'
import type { LedgerEntry } from '../../ledger.ts'
import { waitingNotNow } from '../../not-now.ts'
import { agreementsReport, reportAgreement } from '../../report/agreements.ts'
import type { AgreementsReport, ReportAgreement } from '../../report/agreements.ts'
import type { ReportNotNow } from '../../report/not-now.ts'
import type { ReportPeriod } from '../../report/period.ts'
import type { ReportSources } from './sources.ts'

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

export function ownAgreementsReport(folder: ReportSources, period: ReportPeriod): OwnAgreementsReport {
  const { mine, theirs, together, others, undecided } = sidesOf(folder, period.to)
  const written = writtenById(folder)
  const told = (entries: readonly LedgerEntry[]): readonly ReportAgreement[] =>
    entries.flatMap(({ id, person, with: partner }) => {
      const one = written.get(id)
      return one === undefined ? [] : [reportAgreement(one, person, partner, period.to)]
    })
  return {
    mine: agreementsReport(told(mine).map(withoutName), period),
    theirs: agreementsReport(told([...theirs, ...others]), period),
    together: agreementsReport(told(together).map(withoutName), period),
    undecided: told(undecided.filter(({ status }) => isOpen(status))),
    notNow: waitingNotNow(folder.standing, period.to).map(({ what, condition, again, with: partner }) => ({
      what,
      condition,
      again,
      with: partner,
    })),
    ownSteps: new Set(mine.filter((entry) => entry.private).map(({ id }) => id)),
  }
}

/** A user who wrote their own name is not told it. */
const withoutName = (one: ReportAgreement): ReportAgreement => ({ ...one, who: null })

/** The agreements and own steps as they stand in the files: the ledger leaves out when they moved. */
function writtenById(folder: ReportSources): ReadonlyMap<string, Agreement> {
  const holders = [...folder.meetings, ...folder.checkins, ...folder.reviews]
  const all: readonly Agreement[] = [
    ...[folder.agreements, ...folder.meetings].flatMap(({ shared }) => shared.agreements ?? []),
    ...holders.flatMap((holder) => holder.private.steps ?? []),
  ]
  return new Map(all.map((one) => [one.id, one]))
}
