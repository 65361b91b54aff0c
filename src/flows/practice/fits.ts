import type { MeetingKind } from '../../domain/codes.ts'
import { type Ask, REACTIONS, type ReactionId, type ReactionRole } from '../../domain/practice.ts'

/** Where a reaction is to be expected. */
interface Fit {
  readonly role: ReactionRole
  /** Kinds of conversation it belongs to; left out for any with the same role. */
  readonly kinds?: readonly MeetingKind[]
  /** What is asked when it comes; left out for anything. */
  readonly asks?: readonly Ask[]
  /** It seldom comes, and is looked for rather than shown. */
  readonly rare?: true
}

const FITS: Readonly<Record<ReactionId, Fit>> = {
  none: { role: 'manager', asks: ['promotion', 'other-work'] },
  budget: { role: 'manager', asks: ['pay', 'training', 'project', 'hours'] },
  'not-ready': { role: 'manager', asks: ['promotion', 'project'] },
  'cant-miss': { role: 'manager', asks: ['other-work', 'project', 'hours', 'training'] },
  silence: { role: 'manager' },
  later: { role: 'manager' },
  hr: { role: 'manager', asks: ['pay', 'hours', 'promotion', 'training'] },
  counter: { role: 'manager', asks: ['other-work', 'promotion', 'hours'] },
  custom: { role: 'manager', asks: ['hours', 'project'] },
  'why-me': { role: 'manager', asks: ['project', 'training'] },
  'off-topic': { role: 'manager', kinds: ['catch-up', 'annual'] },
  angry: { role: 'manager', kinds: ['career', 'negotiation'], rare: true },
  tears: { role: 'manager', kinds: ['career', 'catch-up'], rare: true },
  overreacting: { role: 'manager', asks: ['hours', 'feedback'] },
  email: { role: 'manager', kinds: ['catch-up'] },
  'same-for-all': { role: 'manager', kinds: ['negotiation', 'appraisal', 'hr'], asks: ['pay', 'hours'] },
  'prove-first': { role: 'manager', asks: ['promotion', 'project'] },
  'what-if-everyone': { role: 'manager', kinds: ['negotiation'], asks: ['hours', 'training', 'pay'] },
  'quick-yes': { role: 'manager' },
  compliment: { role: 'manager', kinds: ['annual', 'appraisal'] },
  talker: { role: 'manager', kinds: ['catch-up', 'annual'] },
  criticism: { role: 'manager', kinds: ['annual', 'appraisal', 'catch-up'], asks: ['feedback'] },
  'vague-criticism': { role: 'manager', kinds: ['annual', 'appraisal'], asks: ['feedback'] },
  'fixed-rating': { role: 'manager', kinds: ['appraisal'], asks: ['pay', 'feedback'] },
  'end-of-scale': { role: 'manager', kinds: ['appraisal', 'negotiation'], asks: ['pay'] },
  'take-it': { role: 'manager', kinds: ['negotiation'] },
  'if-i-say-no': { role: 'manager', kinds: ['negotiation'] },
  'manager-first': { role: 'hr', kinds: ['hr'] },
  'little-time': { role: 'contact', kinds: ['network'] },
  'job-hunting': { role: 'contact', kinds: ['network', 'sounding-board'] },
  'just-do-it': { role: 'sounding-board', kinds: ['sounding-board', 'network'] },
  'why-you': { role: 'interviewer', kinds: ['first-talk'] },
  'too-little': { role: 'interviewer', kinds: ['first-talk'] },
  'watch-me': { role: 'colleague', kinds: ['sounding-board', 'catch-up'], asks: ['feedback'] },
  'went-fine': { role: 'colleague', kinds: ['sounding-board', 'catch-up'], asks: ['feedback'] },
}

/** Who sits across the table in each kind of conversation. */
const ROLE_OF: Readonly<Record<MeetingKind, ReactionRole>> = {
  career: 'manager',
  annual: 'manager',
  appraisal: 'manager',
  'catch-up': 'manager',
  negotiation: 'manager',
  'sounding-board': 'sounding-board',
  hr: 'hr',
  network: 'contact',
  'first-talk': 'interviewer',
}

/** What of the reactions anybody may give in a talk with somebody who is no manager: HR, a contact, an interviewer. */
const ANYBODY: ReadonlySet<ReactionId> = new Set(['silence', 'later', 'email', 'talker'])

/** May it be this person who says it? Then it is said under their name. */
export const fitsPerson = (reaction: ReactionId, kind: MeetingKind | null): boolean =>
  kind === null || isOfKind(reaction, kind) || ANYBODY.has(reaction)

const isOfKind = (reaction: ReactionId, kind: MeetingKind): boolean => {
  const { role, kinds } = FITS[reaction]
  return role === ROLE_OF[kind] || (kinds?.includes(kind) ?? false)
}

export const roleOf = (reaction: ReactionId): ReactionRole => FITS[reaction].role

/**
 * Every reaction, the ones to be expected first: those of this kind of conversation, and among them those that come
 * when this is asked (advice B13).
 * @param kind of the conversation ahead; null when there is none
 */
export function reactionsFor(kind: MeetingKind | null, asks: readonly Ask[]): readonly ReactionId[] {
  const weigh = (reaction: ReactionId): number => {
    const fit = FITS[reaction]
    const named = kind !== null && (fit.kinds?.includes(kind) ?? false) ? 3 : 0
    const asked = fit.asks?.some((ask) => asks.includes(ask)) === true ? 2 : 0
    const other = fit.kinds && kind !== null && named === 0 ? 1 : 0
    if (kind !== null && !fitsPerson(reaction, kind)) return -1
    if (fit.rare) return 0
    return named + asked - other + (kind !== null && fit.role === ROLE_OF[kind] ? 1 : 0)
  }
  return REACTIONS.map((reaction) => ({ reaction, weight: weigh(reaction) }))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ reaction }) => reaction)
}
