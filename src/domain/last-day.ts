import { monthOfLog } from './log.ts'
import { dayOf } from './meetings.ts'
import { monthOfCheckin } from './month-of-checkin.ts'
import type { AnyRecord } from './records.ts'

/** After every day that anybody writes down. */
const NO_END = '9999-12-31'

/**
 * The last day that stands anywhere in a record, or in what its file is about. Before a period that begins after it the
 * record is over: nothing in it happened, was due or was closed in that period. It looks at no other date, so that it may be
 * remembered.
 * @returns ten signs, `YYYY-MM-DD`; the 31st of a month that is named; far ahead where nothing tells, as for a conversation
 *   without a day
 */
export function lastDayIn(record: AnyRecord): string {
  if (record.type === 'meeting' && dayOf(record) === null) return NO_END
  const last = lastIn([record.shared, record.private], asDay(monthOf(record)))
  return last === '' ? NO_END : last
}

/** The month a file is about, whatever stands in it. */
function monthOf(record: AnyRecord): string {
  if (record.type === 'checkin') return monthOfCheckin(record)
  return record.type === 'log' ? monthOfLog(record.file) : ''
}

function lastIn(value: unknown, before: string): string {
  if (typeof value === 'string') {
    const day = asDay(value)
    return day > before ? day : before
  }
  if (typeof value !== 'object' || value === null) return before
  return Object.values(value).reduce<string>((last, one) => lastIn(one, last), before)
}

const MONTH = /^\d{4}-\d{2}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** As late as it can mean; empty for what is no day. */
const asDay = (text: string): string => (DAY.test(text) ? text : MONTH.test(text) ? `${text}-31` : '')
