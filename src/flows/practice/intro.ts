import type { Note } from '../../text/notes.ts'
import type { PracticeContext } from './context.ts'

/** Said first: that nobody else sees this, for which conversation it is, and in which order to reply (advice S96). */
export const practiceIntro = ({ subject, name }: PracticeContext): readonly Note[] => [
  { key: 'practice-start', name: subject ? name : null, date: subject?.shared.date ?? null },
]
