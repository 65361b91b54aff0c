import { linkingSentence } from '../../coach/linking/linking-sentence.ts'
import type { MeetingKind } from '../../domain/codes.ts'
import { fold } from '../../domain/fold.ts'
import { gainsOf } from '../../domain/gains.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import type { SharedPlan } from '../../domain/plan.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import { ASKS_ABOUT_THEIR_CAREER } from '../../flows/prep/routes.ts'
import type { CueCardInput, WishOnCard } from '../../render/private/cue-card-view.ts'

/** What of wish and gain may be shared, in one sentence; null where they stay two lines (advice S94, B4). */
export function sharedLinking(plan: SharedPlan, meeting: SharedMeeting): string | null {
  const wish = meeting['ambition-shared'] ?? plan.ambition
  return wish === undefined || plan.benefit === undefined
    ? null
    : linkingSentence({ wish, gain: plan.benefit })
}

/** Kinds whose cue card reminds the user of what they want; an appraisal is not the place for it (advice S73). */
const WITH_WISH: ReadonlySet<MeetingKind> = new Set<MeetingKind>([
  'career',
  'annual',
  'sounding-board',
  'hr',
  'first-talk',
])

/** What a cue card is made from: the conversation, the plan, and the wish with what somebody else gains by it. */
export const cueCardInput = ({ plan }: Folder, meeting: MeetingRecord): CueCardInput => ({
  meeting,
  plan,
  askTheirCareer: ASKS_ABOUT_THEIR_CAREER.has(meeting.shared.kind),
  wish: WITH_WISH.has(meeting.shared.kind) ? wishOnCard(plan, meeting) : null,
})

function wishOnCard(plan: Folder['plan'], { shared }: MeetingRecord): WishOnCard | null {
  const said = shared['ambition-shared']
  // The card is the user's own: it holds the wish they keep to themselves beside what they tell of it.
  const wish = plan.shared.ambition ?? plan.private.ambition ?? said
  if (wish === undefined) return null
  const told = said === undefined || fold(said) === fold(wish) ? null : said
  const gain = gainsOf(plan)[0] ?? null
  return { wish, told, gain, linking: gain === null ? null : linkingSentence({ wish: said ?? wish, gain }) }
}
