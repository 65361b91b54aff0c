import { type Day, readIsoDay } from '../domain/day.ts'
import type { MeetingRecord } from '../domain/records.ts'
import { readDay } from '../flows/read-day.ts'
import { typedText } from '../flows/typed-text.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { askRead } from './ask-read.ts'
import { type Early, heldEarly, heldOn } from './flow/held-early.ts'
import type { Deps } from './ports.ts'

/**
 * Asks about a conversation that is planned for a later day, where somebody can be asked, whether it was held before that,
 * and on which day.
 * @returns null where there is nothing to ask
 */
export async function whenHeld(
  { asker, catalogue }: Pick<Deps, 'asker'> & { readonly catalogue: Catalogue },
  meeting: MeetingRecord,
  today: Day,
): Promise<Early | null> {
  if (asker === null || meeting.shared.date === undefined || meeting.shared.date <= today) return null
  const early = await heldEarly(catalogue, asker, meeting, today)
  if (early.is !== 'held' || early.meeting.shared.date !== undefined) return early
  const parse = readDay('behind', { today, language: catalogue.language })
  const asked = { id: 'date', text: 'debrief.date', kind: 'date', required: true, parse } as const
  const said = await askRead(asker, asked, catalogue)
  const day = said.is === 'answer' ? readIsoDay(typedText(said.raw)) : null
  return day === null ? { is: 'later' } : { is: 'held', meeting: heldOn(meeting, day) }
}
