import type { Language } from '../domain/codes.ts'
import type { ChoiceTexts } from './choices.ts'
import type { CommandTexts } from './commands.ts'
import type { DateTexts } from './dates.ts'
import type { FollowTexts } from './follow.ts'
import type { KeyTexts } from './keys.ts'
import type { LetterTexts } from './letters.ts'
import type { MeetingPageTexts } from './meeting-page.ts'
import type { OwnPageTexts } from './own-page.ts'
import type { NoteTexts } from './notes.ts'
import type { ProblemTexts } from './problems.ts'
import type { QuestionBank } from './question-bank.ts'
import type { QuestionKey, QuestionText } from './questions.ts'
import type { ListedArguments, Summaries } from './summaries.ts'
import type { Term } from './terms.ts'
import type { UiTexts } from './ui.ts'

/** The parts of the flows' full routes, each skipped with one key. */
export type PartTexts = Readonly<
  Record<
    | 'talk'
    | 'wish'
    | 'added'
    | 'direction'
    | 'case'
    | 'other'
    | 'self'
    | 'start'
    | 'said'
    | 'agreed'
    | 'look-back'
    | 'learned'
    | 'month'
    | 'further'
    | 'try'
    | 'feedback'
    | 'now'
    | 'ahead'
    | 'five'
    | 'here'
    | 'far'
    | 'example'
    | 'goal'
    | 'options'
    | 'learning'
    | 'others'
    | 'more',
    string
  >
>

/**
 * Every word the program has in one language. A language that lacks one does not compile. The parts of a catalogue are
 * getters: in the bundle each stands in a file of its own, which is read when the part is first asked for.
 */
export interface Catalogue {
  readonly language: Language
  /** The words of one question; those of other flows are not read for it. */
  readonly question: (key: QuestionKey) => QuestionText
  readonly choices: ChoiceTexts
  readonly problems: ProblemTexts
  readonly keys: KeyTexts
  readonly dates: DateTexts
  readonly notes: NoteTexts
  readonly parts: PartTexts
  readonly ui: UiTexts
  readonly commands: CommandTexts
  readonly summaries: Summaries
  readonly listedArguments: ListedArguments
  readonly follow: FollowTexts
  readonly letters: LetterTexts
  readonly meetingPage: MeetingPageTexts
  readonly ownPage: OwnPageTexts
  /** Questions about the other's own career, a tip and the plan, ready to be picked (advice S46). */
  readonly readyQuestions: readonly string[]
  /** Those of them that are about the other's own career. */
  readonly careerQuestions: readonly string[]
  /** Added to those in a network talk. */
  readonly networkQuestion: string
  /** Open questions to choose from, by what they fit (advice S12, S42). */
  readonly questionBank: QuestionBank
  /** Words of the other language that a page of this one explains (advice B23). */
  readonly terms: readonly Term[]
  /** What an advice number stands for, in a few words. */
  readonly advice: (number: string) => string
}
