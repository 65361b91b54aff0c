import type { MeetingKind } from './codes.ts'
import { somebodyGains } from './gains.ts'
import type { Folder, MeetingRecord } from './records.ts'

/** The five elements of a good preparation (advice S88), in the order of a conversation. */
export const ELEMENTS = ['self-reflection', 'results', 'wishes', 'direction', 'support'] as const
export type Element = (typeof ELEMENTS)[number]

/** What conversations lack most often (advice S5), and what somebody else gains by what is asked (advice S48, B4). */
export type Gap = 'content' | 'follow-up' | 'gain'

/** What is still open, as codes: a list to choose from, never a grade. */
export interface Readiness {
  readonly elements: readonly Element[]
  readonly gaps: readonly Gap[]
}

/** Kinds in which all five belong on the table. */
const WITH_ELEMENTS: ReadonlySet<MeetingKind> = new Set([
  'career',
  'annual',
  'sounding-board',
  'hr',
  'first-talk',
])
/** Kinds that are to end with an agreement that can be proposed beforehand. */
const WITH_PROPOSAL: ReadonlySet<MeetingKind> = new Set(['career', 'annual', 'appraisal', 'negotiation'])

/** What of the preparation of this conversation is still open; the plan counts as far as it serves here. */
export function readiness(folder: Folder, meeting: MeetingRecord): Readiness {
  const { kind } = meeting.shared
  return {
    elements: WITH_ELEMENTS.has(kind)
      ? ELEMENTS.filter((element) => !IS_THERE[element](folder, meeting))
      : [],
    gaps: [...gapsOf(meeting), ...(lacksGain(folder, meeting) ? (['gain'] as const) : [])],
  }
}

/** What a debrief still lacks (advice S5, S15): an agreement, or the day the two will talk again or why there is none. */
export function debriefGaps(meeting: MeetingRecord): readonly ('agreement' | 'next-date')[] {
  const { agreements, next, kind } = meeting.shared
  const lacksAgreement = (agreements ?? []).length === 0 && !WITHOUT_AGREEMENT.has(kind)
  return [
    ...(lacksAgreement ? (['agreement'] as const) : []),
    ...(next === undefined && !isFilled(meeting.private['no-next-why']) ? (['next-date'] as const) : []),
  ]
}

/** Thinking out loud and meeting somebody need no agreement (advice S60, S75). */
const WITHOUT_AGREEMENT: ReadonlySet<MeetingKind> = new Set(['sounding-board', 'network'])

const IS_THERE: Readonly<Record<Element, (folder: Folder, meeting: MeetingRecord) => boolean>> = {
  'self-reflection': ({ plan, checkins }) =>
    hasAny(plan, ['strengths', 'values']) ||
    checkins.some((checkin) =>
      [checkin.shared.plus, checkin.private.plus, checkin.private.minus].some(isFilled),
    ),
  results: (_folder, meeting) => hasAny(meeting, ['evidence', 'since-last']),
  wishes: ({ plan }, meeting) => hasAny(plan, ['ambition']) || hasAny(meeting, ['ambition-shared', 'want']),
  // What one wants to do says where one wants to go; on the quick route nothing else asks for it.
  direction: ({ plan }, meeting) =>
    hasAny(plan, ['direction-detail', 'ambition']) ||
    hasAny(meeting, ['ambition-shared']) ||
    knowsDirection(plan) ||
    hasLongGoal(plan),
  support: (_folder, meeting) => hasAny(meeting, ['need']),
}

function gapsOf(meeting: MeetingRecord): readonly Gap[] {
  const clear = hasAny(meeting, ['outcome', 'want', 'report'])
  const proposes = !WITH_PROPOSAL.has(meeting.shared.kind) || hasAny(meeting, ['proposal'])
  return [...(clear ? [] : (['content'] as const)), ...(proposes ? [] : (['follow-up'] as const))]
}

/** Kinds in which what is asked has to bring somebody else something. */
const WITH_GAIN: ReadonlySet<MeetingKind> = new Set(['career', 'annual', 'sounding-board', 'hr'])

/** An ask by which nobody else gains; a wish that leads away is not weighed by others. */
function lacksGain({ plan }: Folder, meeting: MeetingRecord): boolean {
  if (meeting.shared.kind === 'negotiation')
    return hasAny(meeting, ['want']) && !isFilled(meeting.private['interests-theirs'])
  const leadsAway = (plan.private.direction ?? plan.shared.direction ?? []).includes('outside')
  return (
    WITH_GAIN.has(meeting.shared.kind) && !leadsAway && hasAny(plan, ['ambition']) && !somebodyGains(plan)
  )
}

type Answered<K extends string> = { readonly [P in K]?: string | readonly string[] }

/** Is one of these answered, on either side? */
function hasAny<K extends string>(
  record: { readonly shared: Answered<K>; readonly private: Answered<K> },
  keys: readonly K[],
): boolean {
  return keys.some((key) => isFilled(record.shared[key]) || isFilled(record.private[key]))
}

const isFilled = (answer: string | readonly string[] | undefined): boolean =>
  typeof answer === 'string' ? answer.trim() !== '' : (answer ?? []).some((line) => line.trim() !== '')

/** "Not sure yet" is an answer, but no direction. */
const knowsDirection = ({ shared, private: own }: Folder['plan']): boolean =>
  [...(shared.direction ?? []), ...(own.direction ?? [])].some((direction) => direction !== 'unknown')

const hasLongGoal = ({ shared, private: own }: Folder['plan']): boolean =>
  [...(shared.goals ?? []), ...(own.goals ?? [])].some(
    ({ horizon, status }) => horizon === 'long' && status === 'open',
  )
