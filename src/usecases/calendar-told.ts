import type { Revised } from '../domain/calendar/revise.ts'
import type { MeetingRecord } from '../domain/records.ts'
import type { CalendarEvent } from '../render/ical/write-calendar.ts'
import type { CalendarTexts } from '../text/calendar.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { LeaksTold } from './flow/leaks-told.ts'
import type { CommandResult } from './result.ts'

/** Where the file went: into a file, or to standard output as text. */
export type CalendarOutput =
  | { readonly is: 'file'; readonly file: string }
  | { readonly is: 'output'; readonly text: string }

/** What is said about the file besides its days. */
export interface CalendarAbout {
  readonly details: boolean
  /** Conversations that no calendar can hold yet: a day is their first step (advice S20). */
  readonly undated: readonly MeetingRecord[]
  /** Words that were found in the details, and what is said of them. */
  readonly findings: LeaksTold['findings']
  readonly aside: readonly string[]
}

/** What a calendar that was written tells: its days, where it went, and how to bring it into a calendar program. */
export function calendarWritten(
  catalogue: Catalogue,
  exported: readonly Revised[],
  events: readonly CalendarEvent[],
  written: CalendarOutput,
  about: CalendarAbout,
): CommandResult {
  const json = {
    schema: 1,
    command: 'calendar',
    file: written.is === 'file' ? written.file : null,
    entries: exported.map(({ entry, sequence }, at) => ({
      uid: entry.uid,
      kind: entry.role,
      date: entry.day,
      title: events[at]?.summary ?? '',
      status: entry.cancelled ? 'cancelled' : 'confirmed',
      sequence,
      meeting: entry.meeting,
    })),
    findings: about.findings,
  }
  const { aside } = about
  if (written.is === 'output')
    return { is: 'done', verbatim: true, lines: written.text.replace(/\n$/, '').split('\n'), aside, json }
  return { is: 'done', lines: summary(catalogue, exported, written.file, about), aside, json }
}

/** What is said of conversations that have no day yet. */
export const withoutDay = (meetings: readonly MeetingRecord[], texts: CalendarTexts): readonly string[] =>
  meetings.flatMap(({ shared }) => texts.withoutDay(shared.with, shared.id))

function summary(
  { follow, dates }: Catalogue,
  exported: readonly Revised[],
  file: string,
  { details, undated }: CalendarAbout,
): readonly string[] {
  const texts: CalendarTexts = follow.calendar
  const days = exported.flatMap(({ entry, gone }) => (gone ? [] : [entry.day])).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const gone = exported.length - days.length
  return [
    ...(first === undefined || last === undefined ? [] : [texts.saved(days.length, first, last, dates)]),
    ...(gone > 0 ? [texts.goneToo(gone)] : []),
    texts.savedAt(file),
    ...withoutDay(undated, texts),
    '',
    ...texts.howToImport,
    details ? texts.othersMayRead : texts.whatOthersSee,
  ]
}
