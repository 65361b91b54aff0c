import type { CalendarEntry, CalendarRole } from '../../domain/calendar/entry.ts'
import type { Revised } from '../../domain/calendar/revise.ts'
import type { CalendarTexts } from '../../text/calendar.ts'
import { typed } from '../../text/typed-command.ts'
import type { CalendarEvent } from '../ical/write-calendar.ts'
import { greetingName } from '../greeting-name.ts'
import { plainInline } from '../plain-text.ts'

/** What a calendar says of an entry. */
type Told = Pick<CalendarEvent, 'summary' | 'description' | 'remindAtHour'>

/**
 * An entry as colleagues may see it: a neutral title and nothing more, unless the user asks for details (contract §6).
 * @param details adds what may be shared, and what to type
 */
export function calendarTold(entry: CalendarEntry, texts: CalendarTexts, details: boolean): Told {
  const title = titleOf(entry, texts)
  return {
    summary: entry.cancelled ? texts.calledOff(title) : title,
    description: details && !entry.cancelled ? descriptionOf(entry, texts) : null,
    remindAtHour: entry.cancelled ? null : IS_TALK.has(entry.role) ? DAY_BEFORE_AT_FOUR : DAY_ITSELF_AT_NINE,
  }
}

/** The same, with what makes a calendar program follow its changes. */
export function calendarEvent(
  { entry, sequence, changed, gone }: Revised,
  texts: CalendarTexts,
  details: boolean,
): CalendarEvent {
  const told = calendarTold(entry, texts, details)
  return {
    ...told,
    summary: gone ? texts.noLonger(titleOf(entry, texts)) : told.summary,
    uid: entry.uid,
    sequence,
    changed,
    day: entry.day,
    cancelled: entry.cancelled,
  }
}

/** A conversation is for the afternoon before, when there is still time to read the cue card. */
const DAY_BEFORE_AT_FOUR = -8
const DAY_ITSELF_AT_NINE = 9

const IS_TALK: ReadonlySet<CalendarRole> = new Set<CalendarRole>(['talk', 'next-talk'])

const titleOf = ({ role, with: name }: CalendarEntry, texts: CalendarTexts): string =>
  texts.titles[role](name === null ? null : plainInline(greetingName(name)))

function descriptionOf({ shared, command }: CalendarEntry, texts: CalendarTexts): string | null {
  const lines = [
    ...shared.map((text) => plainInline(text)).filter((text) => text !== ''),
    ...(command === null ? [] : [texts.toType(typed(command))]),
  ]
  return lines.length === 0 ? null : lines.join('\n')
}
