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

/** For agreements that were made ready to be told. */
export const AS_TOLD = { tell: (one: ReportAgreement): ReportAgreement => one }

/** How those are told that are shown. */
interface Telling<T> {
  readonly tell: (one: T) => ReportAgreement
  /** Which of two stands first where nothing else decides; left out where that is the order in which they come. */
  readonly order?: (one: T, other: T) => number
}

/**
 * What there is to tell about one side's agreements. What was closed before the period is left out.
 * @param all agreements as far as they are counted: of ten years there are thousands, and a few are told
 */
export function agreementsReport<T extends CountedAgreement>(
  all: readonly T[],
  period: ReportPeriod,
  { tell, order = () => 0 }: Telling<T>,
): AgreementsReport {
  const open = all
    .filter(({ status, made }) => isOpen(status) && made <= period.to)
    .toSorted(order)
    .toSorted(descending(({ by, made }) => by ?? made))
  const closed = all.filter((one) => !isOpen(one.status) && isWithin(endOf(one), period))
  const shownOpen = open.slice(0, Math.max(MOST_OPEN, MOST_SHOWN - closed.length))
  const most = MOST_SHOWN - shownOpen.length
  const shown = [
    ...shownOpen.toSorted(ascending(dueFirst)),
    ...latest(closed, most).toSorted(order).toSorted(descending(endOf)).slice(0, most),
  ]
  return {
    shown: shown.map(tell),
    more: lessBy(countByStatus([...open, ...closed]), countByStatus(shown)),
    kept: keptOf(all, period.from, period.to),
    years: keptByYear(all, period),
  }
}

/** What an agreement counts by. */
type CountedAgreement = Pick<ReportAgreement, 'status' | 'made' | 'by' | 'closed'>

/** The day on which one that is closed was over. */
const endOf = ({ closed, by, made }: CountedAgreement): Day => closed ?? by ?? made

/** At least so many of those that were over last, and all that were over on the same day as one of them. */
function latest<T extends CountedAgreement>(all: readonly T[], most: number): readonly T[] {
  const days: Day[] = []
  // The last ones first: files stand in the order of their days, so that hardly any day takes the place of another.
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const one = all[at]
    if (one === undefined || (days.length === most && endOf(one) <= (days[0] ?? ''))) continue
    days.push(endOf(one))
    days.sort()
    if (days.length > most) days.shift()
  }
  const [first = ''] = days
  return all.filter((one) => endOf(one) >= first)
}

/** An agreement counts in the year it was due or closed in, and in no other: each is looked at in those alone. */
function keptByYear(all: readonly CountedAgreement[], period: ReportPeriod): AgreementsReport['years'] {
  const ofYear = new Map<string, CountedAgreement[]>(
    earlierYears(period).map(({ from }) => [from.slice(0, 4), []]),
  )
  for (const one of all) {
    const [due, end] = [one.by?.slice(0, 4), one.closed?.slice(0, 4)]
    if (due !== undefined) ofYear.get(due)?.push(one)
    if (end !== undefined && end !== due) ofYear.get(end)?.push(one)
  }
  return earlierYears(period)
    .map(({ from, to }) => {
      const year = from.slice(0, 4)
      return { year, kept: keptOf(ofYear.get(year) ?? [], from, to) }
    })
    .filter(({ kept }) => kept.of > 0)
}

/** The soonest first; what has no day comes last. */
const dueFirst = ({ by, made }: CountedAgreement): string => `${by ?? '9999-12-31'} ${made}`

type ByStatus = Readonly<Record<AgreementStatus, number>>

function countByStatus(all: readonly CountedAgreement[]): ByStatus {
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
