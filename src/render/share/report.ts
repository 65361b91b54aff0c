import { isOpen } from '../../domain/agreement.ts'
import type { Agreement } from '../../domain/agreement.ts'
import type { SharedEvidence } from '../../domain/checkin.ts'
import type { Direction } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { fold, sameName } from '../../domain/fold.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import { descending } from '../../domain/order.ts'
import type { SharedPlan } from '../../domain/plan.ts'
import { AS_TOLD, agreementsReport, reportAgreement } from '../../domain/report/agreements.ts'
import type { AgreementsReport, ReportAgreement } from '../../domain/report/agreements.ts'
import { goalsReport } from '../../domain/report/goals.ts'
import type { GoalsReport } from '../../domain/report/goals.ts'
import { isTogether } from '../../domain/together.ts'
import { isWithin } from '../../domain/report/period.ts'
import type { ReportNotNow } from '../../domain/report/not-now.ts'
import type { ReportPeriod } from '../../domain/report/period.ts'
import { exampleLine } from './example-line.ts'

/** Everything a report for somebody else may hold; it is made from this list alone (advice S53, B18). */
export interface SharedReport {
  /** Whom it is for, when that is known. */
  readonly for: string | null
  readonly yourName: string | null
  readonly period: ReportPeriod
  readonly ambition: string | null
  readonly directions: readonly Direction[]
  readonly mine: AgreementsReport
  /** Of whom it is for, and of others they named. */
  readonly theirs: AgreementsReport
  /** The one whose agreements these all are; null when there are more. */
  readonly theirsOf: string | null
  /** Of the two together. */
  readonly together: AgreementsReport
  /** Nobody said who does these. */
  readonly undecided: readonly ReportAgreement[]
  /** What they put off and is to be raised again. */
  readonly notNow: readonly ReportNotNow[]
  readonly goals: GoalsReport
  /** Days on which the two talked, newest first. */
  readonly talked: readonly Day[]
  /** The day they talk again. */
  readonly next: Day | null
}

/** What may be shared with this person: the caller chooses, from shareable types. */
export interface SharedReportInput {
  readonly for: string | null
  readonly yourName: string | null
  readonly period: ReportPeriod
  /** Null for who has no part in the plan. */
  readonly plan: SharedPlan | null
  /** Agreements that this person may see. */
  readonly agreements: readonly Agreement[]
  readonly notNow: readonly ReportNotNow[]
  readonly evidence: readonly SharedEvidence[]
  readonly meetings: readonly SharedMeeting[]
  readonly next: Day | null
}

/** As many as stand in one sentence. */
const MOST_TALKS = 5

/** The facts of a report for one person. */
export function sharedReport(input: SharedReportInput): SharedReport {
  const { for: name, yourName, period, plan, agreements, notNow, evidence, meetings, next } = input
  const told = agreements.map((one): { readonly owner: Owner; readonly one: ReportAgreement } => {
    const owner = ownerOf(one, name, yourName)
    return {
      owner,
      one: reportAgreement(one, owner === 'me' || owner === TOGETHER ? null : owner, null, period.to),
    }
  })
  const of = (holds: (owner: Owner) => boolean): readonly ReportAgreement[] =>
    told.filter(({ owner }) => holds(owner)).map(({ one }) => one)
  const theirs = of((owner) => owner !== 'me' && owner !== TOGETHER && owner !== null)
  const isTheirs = ({ who }: ReportAgreement): boolean => who !== null && name !== null && sameName(who, name)
  const goals = plan?.goals ?? []
  // What belongs to no goal that is shared was not collected for this person.
  const shows = evidence
    .map(evidenceLine)
    .filter(({ line, goal }) => line() !== '' && goals.some(({ id }) => id === goal))
  return {
    for: name,
    yourName,
    period,
    ambition: plan?.ambition ?? null,
    // Away from here is nobody else's, wherever it was written down.
    directions: (plan?.direction ?? []).filter((one) => one !== 'outside' && one !== 'unknown'),
    mine: agreementsReport(
      of((owner) => owner === 'me'),
      period,
      AS_TOLD,
    ),
    theirs: agreementsReport(theirs, period, AS_TOLD),
    theirsOf: theirs.every(isTheirs) ? name : null,
    together: agreementsReport(
      of((owner) => owner === TOGETHER).map((one) => ({ ...one, who: null })),
      period,
      AS_TOLD,
    ),
    undecided: of((owner) => owner === null).filter(({ status }) => isOpen(status)),
    notNow,
    goals: goalsReport(goals, shows, period),
    talked: meetings
      .filter((meeting) => meeting.status === 'held' && name !== null && sameName(meeting.with, name))
      .flatMap(({ date }) => date ?? [])
      .filter((date) => isWithin(date, period))
      .toSorted(descending((date: Day) => date))
      .slice(0, MOST_TALKS),
    next,
  }
}

/** Is there anything in it that somebody could read? */
export const hasSomething = ({
  ambition,
  mine,
  theirs,
  together,
  undecided,
  notNow,
  goals,
  talked,
  next,
}: SharedReport): boolean =>
  ambition !== null ||
  [mine.shown, theirs.shown, together.shown, undecided, notNow, goals.shown, goals.elsewhere, talked].some(
    (list) => list.length > 0,
  ) ||
  next !== null

/** No name anybody types. */
const TOGETHER: unique symbol = Symbol('together')

type Owner = string | typeof TOGETHER | null

/** `them` is whom the agreement was made with; a user who writes their own name means themselves; nobody is nobody. */
function ownerOf(agreement: Agreement, name: string | null, yourName: string | null): Owner {
  const { who } = agreement
  if (isTogether(agreement, name)) return TOGETHER
  if (who === undefined || fold(who) === '') return null
  if (who === 'me' || (yourName !== null && sameName(who, yourName))) return 'me'
  return who === 'them' ? name : who
}

const evidenceLine = (evidence: SharedEvidence) => ({
  id: evidence.id,
  date: evidence.date,
  line: () => exampleLine(evidence),
  goal: evidence.goal ?? null,
})
