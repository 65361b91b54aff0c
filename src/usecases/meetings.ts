import { isWeekend } from '../domain/day.ts'
import { alikeNames, knownNames } from '../domain/known-name.ts'
import { dayOf, upcoming } from '../domain/meetings.ts'
import { descending } from '../domain/order.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { withRecord } from '../domain/with-record.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { changedMeeting, type MeetingChange } from './changed-meeting.ts'
import { wordsOf } from './document-words.ts'
import type { FlowDocument } from './flow/definition.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import { prepDocuments } from './flow/prep-documents.ts'
import { renderAll } from './flow/render-documents.ts'
import type { FlowDeps } from './flow/run.ts'
import { documentLines } from './flow/told.ts'
import { whatIsNamed } from './flow/which-talk.ts'
import { folderNow } from './folder-now.ts'
import type { ChangeSet, Deps } from './ports.ts'
import { type CommandResult, failed, usage, unreadable, besides } from './result.ts'
import { whenHeld } from './when-held.ts'

type MeetingsDeps = Pick<Deps, 'clock' | 'store'> & { readonly catalogue: Catalogue }
type ChangeDeps = MeetingsDeps & Pick<FlowDeps, 'templates' | 'documents' | 'asker'>

/** Every conversation, the next one first, then back in time. */
export async function listMeetings({ clock, store, catalogue }: MeetingsDeps): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  const ahead = upcoming(folder, clock.today())
  const meetings = [
    ...ahead,
    ...folder.meetings
      .filter((meeting) => !ahead.includes(meeting))
      .toSorted(descending((meeting) => dayOf(meeting) ?? '')),
  ]
  const { commands, dates, choices } = catalogue
  const lines = meetings.map(({ shared }) => commands.meetings.line(shared, choices.kind[shared.kind], dates))
  return besides(problems, meetings.length === 0, {
    is: 'done',
    lines: lines.length > 0 ? lines : commands.meetings.none,
    json: {
      schema: 1,
      command: 'meetings',
      items: meetings.map(({ file, shared }) => ({
        id: shared.id,
        kind: shared.kind,
        date: shared.date ?? null,
        title: shared.with,
        status: shared.status,
        file,
      })),
    },
  })
}

const LOOKING = { held: 'back', cancel: 'ahead', move: 'move' } as const

/**
 * Follows a conversation that moved, fell through or took place; its preparation stays. The pages of one that moved
 * are made again, for the day stands on them.
 */
export async function changeMeeting(
  deps: ChangeDeps,
  text: string,
  change: MeetingChange,
): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = deps.clock.today()
  const found = await whatIsNamed(deps, folder, text, { today, looking: LOOKING[change.to] })
  if (found.is === 'later') return nothingChanged(deps)
  if (found.is === 'wrong') return usage(meetingProblem(found.text, found.match))
  if (found.is === 'person') return usage(meetingProblem(text, nobodyOf(folder, found.name)))
  const early = change.to === 'held' ? await whenHeld(deps, found.meeting, today) : null
  if (early?.is === 'later') return nothingChanged(deps)
  if (early?.is === 'not-yet') return told(found.meeting, early.lines)
  const changed = changedMeeting(early?.meeting ?? found.meeting, change, today, deps.catalogue.language)
  if (!changed.ok) return usage({ problem: changed.problem })
  const pages = change.to === 'move' ? pagesOf(deps, withRecord(folder, changed.value), changed.value) : []
  const rendered = await renderAll(deps, pages)
  if (!rendered.ok) return failed(rendered.problem)
  const documentsOf: ChangeSet['documentsOf'] = (now) => {
    const standing = folderNow(withRecord(folder, changed.value), now)
    const meeting = standing.meetings.find(({ file }) => file === changed.value.file)
    return renderAll(deps, meeting === undefined ? [] : pagesOf(deps, standing, meeting))
  }
  const written = await deps.store.commit({
    records: [changed.value],
    documents: rendered.value,
    documentsOf,
  })
  if (!written.ok) return failed(written.problem)
  return done(deps, changed.value, change, documentLines(deps, { documents: pages }, written.value))
}

/** There is no conversation with this person: whose name looks like it. */
const nobodyOf = (folder: Folder, name: string) =>
  ({ is: 'none', near: alikeNames(knownNames(folder), name) }) as const

const nothingChanged = ({ catalogue }: MeetingsDeps): CommandResult => ({
  is: 'later',
  lines: [catalogue.ui.nothingChanged],
})

const pagesOf = (
  { clock, documents }: ChangeDeps,
  folder: Folder,
  meeting: MeetingRecord,
): readonly FlowDocument[] =>
  meeting.shared.prepared === undefined
    ? []
    : prepDocuments(folder, meeting, clock.today(), wordsOf(documents))

function done(
  { catalogue }: MeetingsDeps,
  meeting: MeetingRecord,
  change: MeetingChange,
  made: readonly string[],
): CommandResult {
  const { commands, dates } = catalogue
  const { shared } = meeting
  const texts = commands.meetings
  const said = {
    move: () =>
      texts.moved(shared.with, shared.date ?? null, shared.date ? isWeekend(shared.date) : false, dates),
    cancel: () => texts.cancelled(shared.with, shared.cancelledBy ?? null, shared.id),
    held: () => texts.held(shared.with, shared.id, shared.debriefed !== undefined),
  }[change.to]()
  return told(meeting, [...said, ...made])
}

const told = ({ shared, file }: MeetingRecord, lines: readonly string[]): CommandResult => ({
  is: 'done',
  lines,
  json: {
    schema: 1,
    command: 'meetings',
    record: { id: shared.id, file },
    status: shared.status,
    date: shared.date ?? null,
  },
})
