import type { Day } from '../domain/day.ts'
import { isWeekend } from '../domain/day.ts'
import { alikeNames, knownNames } from '../domain/known-name.ts'
import { dayOf, upcoming } from '../domain/meetings.ts'
import { descending } from '../domain/order.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { AnswerProblem, UsageProblem } from '../domain/problem.ts'
import { withRecord } from '../domain/with-record.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { wordsOf } from './document-words.ts'
import type { FlowDocument } from './flow/definition.ts'
import { type Early, heldEarly } from './flow/held-early.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import { prepDocuments } from './flow/prep-documents.ts'
import { renderAll } from './flow/render-documents.ts'
import type { FlowDeps } from './flow/run.ts'
import { documentLines } from './flow/told.ts'
import { whatIsNamed } from './flow/which-talk.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, usage, unreadable, besides } from './result.ts'
import { typedDay } from './typed-day.ts'

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

export type MeetingChange =
  | { readonly to: 'move'; readonly date: string }
  | { readonly to: 'cancel'; readonly by: 'me' | 'them' | null }
  | { readonly to: 'held' }

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
  const early = change.to === 'held' ? await wasEarly(deps, found.meeting, today) : null
  if (early?.is === 'later') return nothingChanged(deps)
  if (early?.is === 'not-yet') return early.result
  const changed = apply(early?.meeting ?? found.meeting, change, today, deps.catalogue.language)
  if (!changed.ok) return usage({ problem: changed.problem })
  const pages = change.to === 'move' ? pagesOf(deps, withRecord(folder, changed.value), changed.value) : []
  const rendered = await renderAll(deps, pages)
  if ('problems' in rendered) return failed(unreadable(rendered.problems))
  const written = await deps.store.commit({ records: [changed.value], documents: rendered.files })
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

/** One that is planned for a later day is asked about, where somebody can be asked. */
const wasEarly = async (
  { asker, catalogue }: ChangeDeps,
  meeting: MeetingRecord,
  today: Day,
): Promise<Early | null> =>
  asker !== null && meeting.shared.date !== undefined && meeting.shared.date > today
    ? heldEarly(catalogue, asker, meeting, today)
    : null

const pagesOf = (
  { clock, documents }: ChangeDeps,
  folder: Folder,
  meeting: MeetingRecord,
): readonly FlowDocument[] =>
  meeting.shared.prepared === undefined
    ? []
    : prepDocuments(folder, meeting, clock.today(), wordsOf(documents))

function apply(
  meeting: MeetingRecord,
  change: MeetingChange,
  today: Day,
  lang: Catalogue['language'],
): Result<MeetingRecord, AnswerProblem | UsageProblem> {
  const { shared } = meeting
  // What took place stays as it is: its agreements hang on it.
  if (change.to !== 'held' && shared.status === 'held')
    return fail({ code: 'already-held', with: shared.with })
  switch (change.to) {
    case 'held': {
      if (shared.date !== undefined && shared.date > today) {
        return fail({ code: 'not-held-yet', with: shared.with, day: shared.date, id: shared.id })
      }
      return ok({
        ...meeting,
        shared: { ...withoutCancel(shared), status: 'held', date: shared.date ?? today },
      })
    }
    case 'cancel':
      return ok({
        ...meeting,
        shared: { ...shared, status: 'cancelled', ...(change.by && { cancelledBy: change.by }) },
      })
    case 'move':
      return move(meeting, change.date, today, lang)
  }
}

const withoutCancel = (shared: MeetingRecord['shared']): MeetingRecord['shared'] => {
  const { cancelledBy: _gone, ...rest } = shared
  return rest
}

function move(
  meeting: MeetingRecord,
  text: string,
  today: Day,
  lang: Catalogue['language'],
): Result<MeetingRecord, AnswerProblem> {
  const day = typedDay(text, { today, lang, look: 'forward' })
  if (!day.ok) return day
  const { shared } = meeting
  const moved = { on: today, ...(shared.date && { from: shared.date }), to: day.value }
  return ok({
    ...meeting,
    shared: {
      ...withoutCancel(shared),
      date: day.value,
      status: 'planned',
      moved: [...(shared.moved ?? []), moved],
    },
  })
}

function done(
  { catalogue }: MeetingsDeps,
  { shared, file }: MeetingRecord,
  change: MeetingChange,
  made: readonly string[],
): CommandResult {
  const { commands, dates } = catalogue
  const texts = commands.meetings
  const said = {
    move: () =>
      texts.moved(shared.with, shared.date ?? null, shared.date ? isWeekend(shared.date) : false, dates),
    cancel: () => texts.cancelled(shared.with, shared.cancelledBy ?? null, shared.id),
    held: () => texts.held(shared.with, shared.id, shared.debriefed !== undefined),
  }[change.to]()
  return {
    is: 'done',
    lines: [...said, ...made],
    json: {
      schema: 1,
      command: 'meetings',
      record: { id: shared.id, file },
      status: shared.status,
      date: shared.date ?? null,
    },
  }
}
