import type { Direction } from '../domain/codes.ts'

/** What a question's words may name: a person, the user's own earlier words, a date in words, the flow it stands in. */
export interface QuestionParams {
  readonly name?: string
  readonly quote?: string
  readonly by?: string
  readonly flow?: string
  /** About how long what is offered takes. */
  readonly minutes?: string
}

/** One question in words. */
export interface QuestionText {
  /** The question itself. */
  readonly label: string | ((params: QuestionParams) => string)
  /** An example or a few words under the question; the word "Bijvoorbeeld" belongs to it. */
  readonly hint?: string
  /** Behind `?`: why it is asked, one full example, and the number of the advice it rests on. */
  readonly help: { readonly why: string; readonly example: string; readonly advice: string }
}

type PrepId =
  | 'kind'
  | 'with'
  | 'date'
  | 'outcome'
  | 'minimum'
  | 'ambition'
  | 'ambition-shared'
  | 'direction'
  | 'detail-up'
  | 'detail-broaden'
  | 'detail-deepen'
  | 'detail-other-role'
  | 'detail-project'
  | 'detail-less'
  | 'detail-outside'
  | 'detail-unknown'
  | 'detail-any'
  | 'why'
  | 'benefit'
  | 'gain-manager'
  | 'gain-colleagues'
  | 'broken-link'
  | 'evidence'
  | 'questions'
  | 'need'
  | 'offer'
  | 'facts'
  | 'assumptions'
  | 'assumption-question'
  | 'belief'
  | 'belief-question'
  | 'belief-step'
  | 'obstacle'
  | 'if-then'
  | 'proposal'
  | 'opening'
  | 'confidence'
  | 'confidence-plus'
  | 'since-last'
  | 'feedback-wanted'
  | 'pay'
  | 'report'
  | 'next-date'
  | 'want'
  | 'interests-mine'
  | 'interests-theirs'
  | 'options'
  | 'bring'
  | 'bottom-line'
  | 'alternative'
  | 'learn-from'
  | 'growth-here'
  | 'keep-private'
  | 'heart'
  | 'opener'
  | 'proposal-second'
  | 'misheard'
  | 'stakes'
  | 'their-view'
  | 'proof'
  | 'perspective'
  | 'feasible'
  | 'current'
  | 'develop'

type DebriefId =
  | 'with'
  | 'date'
  | 'said'
  | 'summary'
  | 'agreements'
  | 'agreement-who'
  | 'agreement-by'
  | 'agreement-seen'
  | 'next48'
  | 'next48-alone'
  | 'followup'
  | 'followup-alone'
  | 'no-next-why'
  | 'result'
  | 'result-why'
  | 'maybe'
  | 'feel'
  | 'meaning'
  | 'feedback'
  | 'feedback-first'
  | 'feedback-accept'
  | 'feedback-reaction'
  | 'learned-there'
  | 'introduced'
  | 'introduced-listed'
  | 'agreement-goal'
  | 'thanks'
  | 'learn'
  | 'assumptions'
  | 'assumption-said'
  | 'their-career'
  | 'career-share'
  | 'talk-listen'

type CheckinId =
  | 'energy'
  | 'plus'
  | 'minus'
  | 'status'
  | 'stuck'
  | 'win'
  | 'postpone'
  | 'step'
  | 'learned'
  | 'attention'
  | 'visible'
  | 'silence'
  | 'goal-status'
  | 'win-goal'
  | 'experiment'
  | 'experiment-until'
  | 'experiment-result'
  | 'experiment-after'
  | 'field'
  | 'field-goal'
  | 'share'

type ReviewId =
  | 'ambition'
  | 'pattern'
  | 'craft'
  | 'short'
  | 'short-back'
  | 'middle'
  | 'first'
  | 'first-next'
  | 'table'
  | 'qualities'
  | 'motives'
  | 'explore'
  | 'network'
  | 'network-knows'
  | 'kept'
  | 'stay'
  | 'leave'
  | 'leave-behind'
  | 'until-then'
  | 'far-too'
  | 'long'
  | 'big-question'
  | 'mode'
  | 'phase'
  | 'pop'

type PracticeId = 'reaction' | 'other' | 'reply' | 'again' | 'last' | 'take' | 'next' | 'sentence'

type EvidenceId = 'line' | 'situation' | 'action' | 'result' | 'date' | 'goal' | 'unseen'

type FeedbackId = 'with' | 'kind' | 'moment' | 'work' | 'behaviour' | 'questions'

type FeedbackAnswerId = 'answer' | 'reaction' | 'accept' | 'do'

type InviteId = 'with' | 'when' | 'topic' | 'reassure'

type GoalId =
  | 'text'
  | 'horizon'
  | 'result'
  | 'by'
  | 'milestones'
  | 'first'
  | 'gain-organisation'
  | 'gain-manager'
  | 'gain-colleagues'
  | 'needs'
  | 'training'
  | 'training-cost'
  | 'training-hours'
  | 'training-purpose'
  | 'training-give-back'
  | 'practise'
  | 'reading'
  | 'partner'
  | 'handover'
  | 'trend'

type AnyId = 'your-name' | 'share-anyway' | 'more'

/** Every question of the flows, by flow and id: `prep.ambition`. */
export type QuestionKey =
  | `prep.${PrepId}`
  | `debrief.${DebriefId}`
  | `checkin.${CheckinId}`
  | `review.${ReviewId}`
  | `practice.${PracticeId}`
  | `evidence.${EvidenceId}`
  | `invite.${InviteId}`
  | `feedback.${FeedbackId}`
  | `feedback-answer.${FeedbackAnswerId}`
  | `goal.${GoalId}`
  | `options.${Exclude<Direction, 'unknown'>}`
  | `any.${AnyId}`

/** The questions of one flow, so that its words can have a file of their own. */
export type FlowQuestions<F extends string> = Readonly<
  Record<Extract<QuestionKey, `${F}.${string}`>, QuestionText>
>
