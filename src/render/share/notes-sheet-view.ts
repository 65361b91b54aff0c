import type { AgendaView } from './agenda-view.ts'

/** A page to write on in the conversation (advice S100): it lies on the table, so it is made from the agenda alone. */
export type NotesSheetView = Pick<
  AgendaView,
  | 'name'
  | 'date'
  | 'outcome'
  | 'want'
  | 'report'
  | 'questions'
  | 'growthHere'
  | 'proposal'
  | 'proposalSecond'
  | 'endsOnAgreements'
>

/** What of an agenda gets room to write. */
export const notesSheetView = ({
  name,
  date,
  outcome,
  want,
  report,
  questions,
  growthHere,
  proposal,
  proposalSecond,
  endsOnAgreements,
}: AgendaView): NotesSheetView => ({
  name,
  date,
  outcome,
  want,
  report,
  questions,
  growthHere,
  proposal,
  proposalSecond,
  endsOnAgreements,
})
