import { type Day, addDays } from '../../domain/day.ts'
import { contentLine, textValue } from './content-line.ts'

/** One day in a calendar. Days have no time and no time zone: they are the same day wherever they are read. */
export interface CalendarEvent {
  readonly uid: string
  /** A later number replaces an earlier one. */
  readonly sequence: number
  readonly day: Day
  /** The day on which it was last changed. */
  readonly changed: Day
  /** As typed; nothing needs to be escaped before. */
  readonly summary: string
  readonly description: string | null
  readonly cancelled: boolean
  /** When to remind: hours from the beginning of the day, negative for the day before; null for never. */
  readonly remindAtHour: number | null
}

/**
 * A calendar file (RFC 5545), to be imported and imported again.
 * @param today the day on which the file is made
 */
export const writeCalendar = (events: readonly CalendarEvent[], today: Day): string =>
  [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//career//career//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    ...events.map((event) => eventLines(event, today)),
    contentLine('END', 'VCALENDAR'),
  ].join('')

function eventLines(event: CalendarEvent, today: Day): string {
  const { uid, sequence, day, changed, summary, description, cancelled, remindAtHour } = event
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(uid)),
    contentLine('DTSTAMP', midnight(today)),
    contentLine('LAST-MODIFIED', midnight(changed)),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('DTSTART;VALUE=DATE', basic(day)),
    // The end is the first day that is no part of it any more.
    contentLine('DTEND;VALUE=DATE', basic(addDays(day, 1))),
    contentLine('SUMMARY', textValue(summary)),
    ...(description === null ? [] : [contentLine('DESCRIPTION', textValue(description))]),
    contentLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('CLASS', 'PRIVATE'),
    // A day without a time keeps nobody busy.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('X-MICROSOFT-CDO-BUSYSTATUS', 'FREE'),
    ...(remindAtHour === null || cancelled ? [] : [alarmLines(remindAtHour, summary)]),
    contentLine('END', 'VEVENT'),
  ].join('')
}

const alarmLines = (hour: number, text: string): string =>
  [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', textValue(text)),
    contentLine('TRIGGER', `${hour < 0 ? '-' : ''}PT${Math.abs(hour)}H`),
    contentLine('END', 'VALARM'),
  ].join('')

const basic = (day: Day): string => day.replaceAll('-', '')

const midnight = (day: Day): string => `${basic(day)}T000000Z`
