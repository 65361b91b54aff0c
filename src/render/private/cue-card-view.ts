import type { BrokenLink, MeetingKind } from '../../domain/codes.ts'
import { fold } from '../../domain/fold.ts'
import type { MeetingAnswers } from '../../domain/meeting.ts'
import type { PrivateMeeting } from '../../domain/private/meeting.ts'
import type { MeetingRecord, PlanRecord } from '../../domain/records.ts'
import { greetingName } from '../greeting-name.ts'
import { markdownParagraph, markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { unstopped } from '../sentence.ts'
import { fullDate } from '../words.ts'
import type { DocumentWords } from '../words.ts'

/** The user's own card for in the conversation: nobody else sees it (advice S6, S10, B5). */
export interface CueCardView {
  readonly name: Markdown
  /** The first name, or the name as it is with a title: what a sentence calls them. */
  readonly greetingName: Markdown
  readonly date: Markdown | null
  /** Decides what the card advises against (advice B16); it never stands on it as a word. */
  readonly kind: MeetingKind
  readonly outcome: Markdown | null
  /** What the user wants and what somebody else gains, in one sentence where their words allow it (advice S94, B4). */
  readonly linking: Markdown | null
  readonly wish: Markdown | null
  /** What this person is told of it, where that is something else than the wish itself. */
  readonly told: Markdown | null
  readonly gain: Markdown | null
  readonly minimum: Markdown | null
  readonly opening: Markdown | null
  /** The one sentence to take along, from a rehearsal (advice S96). */
  readonly sentence: Markdown | null
  readonly heart: Markdown | null
  readonly questions: readonly Markdown[] | null
  readonly growthHere: readonly Markdown[] | null
  /** The ready questions about the other's own career, where they fit and are not among the user's own (advice S46, B12). */
  readonly theirCareer: readonly Markdown[] | null
  /** The other ready questions, on the same conditions. */
  readonly alsoAsk: readonly Markdown[] | null
  readonly facts: Markdown | null
  /** Assumptions that were neither confirmed nor refuted, each with the question it became (advice S11, B10). */
  readonly assumptions: readonly AssumedView[] | null
  readonly theirView: Markdown | null
  readonly perspective: Markdown | null
  readonly misheard: Markdown | null
  readonly stakes: Markdown | null
  readonly belief: Markdown | null
  readonly obstacle: Markdown | null
  readonly ifThen: Markdown | null
  readonly confidencePlus: Markdown | null
  readonly learnFrom: Markdown | null
  readonly brokenLink: BrokenLink | null
  readonly want: Markdown | null
  readonly interestsMine: Markdown | null
  readonly interestsTheirs: Markdown | null
  readonly options: readonly Markdown[] | null
  readonly bottomLine: Markdown | null
  readonly alternative: Markdown | null
  readonly proposal: Markdown | null
  readonly proposalSecond: Markdown | null
  /** What the user keeps to themselves (advice S53). */
  readonly keepPrivate: Markdown | null
  /** The plan points outside the organisation, and the other has not been told. */
  readonly outside: boolean
  readonly outsideDetail: Markdown | null
}

/** What the user fills in about the other, and what they ask instead; null while they did not choose a question. */
export interface AssumedView {
  readonly text: Markdown
  readonly question: Markdown | null
}

export interface CueCardInput {
  readonly meeting: MeetingRecord
  readonly plan: PlanRecord
  /** Should the five ready questions stand on it, most about the other's own career (advice S46)? */
  readonly askTheirCareer: boolean
  /** The wish and its gain, where this kind of conversation is about them. */
  readonly wish?: WishOnCard | null
}

/** In the user's own words; the sentence is what gets said, and null where wish and gain cannot be joined. */
export interface WishOnCard {
  readonly wish: string
  /** What this person is told of it; null where that is the wish. */
  readonly told: string | null
  readonly gain: string | null
  readonly linking: string | null
}

/** Everything the user prepared for one conversation, private answers before shared ones. */
export function cueCardView(
  { meeting, plan, askTheirCareer, wish = null }: CueCardInput,
  words: DocumentWords,
): CueCardView {
  const { shared } = meeting
  const own: PrivateMeeting = { ...shared, ...meeting.private }
  const open = (own.assumptions ?? []).filter(({ state }) => state === undefined || state === 'unknown')
  return {
    name: markdownInline(shared.with),
    greetingName: markdownInline(greetingName(shared.with)),
    date: orNull(shared.date, (day) => markdownInline(fullDate(words.dates, day))),
    kind: shared.kind,
    outcome: orNull(own.outcome, markdownParagraph),
    wish: orNull(wish?.wish, markdownInline),
    told: orNull(wish?.told, markdownInline),
    gain: orNull(wish?.gain, markdownInline),
    linking: orNull(wish?.linking, markdownInline),
    minimum: orNull(own.minimum, markdownInline),
    opening: orNull(own.opening, markdownInline),
    sentence: orNull(own.sentence, markdownInline),
    heart: orNull(own.heart, markdownInline),
    questions: listOrNull(own.questions, markdownInline),
    growthHere: listOrNull(own['growth-here'], markdownInline),
    ...(askTheirCareer ? stillToAsk(words, own.questions) : { theirCareer: null, alsoAsk: null }),
    assumptions: listOrNull(open, ({ text, question }) => ({
      text: markdownInline(unstopped(text)),
      question: orNull(question, markdownInline),
    })),
    ...aboutThem(own),
    ...aboutMe(own),
    ...negotiation(own, listOfBoth('options', shared, meeting.private)),
    proposal: orNull(own.proposal, markdownParagraph),
    proposalSecond: orNull(own['proposal-second'], markdownParagraph),
    keepPrivate: orNull(own['keep-private'], markdownParagraph),
    ...outsidePlan(plan),
  }
}

type View<K extends keyof CueCardView> = Pick<CueCardView, K>

const aboutThem = (
  own: PrivateMeeting,
): View<'facts' | 'learnFrom' | 'theirView' | 'perspective' | 'misheard' | 'brokenLink'> => ({
  facts: orNull(own.facts, markdownInline),
  theirView: orNull(own['their-view'], markdownInline),
  perspective: orNull(own.perspective, markdownInline),
  misheard: orNull(own.misheard, markdownInline),
  learnFrom: orNull(own['learn-from'], markdownInline),
  brokenLink: own['broken-link'] ?? null,
})

const aboutMe = (
  own: PrivateMeeting,
): View<'stakes' | 'belief' | 'obstacle' | 'ifThen' | 'confidencePlus'> => ({
  stakes: orNull(own.stakes, markdownInline),
  belief: orNull(own.belief, markdownInline),
  obstacle: orNull(own.obstacle, markdownInline),
  ifThen: orNull(own['if-then'], markdownInline),
  confidencePlus: orNull(own['confidence-plus'], markdownInline),
})

const negotiation = (
  own: PrivateMeeting,
  options: readonly string[],
): View<'want' | 'interestsMine' | 'interestsTheirs' | 'options' | 'bottomLine' | 'alternative'> => ({
  want: orNull(own.want, markdownParagraph),
  interestsMine: orNull(own['interests-mine'], markdownInline),
  interestsTheirs: orNull(own['interests-theirs'], markdownInline),
  options: listOrNull(options, markdownInline),
  bottomLine: orNull(own['bottom-line'], markdownInline),
  alternative: orNull(own.alternative, markdownInline),
})

function stillToAsk(
  { readyQuestions, careerQuestions }: DocumentWords,
  own: readonly string[] | undefined,
): View<'theirCareer' | 'alsoAsk'> {
  const left = notAsked(readyQuestions, own)
  const isCareer = (question: string): boolean => careerQuestions.includes(question)
  return {
    theirCareer: listOrNull(left.filter(isCareer), markdownInline),
    alsoAsk: listOrNull(
      left.filter((question) => !isCareer(question)),
      markdownInline,
    ),
  }
}

/** What of the ready questions the user has not written down already, whatever the signs around the words. */
function notAsked(ready: readonly string[], own: readonly string[] | undefined): readonly string[] {
  const bare = (text: string): string =>
    fold(text)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const asked = new Set((own ?? []).map(bare))
  return ready.filter((question) => !asked.has(bare(question)))
}

/** A list of which the user shares some lines and keeps others has both parts. */
const listOfBoth = (key: 'options', shared: MeetingAnswers, own: MeetingAnswers): readonly string[] => [
  ...new Set([...(shared[key] ?? []), ...(own[key] ?? [])]),
]

function outsidePlan(plan: PlanRecord): View<'outside' | 'outsideDetail'> {
  const outside = plan.private.direction?.includes('outside') ?? false
  return {
    outside,
    outsideDetail: outside ? orNull(plan.private['direction-detail'], markdownInline) : null,
  }
}
