import * as v from 'valibot'
import {
  ASSUMPTION_STATES,
  BROKEN_LINKS,
  CAREER_SHARES,
  MEETING_KINDS,
  MEETING_STATUSES,
  RESULT_REASONS,
  RESULTS,
  TALKERS,
} from '../../../domain/codes.ts'
import { agreement, byName, day, notNow, opt, ownStep, scale10, text, texts } from './parts.ts'

/** The answers that may stand on either side. */
const answersBefore = {
  outcome: opt(text),
  'since-last': opt(texts),
  'feedback-wanted': opt(text),
  report: opt(texts),
  questions: opt(texts),
  evidence: opt(texts),
  need: opt(text),
  offer: opt(text),
  proposal: opt(text),
  want: opt(text),
  'interests-mine': opt(text),
  options: opt(texts),
  'ambition-shared': opt(text),
  pay: opt(text),
  'learn-from': opt(text),
  current: opt(text),
  develop: opt(text),
}

const answersAfter = {
  summary: opt(text),
  feedback: opt(text),
  thanks: opt(text),
  feasible: opt(text),
  proof: opt(text),
}

/** The keys of a meeting file, in the order in which they are written. */
export const meetingShared = v.object({
  id: text,
  kind: v.picklist(MEETING_KINDS),
  with: text,
  date: opt(day),
  status: v.picklist(MEETING_STATUSES),
  'cancelled-by': opt(v.picklist(['me', 'them'])),
  prepared: opt(day),
  debriefed: opt(day),
  moved: opt(v.array(v.object({ on: day, from: opt(day), to: day }))),
  ...answersBefore,
  ...answersAfter,
  agreements: opt(v.array(agreement)),
  'not-now': opt(v.array(notNow)),
  next: opt(day),
  mail: opt(v.object({ sent: day, text })),
  invite: opt(
    v.object({
      when: opt(text),
      topic: text,
      days: opt(v.array(day)),
      reassure: opt(text),
      sent: opt(day),
      asked: opt(day),
    }),
  ),
})

export const meetingPrivate = v.object({
  ...answersBefore,
  minimum: opt(text),
  facts: opt(text),
  assumptions: opt(
    v.array(
      v.object({
        text,
        question: opt(text),
        state: opt(v.picklist(ASSUMPTION_STATES)),
        said: opt(text),
      }),
    ),
  ),
  belief: opt(text),
  'belief-question': opt(text),
  'belief-step': opt(text),
  obstacle: opt(text),
  'if-then': opt(text),
  opening: opt(text),
  sentence: opt(text),
  confidence: opt(scale10),
  'confidence-plus': opt(text),
  'broken-link': opt(v.picklist(BROKEN_LINKS)),
  'keep-private': opt(text),
  'bottom-line': opt(text),
  alternative: opt(text),
  'interests-theirs': opt(text),
  heart: opt(text),
  misheard: opt(text),
  stakes: opt(text),
  'their-view': opt(text),
  perspective: opt(text),
  feel: opt(text),
  ...answersAfter,
  said: opt(text),
  meaning: opt(text),
  result: opt(v.picklist(RESULTS)),
  'result-why': opt(v.picklist(RESULT_REASONS)),
  'feedback-reaction': opt(text),
  learn: opt(text),
  'career-share': opt(v.picklist(CAREER_SHARES)),
  'talk-listen': opt(v.picklist(TALKERS)),
  next48: opt(text),
  steps: opt(v.array(ownStep)),
  stuck: opt(byName),
})
