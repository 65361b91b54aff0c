import { isOpen } from '../agreement.ts'
import type { Agreement } from '../agreement.ts'
import type { AgreementStatus } from '../codes.ts'
import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import { keptOf } from '../kept.ts'
import type { Kept } from '../kept.ts'
import { ascending, descending } from '../order.ts'
import { earlierYears, isWithin } from './period.ts'
import type { ReportPeriod } from './period.ts'

/** An agreement as a report shows it: when it was made, when it was due, what happened on the way. */
export interface ReportAgreement {
  readonly id: string
  readonly what: string
  /** Who does it, by name; null for the user, and where nobody was named. */
  readonly who: string | null
  /** Whom it was agreed with, where that is worth telling. */
  readonly with: string | null
  readonly by: Day | null
  readonly made: Day
  readonly closed: Day | null
  readonly status: AgreementStatus
  /** Days on which it was put on another day, oldest first. */
  readonly moved: readonly Day[]
  /** Days past its date while it is open; null when it is not late. */
  readonly late: number | null
}

/**
 * @param who the name of who does it, or null for the user
 * @param partner whom it was agreed with, or null where everybody who reads the report knows
 */
export function reportAgreement(
  agreement: Agreement,
  who: string | null,
  partner: string | null,
  today: Day,
): ReportAgreement {
  const { id, what, by = null, made, closed = null, status, history = [] } = agreement
  return {
    id,
    what,
    who,
    with: partner,
    by,
    made,
    closed,
    status,
    moved: history
      .flatMap((event) => (event.by === undefined ? [] : event.on))
      .toSorted(ascending((on: Day) => on)),
    late: by !== null && isOpen(status) && by < today ? daysBetween(by, today) : null,
  }
}

/** Agreements of one side over a period. */
export interface AgreementsReport {
  /** To be shown one by one: what is open and was due last or is due next, then what was closed last. */
  readonly shown: readonly ReportAgreement[]
  /** How many more there are, by how they stand. */
  readonly more: Readonly<Record<AgreementStatus, number>>
  readonly kept: Kept
  /** Years before those told month by month, oldest first; years in which nothing was due are left out. */
  readonly years: readonly { readonly year: string; readonly kept: Kept }[]
}

/** As many as fit on half a sheet, and as many as one reads. */
const MOST_SHOWN = 12
/** Room is kept for what was done, so that a report is not a list of what is still to do. */
const MOST_OPEN = 8

/** What there is to tell about one side's agreements. What was closed before the period is left out. */
export function agreementsReport(all: readonly ReportAgreement[], period: ReportPeriod): AgreementsReport {
  const open = all
    .filter(({ status, made }) => isOpen(status) && made <= period.to)
    .toSorted(descending(({ by, made }) => by ?? made))
  const closed = all
    .filter((one) => !isOpen(one.status) && isWithin(one.closed ?? one.by ?? one.made, period))
    .toSorted(descending((one) => one.closed ?? one.by ?? one.made))
  const shownOpen = open.slice(0, Math.max(MOST_OPEN, MOST_SHOWN - closed.length))
  const shown = [
    ...shownOpen.toSorted(ascending(dueFirst)),
    ...closed.slice(0, MOST_SHOWN - shownOpen.length),
  ]
  return {
    shown,
    more: lessBy(countByStatus([...open, ...closed]), countByStatus(shown)),
    kept: keptOf(all, period.from, period.to),
    years: keptByYear(all, period),
  }
}

/** An agreement counts in the year it was due or closed in, and in no other: each is looked at in those alone. */
function keptByYear(all: readonly ReportAgreement[], period: ReportPeriod): AgreementsReport['years'] {
  const ofYear = new Map<string, Set<ReportAgreement>>()
  for (const one of all)
    for (const day of [one.by, one.closed]) {
      const year = day?.slice(0, 4) ?? ''
      ofYear.set(year, (ofYear.get(year) ?? new Set()).add(one))
    }
  return earlierYears(period)
    .map(({ from, to }) => {
      const year = from.slice(0, 4)
      return { year, kept: keptOf([...(ofYear.get(year) ?? [])], from, to) }
    })
    .filter(({ kept }) => kept.of > 0)
}

/** The soonest first; what has no day comes last. */
const dueFirst = ({ by, made }: ReportAgreement): string => `${by ?? '9999-12-31'} ${made}`

type ByStatus = Readonly<Record<AgreementStatus, number>>

function countByStatus(all: readonly ReportAgreement[]): ByStatus {
  const count = { open: 0, going: 0, done: 0, stuck: 0, dropped: 0 }
  for (const { status } of all) count[status] += 1
  return count
}

const lessBy = (one: ByStatus, other: ByStatus): ByStatus => ({
  open: one.open - other.open,
  going: one.going - other.going,
  done: one.done - other.done,
  stuck: one.stuck - other.stuck,
  dropped: one.dropped - other.dropped,
})
