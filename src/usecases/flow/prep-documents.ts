import { stemOf } from '../../domain/file-path.ts'
import type { Day } from '../../domain/day.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import { cueCardView } from '../../render/private/cue-card-view.ts'
import { negotiationSheetView } from '../../render/private/negotiation-sheet-view.ts'
import { agendaView } from '../../render/share/agenda-view.ts'
import { notesSheetView } from '../../render/share/notes-sheet-view.ts'
import type { DocumentWords } from '../../render/words.ts'
import type { FlowDocument } from './definition.ts'
import { agendaInput } from './documents.ts'
import { cueCardInput } from './wish.ts'

/** The pages of one preparation: one for the other, the others for the user alone (advice B5, B17). */
export function prepDocuments(
  folder: Folder,
  meeting: MeetingRecord,
  today: Day,
  words: DocumentWords,
): readonly FlowDocument[] {
  const stem = stemOf(meeting.file)
  const { kind } = meeting.shared
  const cueCard = cueCardView(cueCardInput(folder, meeting), words)
  const sheet: readonly FlowDocument[] =
    kind === 'negotiation'
      ? [
          {
            template: 'negotiation-sheet',
            view: negotiationSheetView(meeting, words),
            audience: 'private',
            stem,
          },
        ]
      : []
  const agenda = agendaView(agendaInput(folder, meeting, today), words)
  return [
    { template: 'agenda', view: agenda, audience: 'share', stem },
    { template: 'cue-card', view: cueCard, audience: 'private', stem },
    // Kept with the user's own pages, for it is theirs to write on; it holds what is on the agenda and no more.
    { template: 'notes-sheet', view: notesSheetView(agenda), audience: 'private', stem },
    ...sheet,
  ]
}
