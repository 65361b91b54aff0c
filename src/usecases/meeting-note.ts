import { findMeeting } from '../domain/find-meeting.ts'
import type { MeetingRecord } from '../domain/records.ts'
import { readLine } from '../flows/readers.ts'
import { typedText } from '../flows/typed-text.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import type { Deps } from './ports.ts'
import { typedOrAsked } from './ask-line.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

type NoteDeps = Pick<Deps, 'clock' | 'store' | 'asker'> & { readonly catalogue: Catalogue }

/** One line written down in or right after a conversation, for the user alone (advice S100); a debrief begins with it. */
export async function noteMeeting(
  deps: NoteDeps,
  meeting: string,
  typed: string | null,
): Promise<CommandResult> {
  const { clock, store, catalogue } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const found = findMeeting(folder, meeting, { today: clock.today(), looking: 'back' })
  if (found.is !== 'one') return usage(meetingProblem(meeting, found))
  const label = catalogue.commands.meetings.noteWhat(found.meeting.shared.with)
  const text = await typedOrAsked(deps.asker, typed, label)
  if (text === null) return { is: 'later', lines: [catalogue.ui.nothingChanged] }
  const line = readLine(text)
  if (!line.ok) return usage({ problem: line.problem })
  const record = withNote(found.meeting, typedText(line.value.value))
  const written = await store.commit({ records: [record], documents: [] })
  if (!written.ok) return failed(written.problem)
  const { shared } = record
  return {
    is: 'done',
    lines: catalogue.commands.meetings.noted(shared.with, shared.id, shared.debriefed !== undefined),
    json: {
      schema: 1,
      command: 'meetings',
      record: { id: shared.id, file: record.file },
      private: { notes: [...(record.private.notes ?? [])] },
    },
  }
}

const withNote = (meeting: MeetingRecord, line: string): MeetingRecord => ({
  ...meeting,
  private: { ...meeting.private, notes: [...(meeting.private.notes ?? []), line] },
})
