import type { SharedMeeting } from '../../domain/meeting.ts'
import type { SharedPlan } from '../../domain/plan.ts'
import { markdownParagraph, markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import type { DocumentWords } from '../words.ts'
import type { AgendaParts } from './agenda-parts.ts'
import { directionLine } from './direction-line.ts'

/** Where the user wants to go and what it takes (advice S48, S94), or what is to be settled (advice S80). */
export interface AgendaAhead {
  readonly want: Markdown | null
  readonly interests: Markdown | null
  readonly options: readonly Markdown[] | null
  /** What the user has to offer, as an equal (advice S81). */
  readonly bring: readonly Markdown[] | null
  /** What moves the user in their work, to begin with (advice S7). */
  readonly opener: Markdown | null
  /** About growing here, in a first talk (advice S24). */
  readonly growthHere: readonly Markdown[] | null
  readonly ambition: Markdown | null
  readonly why: Markdown | null
  readonly benefit: Markdown | null
  /** The wish and its gain in one sentence, where the user's words allow it (advice S94, B4). */
  readonly linking: Markdown | null
  readonly gainManager: Markdown | null
  readonly gainColleagues: Markdown | null
  readonly direction: Markdown | null
  readonly directionDetail: Markdown | null
  readonly develop: Markdown | null
  /** What would show that the user is ready (advice S22). */
  readonly proof: Markdown | null
  readonly need: Markdown | null
  readonly offer: Markdown | null
  readonly proposal: Markdown | null
  readonly proposalSecond: Markdown | null
  /** What can be done now and what can wait (advice S90). */
  readonly feasible: Markdown | null
}

export interface AgendaAheadInput {
  readonly meeting: SharedMeeting
  readonly plan: SharedPlan
  /** Made of what may be shared of wish and gain; null or left out when they stay two lines. */
  readonly linking?: string | null
}

/** What the user chose to share with this one person goes before the ambition as the plan words it. */
export function agendaAhead(
  { meeting, plan, linking }: AgendaAheadInput,
  parts: AgendaParts,
  words: DocumentWords,
): AgendaAhead {
  const wish: Partial<SharedMeeting> = parts.has('want') ? meeting : {}
  const known: SharedPlan = parts.has('ahead') ? plan : {}
  const told: Partial<SharedMeeting> = parts.has('ahead') ? meeting : {}
  const needs: Partial<SharedMeeting> = parts.has('needs') ? meeting : {}
  const end: Partial<SharedMeeting> = parts.has('proposal') ? meeting : {}
  return {
    want: orNull(wish.want, markdownParagraph),
    interests: orNull(wish['interests-mine'], markdownInline),
    options: listOrNull(wish.options, markdownInline),
    bring: listOrNull(wish.bring, markdownInline),
    opener: orNull(told.opener, markdownInline),
    growthHere: parts.has('growth') ? listOrNull(meeting['growth-here'], markdownInline) : null,
    ambition: orNull(told['ambition-shared'] ?? known.ambition, markdownParagraph),
    why: orNull(known.why, markdownInline),
    benefit: orNull(known.benefit, markdownInline),
    linking: parts.has('ahead') ? orNull(linking, markdownParagraph) : null,
    // Who does not work there has no manager to gain by it.
    gainManager: parts.has('back') ? orNull(known['gain-manager'], markdownInline) : null,
    gainColleagues: parts.has('back') ? orNull(known['gain-colleagues'], markdownInline) : null,
    direction: directionLine(known.direction, words),
    directionDetail: orNull(known['direction-detail'], markdownInline),
    develop: orNull(told.develop, markdownInline),
    proof: orNull(told.proof, markdownInline),
    need: orNull(needs.need, markdownInline),
    offer: orNull(needs.offer, markdownInline),
    proposal: orNull(end.proposal, markdownParagraph),
    proposalSecond: orNull(end['proposal-second'], markdownParagraph),
    feasible: orNull(end.feasible, markdownInline),
  }
}
