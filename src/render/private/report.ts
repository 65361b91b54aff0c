import type { Kept } from '../../domain/kept.ts'
import type { Due } from '../../domain/due.ts'
import type { EnergyReport } from '../../domain/private/report/energy.ts'
import type { TalksReport } from '../../domain/private/report/talks.ts'
import type { MovedOften } from '../../domain/period.ts'
import type { Recurring } from '../../domain/recurring.ts'
import type { OwnAgreementsReport } from '../../domain/private/report/agreements.ts'
import type { GoalsReport } from '../../domain/report/goals.ts'
import type { ReportPeriod } from '../../domain/report/period.ts'

/** The user's own report: all there is to see, for nobody else (advice S61, S65 to S67, S74, S98, S107, B18). */
export interface PrivateReport {
  readonly period: ReportPeriod
  readonly ambition: string | null
  /** What has a day, soonest first. */
  readonly ahead: readonly Due[]
  readonly agreements: OwnAgreementsReport
  readonly kept: Readonly<Record<'mine' | 'theirs' | 'steps', Kept>>
  readonly goals: GoalsReport
  readonly energy: EnergyReport
  readonly talks: TalksReport
  /** Days since the last conversation about the user's career; null when there was none. */
  readonly daysSinceTalk: number | null
  readonly recurring: {
    readonly postponed: readonly Recurring[]
    readonly movedOften: readonly MovedOften[]
  }
}
