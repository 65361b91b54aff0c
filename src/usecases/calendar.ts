import { calendarEntries } from '../domain/calendar/entries.ts'
import type { CalendarEntry } from '../domain/calendar/entry.ts'
import { type CalendarMemory, revise } from '../domain/calendar/revise.ts'
import type { Day } from '../domain/day.ts'
import { digest } from '../domain/digest.ts'
import { findMeeting } from '../domain/find-meeting.ts'
import { upcoming } from '../domain/meetings.ts'
import type { Located } from '../domain/problem.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { type CalendarEvent, writeCalendar } from '../render/ical/write-calendar.ts'
import { calendarEvent, calendarTold } from '../render/share/calendar-event.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import { type CalendarOutput, calendarWritten, withoutDay } from './calendar-told.ts'
import { type LeakFinding, leakFindings } from './flow/leak-findings.ts'
import { heldBack, toldOf } from './flow/leaks-told.ts'
import { type ForOthers, mayShare } from './flow/may-share.ts'
import type { CalendarNotes, Deps, Outputs } from './ports.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

/** Where the file goes: into the user's folder, to a place they name, or to standard output. */
export type CalendarTarget =
  | { readonly is: 'folder' }
  | { readonly is: 'file'; readonly name: string }
  | { readonly is: 'output' }

export interface CalendarRequest {
  readonly target: CalendarTarget
  /** Only what belongs to this conversation; null for everything. */
  readonly meeting: string | null
  /** Add what may be shared. */
  readonly details: boolean
  /** Also what is over. */
  readonly all: boolean
}

export type CalendarDeps = Pick<Deps, 'clock' | 'store' | 'asker'> & {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
  readonly calendarNotes: CalendarNotes
  readonly outputs: Outputs
}

const FILE = 'documents/share/career.ics'

/**
 * Everything with a day as one calendar file (B9, advice S76, S83, S102, S105, S106), neutral enough for the eyes of
 * colleagues. A second import changes what is there: identifiers stay, and numbers grow with each change.
 */
export async function calendar(deps: CalendarDeps, request: CalendarRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  // What cannot be read would look as if it were no more, and be called off in the user's calendar.
  if (problems.length > 0) return failed(unreadable(problems))
  const today = deps.clock.today()
  const meeting = meetingOf(folder, request.meeting, today)
  if (!meeting.ok) return usage(meeting.problem)
  const asked = { ...request, meeting: meeting.value?.shared.id ?? null }
  const sharing = await mayShare(deps, folder, (standing) => eventsOf(deps, standing, asked, today))
  if (!sharing.ok) return sharing.problem
  const { made } = sharing.value
  const frame = { schema: 1, command: 'calendar', file: null, entries: [] }
  if (sharing.value.is === 'held') return heldBack(deps.catalogue, frame, made.leaks)
  const written = await write(deps, request.target, writeCalendar(made.events, today))
  if (written.is === 'failed') return written
  // Only a convenience: without it the next file is right as well.
  await deps.calendarNotes.save(made.memory)
  const { findings } = toldOf(made.leaks, deps.catalogue)
  const about = { details: request.details, undated: made.undated, findings, aside: sharing.value.aside }
  return calendarWritten(deps.catalogue, made.exported, made.events, written, about)
}

/** What a calendar is to hold. */
interface Events extends ForOthers, ReturnType<typeof revise> {
  readonly events: readonly CalendarEvent[]
  readonly undated: readonly MeetingRecord[]
}

async function eventsOf(
  deps: CalendarDeps,
  folder: Folder,
  request: CalendarRequest,
  today: Day,
): Promise<Result<Events, CommandResult>> {
  const meeting = meetingOf(folder, request.meeting, today)
  if (!meeting.ok) return fail(usage(meeting.problem))
  const made = revised(folder, await deps.calendarNotes.load(), today, request, meeting.value, deps.documents)
  const undated = upcoming(folder, today).filter(({ shared }) => shared.date === undefined)
  if (made.exported.length === 0) return fail(nothing(deps, request.target, meeting.value, undated))
  const texts = deps.documents.follow.calendar
  const events = made.exported.map((one) => calendarEvent(one, texts, request.details))
  return ok({ ...made, undated, events, leaks: leaksIn(events, folder) })
}

/** Neutral titles say nothing; what is added to them may. */
const leaksIn = (events: readonly CalendarEvent[], folder: Folder): readonly LeakFinding[] => {
  const added = events.flatMap(({ description }) => description ?? []).join('\n')
  return added === '' ? [] : leakFindings(added, folder, [])
}

function meetingOf(folder: Folder, text: string | null, today: Day): Result<MeetingRecord | null, Located> {
  if (text === null) return ok(null)
  const found = findMeeting(folder, text, { today, looking: 'ahead' })
  return found.is === 'one' ? ok(found.meeting) : fail(meetingProblem(text, found))
}

function revised(
  folder: Folder,
  memory: CalendarMemory,
  today: Day,
  { all, details }: CalendarRequest,
  meeting: MeetingRecord | null,
  documents: Catalogue,
): ReturnType<typeof revise> {
  const chosen = (entry: CalendarEntry): boolean =>
    (all || entry.day >= today) && (meeting === null || entry.meeting === meeting.shared.id)
  const printOf = (entry: CalendarEntry): string =>
    digest(
      JSON.stringify([calendarTold(entry, documents.follow.calendar, details), entry.day, entry.cancelled]),
    )
  return revise(calendarEntries(folder, today), memory, today, chosen, printOf)
}

/** There is no file without anything in it: no program imports one. */
function nothing(
  { catalogue }: CalendarDeps,
  target: CalendarTarget,
  meeting: MeetingRecord | null,
  undated: readonly MeetingRecord[],
): CommandResult {
  const texts = catalogue.follow.calendar
  const first = undated.filter((one) => meeting === null || one === meeting)
  const none = meeting === null ? texts.none : texts.noneOf(meeting.shared.with)
  const said = first.length > 0 ? withoutDay(first, texts) : none
  return {
    is: 'done',
    // What is read by a program is no place for a sentence.
    ...(target.is === 'output' ? { lines: [], aside: said } : { lines: said }),
    json: { schema: 1, command: 'calendar', file: null, entries: [] },
  }
}

type Output = CalendarOutput | Extract<CommandResult, { readonly is: 'failed' }>

async function write(
  { store, outputs }: CalendarDeps,
  target: CalendarTarget,
  text: string,
): Promise<Output> {
  switch (target.is) {
    case 'output':
      return { is: 'output', text }
    case 'file': {
      const written = await outputs.write(target.name, text, isCalendar)
      return written.ok ? { is: 'file', file: target.name } : { is: 'failed', failure: written.problem }
    }
    case 'folder': {
      const written = await store.commit({ records: [], documents: [{ file: FILE, text }] })
      if (!written.ok) return { is: 'failed', failure: written.problem }
      return { is: 'file', file: written.value.documents[0] ?? FILE }
    }
  }
}

const isCalendar = (text: string): boolean => text.trim() === '' || /^\uFEFF?BEGIN:VCALENDAR\r?\n/.test(text)
