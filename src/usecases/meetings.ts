import { isWeekend } from '../domain/day.ts'
import { alikeNames, knownNames } from '../domain/known-name.ts'
import { dayOf, upcoming } from '../domain/meetings.ts'
import { descending } from '../domain/order.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import { withRecord } from '../domain/with-record.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { changedMeeting, type MeetingChange } from './changed-meeting.ts'
import type { LeaksTold } from './flow/leaks-told.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import type { FlowDeps } from './flow/run.ts'
import { documentLines } from './flow/told.ts'
import { whatIsNamed } from './flow/which-talk.ts'
import { folderNow } from './folder-now.ts'
import { type MovedPages, movedPages } from './moved-pages.ts'
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
  return save(deps, folder, changed.value, change)
}

/** The pages are made of the folder as it stands at the save, and what others read in them is looked through. */
async function save(
  deps: ChangeDeps,
  folder: Folder,
  meeting: MeetingRecord,
  change: MeetingChange,
): Promise<CommandResult> {
  const before = withRecord(folder, meeting)
  const made = change.to === 'move' ? await movedPages(deps, before, meeting.file) : ok(NO_PAGES)
  if (!made.ok) return failed(made.problem)
  let pages = made.value
  const documentsOf: ChangeSet['documentsOf'] = async (now) => {
    const again = await movedPages(deps, folderNow(before, now), meeting.file)
    if (!again.ok) return again
    pages = again.value
    return ok(pages.files)
  }
  const written = await deps.store.commit({ records: [meeting], documents: pages.files, documentsOf })
  if (!written.ok) return failed(written.problem)
  const lines = [...changedLines(deps, meeting, change), ...documentLines(deps, pages, written.value)]
  return told(meeting, lines, pages.leaks)
}

const NO_PAGES: MovedPages = { documents: [], files: [], leaks: { lines: [], findings: [] } }

/** There is no conversation with this person: whose name looks like it. */
const nobodyOf = (folder: Folder, name: string) =>
  ({ is: 'none', near: alikeNames(knownNames(folder), name) }) as const

const nothingChanged = ({ catalogue }: MeetingsDeps): CommandResult => ({
  is: 'later',
  lines: [catalogue.ui.nothingChanged],
})

function changedLines(
  { catalogue }: MeetingsDeps,
  { shared }: MeetingRecord,
  change: MeetingChange,
): readonly string[] {
  const { commands, dates } = catalogue
  const texts = commands.meetings
  return {
    move: () =>
      texts.moved(shared.with, shared.date ?? null, shared.date ? isWeekend(shared.date) : false, dates),
    cancel: () => texts.cancelled(shared.with, shared.cancelledBy ?? null, shared.id),
    held: () => texts.held(shared.with, shared.id, shared.debriefed !== undefined),
  }[change.to]()
}

const told = (
  { shared, file }: MeetingRecord,
  lines: readonly string[],
  leaks: LeaksTold = NO_PAGES.leaks,
): CommandResult => ({
  is: 'done',
  lines,
  aside: leaks.lines,
  json: {
    schema: 1,
    command: 'meetings',
    record: { id: shared.id, file },
    status: shared.status,
    date: shared.date ?? null,
    ...(leaks.findings.length > 0 && { findings: leaks.findings }),
  },
})
