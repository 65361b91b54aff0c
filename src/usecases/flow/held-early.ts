import type { Day } from '../../domain/day.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Asker } from '../../engine/asker.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { Draft } from '../ports.ts'
import { chooseOne } from './resume.ts'

/** What came of the question whether a conversation took place before its day. */
export type Early =
  | { readonly is: 'held'; readonly meeting: MeetingRecord }
  /** With what there is to say. */
  | { readonly is: 'not-yet'; readonly lines: readonly string[] }
  | { readonly is: 'later' }

/**
 * A conversation that is planned for a later day is looked back on: was it held today, on another day, or not yet? Of one
 * on another day the day is taken off, so that it is asked.
 */
export async function heldEarly(
  { ui, dates }: Catalogue,
  asker: Asker,
  meeting: MeetingRecord,
  today: Day,
): Promise<Early> {
  const { with: name, date, id } = meeting.shared
  const texts = ui.whichTalk.early
  const planned = dates.longDay(date ?? today)
  const said = await chooseOne(asker, {
    id: 'held-early',
    label: texts.ask(name, planned),
    choices: [
      { value: 'today', label: texts.today(dates.longDay(today)) },
      { value: 'other', label: texts.otherDay },
      { value: 'not-yet', label: texts.notYet },
    ],
    help: texts.help,
  })
  switch (said) {
    case 'today':
      return { is: 'held', meeting: heldOn(meeting, today) }
    case 'other':
      return { is: 'held', meeting: withoutDay(meeting) }
    case null:
      return { is: 'later' }
    default:
      return { is: 'not-yet', lines: texts.stays(name, planned, id) }
  }
}

/**
 * Whoever goes on with a debrief that was begun before the day of the conversation has said this already: it was held on the
 * day the debrief was begun, or on the one that was asked then, whatever day it is now.
 */
export function earlyAgain(meeting: MeetingRecord, { answers, before, begun }: Draft): MeetingRecord {
  const { date } = meeting.shared
  if (date === undefined || date <= begun) return meeting
  return 'date' in answers || 'date' in before ? withoutDay(meeting) : heldOn(meeting, begun)
}

/** The same conversation, on the day it was really held. */
export const heldOn = (meeting: MeetingRecord, date: Day): MeetingRecord => ({
  ...meeting,
  shared: { ...meeting.shared, date },
})

function withoutDay(meeting: MeetingRecord): MeetingRecord {
  const { date: _planned, ...shared } = meeting.shared
  return { ...meeting, shared }
}
