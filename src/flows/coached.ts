import type { CoachedAs } from '../coach/answer.ts'
import type { RuleId } from '../coach/rules/rule-id.ts'
import type { FlowId } from '../domain/codes.ts'
import type { FlowStep } from './flow-step.ts'

/**
 * Which answers the coach looks at, and as what. What is for the user alone is not among them but for the opening, which
 * is said to the other; a thought that holds one back and what one fills in for the other have questions of their own.
 */
const COACHED: Readonly<Record<FlowId, Readonly<Record<string, CoachedAs>>>> = {
  prep: {
    outcome: 'message',
    ambition: 'ambition',
    'ambition-shared': 'message',
    want: 'want',
    questions: 'question',
    opener: 'message',
    'growth-here': 'question',
    proposal: 'agreement',
    'proposal-second': 'agreement',
    'since-last': 'message',
    benefit: 'message',
    evidence: 'message',
    proof: 'message',
    need: 'message',
    offer: 'message',
    opening: 'message',
    bring: 'message',
    pay: 'message',
    report: 'message',
  },
  debrief: { summary: 'message', agreements: 'agreement' },
  checkin: {},
  review: { ambition: 'ambition', short: 'ambition', long: 'ambition' },
  practice: {
    reply: 'reply',
    'reply:silence': 'reply-to-silence',
    'reply:talker': 'reply-to-silence',
    'reply:quick-yes': 'reply-to-silence',
    'reply:watch-me': 'reply-to-silence',
    again: 'reply-later',
    last: 'reply-later',
  },
  invite: { topic: 'message' },
  feedback: { questions: 'question' },
  'feedback-answer': {},
  evidence: {},
  goal: { text: 'ambition' },
  options: {},
}

/** Does a person type words here? A code, a number or a day says nothing of how things are said. */
export const isInWords = ({ kind }: Pick<FlowStep, 'kind'>): boolean =>
  kind === 'line' || kind === 'long' || kind === 'list'

/** As what the coach looks at the answer to a question, or null when it leaves it alone. */
export const coachedAs = (flow: FlowId, stepId: string): CoachedAs | null =>
  COACHED[flow][stepId] ?? COACHED[flow][stepId.split(':')[0] ?? ''] ?? null

/** What is asked right after the agreements of a debrief, one by one: who, by when, and how one will know. */
const ASKED: ReadonlySet<RuleId> = new Set<RuleId>([
  'agreement/no-owner',
  'agreement/shared-owner',
  'agreement/no-deadline',
  'agreement/not-measurable',
])

/** Does the flow itself ask next for what a rule misses in this answer? Then the coach need not say it too. */
export const isAskedNext = (flow: FlowId, stepId: string, rule: RuleId): boolean =>
  flow === 'debrief' && stepId === 'agreements' && ASKED.has(rule)
