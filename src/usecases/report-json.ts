import type { AgreementsReport, ReportAgreement } from '../domain/report/agreements.ts'
import type { GoalsReport, ReportEvidence } from '../domain/report/goals.ts'
import type { ReportNotNow } from '../domain/report/not-now.ts'
import type { ReportPeriod } from '../domain/report/period.ts'
import type { Json } from '../engine/answers.ts'
import type { PrivateReport } from '../render/private/report.ts'
import type { SharedReport } from '../render/share/report.ts'

/** The data behind a report for somebody else: what that report holds, and no key more. */
export function sharedJson(report: SharedReport): Record<string, Json> {
  const {
    for: name,
    period,
    ambition,
    directions,
    mine,
    theirs,
    together,
    undecided,
    notNow,
    goals,
    talked,
    next,
  } = report
  return {
    for: name,
    period: periodJson(period),
    ambition,
    direction: [...directions],
    agreements: {
      mine: sideJson(mine, 'me'),
      theirs: sideJson(theirs, null),
      together: sideJson(together, null),
      undecided: undecided.map((one) => agreementJson(one, null)),
      notNow: notNow.map(notNowJson),
    },
    goals: goalsJson(goals),
    talked: [...talked],
    next,
  }
}

/** The data behind the user's own report, all of it under `private`. */
export function privateJson(report: PrivateReport): Record<string, Json> {
  const { period, ambition, ahead, agreements, kept, goals, energy, talks, daysSinceTalk, recurring } = report
  return {
    period: periodJson(period),
    private: {
      ambition,
      due: ahead.map(({ id, kind, what, who, date, days }) => ({ id, kind, text: what, who, date, days })),
      agreements: {
        mine: sideJson(agreements.mine, 'me'),
        theirs: sideJson(agreements.theirs, null),
        together: sideJson(agreements.together, null),
        undecided: agreements.undecided.map((one) => agreementJson(one, null)),
        notNow: agreements.notNow.map(notNowJson),
        ownSteps: [...agreements.ownSteps],
      },
      kept: { mine: { ...kept.mine }, theirs: { ...kept.theirs }, steps: { ...kept.steps } },
      goals: goalsJson(goals),
      energy: {
        months: energy.months.map((month) => ({ ...month, gave: [...month.gave], cost: [...month.cost] })),
        quarters: energy.quarters.map((quarter) => ({ ...quarter })),
        years: energy.years.map((year) => ({
          ...year,
          gave: counted(year.gave),
          cost: counted(year.cost),
        })),
      },
      talks: {
        talks: talks.talks.map((talk) => ({ ...talk })),
        counts: { ...talks.counts },
        years: talks.years.map((year) => ({ ...year })),
        trends: [...talks.trends],
        daysSinceTalk,
      },
      recurring: {
        gave: counted(energy.gave),
        cost: counted(energy.cost),
        postponed: counted(recurring.postponed),
        movedOften: recurring.movedOften.map((one) => ({ ...one })),
      },
    },
  }
}

const periodJson = ({ from, to }: ReportPeriod): Json => ({ from, to })

const counted = (list: readonly { readonly label: string; readonly count: number }[]): Json =>
  list.map(({ label, count }) => ({ text: label, times: count }))

/** @param owner who does what has no name: the user, or nobody */
const sideJson = ({ shown, more, kept, years }: AgreementsReport, owner: 'me' | null): Json => ({
  items: shown.map((one) => agreementJson(one, owner)),
  more: { ...more },
  kept: { ...kept },
  years: years.map((one) => ({ year: one.year, ...one.kept })),
})

const agreementJson = (
  { late, moved, who, with: partner, ...rest }: ReportAgreement,
  owner: 'me' | null,
): Json => ({
  ...rest,
  ...(partner !== null && { with: partner }),
  who: who ?? owner,
  moved: [...moved],
  daysLate: late,
})

const notNowJson = ({ with: partner, ...rest }: ReportNotNow): Json => ({
  ...rest,
  ...(partner !== null && { with: partner }),
})

const goalsJson = ({ shown, more, elsewhere }: GoalsReport): Json => ({
  items: shown.map((goal) => ({
    ...goal,
    milestones: goal.milestones.map(({ what, by = null, done = null }) => ({ what, by, done })),
    evidence: goal.evidence.map(evidenceJson),
  })),
  more,
  evidence: elsewhere.map(evidenceJson),
})

const evidenceJson = ({ id, date, line }: ReportEvidence): Json => ({ id, date, line: line() })
