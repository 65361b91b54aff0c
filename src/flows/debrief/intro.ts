import type { MeetingRecord } from '../../domain/records.ts'
import type { Note } from '../../text/notes.ts'
import type { DebriefContext } from './debrief-context.ts'

/** What was wanted, asked and proposed, before it is said what came of it (advice S13). */
export function debriefIntro({ subject }: DebriefContext): readonly Note[] {
  if (!subject) return []
  const { shared, private: own } = subject
  return [
    { key: 'looking-back-on', name: shared.with, date: shared.date ?? null },
    ...noted(subject),
    ...one('wanted', shared.outcome ?? own.outcome),
    ...questions(subject),
    ...one('proposed', shared.proposal ?? own.proposal),
    ...assumed(subject),
  ]
}

const one = (key: 'wanted' | 'proposed', text: string | undefined): readonly Note[] =>
  text ? [{ key, text }] : []

/** What was written down in the conversation comes before what was meant to come up (advice S100). */
const noted = ({ private: { notes = [] } }: MeetingRecord): readonly Note[] =>
  notes.length > 0 ? [{ key: 'noted', texts: notes }] : []

const questions = ({ shared, private: own }: MeetingRecord): readonly Note[] => {
  const asked = shared.questions ?? own.questions ?? []
  return asked.length > 0 ? [{ key: 'asked', questions: asked }] : []
}

const assumed = ({ private: own }: MeetingRecord): readonly Note[] => {
  const texts = (own.assumptions ?? []).map(({ text }) => text)
  return texts.length > 0 ? [{ key: 'assumed', texts }] : []
}
