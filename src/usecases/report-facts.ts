import { agreedBySide } from '../domain/agreed-lines.ts'
import type { Day } from '../domain/day.ts'
import { dueItems } from '../domain/due.ts'
import { sameName } from '../domain/fold.ts'
import { knownAgreements } from '../domain/known-agreements.ts'
import { isWaiting, notNowEntries, waitingNotNow } from '../domain/not-now.ts'
import { plainFacts } from '../domain/period.ts'
import { ownAgreementsReport } from '../domain/private/report/agreements.ts'
import { energyReport } from '../domain/private/report/energy.ts'
import type { BriefExample, ReportSources } from '../domain/private/report/sources.ts'
import { talksReport } from '../domain/private/report/talks.ts'
import { type Folder, goalsOf } from '../domain/records.ts'
import { type EvidenceOfGoal, goalsReport } from '../domain/report/goals.ts'
import type { ReportPeriod } from '../domain/report/period.ts'
import { managerName } from '../domain/rhythm.ts'
import type { PrivateReport } from '../render/private/report.ts'
import { exampleLine } from '../render/share/example-line.ts'
import { type SharedReport, sharedReport } from '../render/share/report.ts'
import { nextTalk } from './flow/documents.ts'

/** Everything the folder holds about a period, for the user alone. */
export function ownReport(sources: ReportSources, period: ReportPeriod): PrivateReport {
  const { plan, examples, standing } = sources
  const sides = agreedBySide(sources)
  const facts = plainFacts(sources, period, sides, standing)
  return {
    period,
    ambition: facts.ambition.now,
    ahead: dueItems(standing, period.to),
    agreements: ownAgreementsReport(sides, waitingNotNow(standing, period.to), period),
    kept: facts.kept,
    goals: goalsReport(goalsOf(plan), examples.flatMap(evidenceOf), period),
    energy: energyReport(sources, period),
    talks: talksReport(sources.meetings, standing, period),
    daysSinceTalk: facts.daysSinceTalk,
    recurring: { postponed: facts.postponed, movedOften: facts.movedOften },
  }
}

/** A piece of evidence whose line is made when it is told. */
function evidenceOf({ id, date, goal, saysLine, record }: BriefExample): EvidenceOfGoal | readonly [] {
  const line = (): string => {
    const { shared, private: own } = record()
    return exampleLine({ ...shared, ...own })
  }
  return saysLine || line() !== '' ? { id, date, goal, line } : []
}

/**
 * What may be shared with one person: the plan with the manager alone, agreements and conversations with whom they were
 * made (advice S53).
 * @param name null when no manager is known: then there is the plan, and what the user promised outside conversations
 * @param from the first day; null for the first of what is shared, for another day would tell that there is more
 */
export function reportFor(
  folder: Folder,
  name: string | null,
  { from, to }: { readonly from: Day | null; readonly to: Day },
): SharedReport {
  const manager = managerName(folder, to)
  const isManager = name === null || (manager !== null && sameName(name, manager))
  const isThem = (one: string | undefined): boolean =>
    one !== undefined && name !== null && sameName(one, name)
  const meetings = folder.meetings.map(({ shared }) => shared).filter((meeting) => isThem(meeting.with))
  const agreements = knownAgreements(folder, name, isManager)
  const plan = isManager ? folder.plan.shared : null
  const days = [
    ...meetings.flatMap(({ date }) => date ?? []),
    ...[...agreements, ...(plan?.goals ?? [])].map(({ made }) => made),
  ]
  return sharedReport({
    for: name,
    yourName: folder.settings.shared['your-name'] ?? null,
    period: { from: from ?? days.reduce((first, day) => (day < first ? day : first), to), to },
    plan,
    agreements,
    notNow: notNowEntries(folder, to)
      .filter((entry) => isWaiting(entry) && isThem(entry.with))
      .map(({ what, condition, again }) => ({ what, condition, again, with: null })),
    evidence: folder.evidence.map(({ shared }) => shared),
    meetings,
    next: name === null ? null : (nextTalk(folder, to, name)?.date ?? null),
  })
}
