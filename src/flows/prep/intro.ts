import { countdown } from '../../domain/countdown.ts'
import type { Day } from '../../domain/day.ts'
import { daysBetween } from '../../domain/day.ts'
import { attentionFalls, latestFirst } from '../../domain/energy.ts'
import { heldMeetings } from '../../domain/meetings.ts'
import { oncePerFolder } from '../../domain/once-per-folder.ts'
import { ascending } from '../../domain/order.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import type { Note } from '../../text/notes.ts'
import type { PrepContext } from './prep-context.ts'
import { withThem } from './with-them.ts'

/** What is shown of each kind before a preparation: enough to remember by, no more. */
const MOST_EVIDENCE = 2
const MOST_FEEDBACK = 2
const MONTHS_OF_ENERGY = 3
const MONTHS_OF_FIELD = 3
/** A preparation that begins this long before is done in parts (advice S83). */
const TIME_FOR_PARTS = 14
const LITTLE_TIME = 2

/** What the folder knows that matters for this conversation: facts only, the user's own words. */
export function prepIntro(context: PrepContext): readonly Note[] {
  const { folder, today, subject } = context
  const name = subject?.shared.with ?? context.name ?? undefined
  return [
    ...timing(context),
    ...(saysNameLater(context) ? [] : withThem(folder, today, name, subject?.shared.date)),
    ...energyTrend(folder, today),
    ...(attentionFalls(folder.checkins, today) ? [{ key: 'less-attention' } as const] : []),
    ...recentEvidence(folder),
    ...recentFeedback(folder, today),
    ...field(folder, today),
    ...ambition(folder),
  ]
}

/** At the keyboard a new conversation begins without a word of an earlier one: with whom it is, is asked first. */
const saysNameLater = ({ interactive, subject, name }: PrepContext): boolean =>
  interactive && subject === null && name === null

/** What there is between the user and the person whose name was typed just now. */
export const aboutThem = (context: PrepContext, name: string): readonly Note[] =>
  saysNameLater(context) && name !== '' ? knownOf(context.folder, context.today, name) : []

const knownOf = oncePerFolder((folder: Folder, today: Day, name: string): readonly Note[] =>
  heldMeetings(folder, today, name).length === 0 ? [] : withThem(folder, today, name, undefined),
)

function timing({ folder, subject, today, route }: PrepContext): readonly Note[] {
  const date = subject?.shared.date
  const days = date ? daysBetween(today, date) : null
  if (days === null || days < 0) return []
  if (days <= LITTLE_TIME) return [{ key: 'little-time', days }, ...shortPlan(folder, subject, today)]
  if (days < TIME_FOR_PARTS) return shortPlan(folder, subject, today)
  return days >= TIME_FOR_PARTS && route === 'quick' ? [{ key: 'time-ahead', days }] : []
}

/** What still fits in when there is less time than two weeks: an honest plan with a day for each step (B9). */
function shortPlan(folder: Folder, subject: MeetingRecord | null, today: Day): readonly Note[] {
  const plan = subject === null ? null : countdown(folder, subject, today)
  if (plan === null || !plan.late) return []
  const open = plan.steps.filter(({ state }) => state === 'open')
  return [{ key: 'short-plan', steps: open.map(({ id, by }) => ({ id, by })) }]
}

function energyTrend(folder: Folder, today: Day): readonly Note[] {
  const energies = latestFirst(folder.checkins, today)
    .slice(0, MONTHS_OF_ENERGY)
    .map((checkin) => checkin.private.energy ?? null)
    .toReversed()
  return energies.length > 1 ? [{ key: 'energy-trend', energies }] : []
}

const recentEvidence = (folder: Folder): readonly Note[] =>
  folder.evidence.slice(-MOST_EVIDENCE).flatMap(({ shared, private: own }) => {
    const line = shared.line ?? own.line
    return line === undefined ? [] : [{ key: 'recent-evidence', line } as const]
  })

/** What came back on the last requests for feedback: an opinion of others beside one's own (advice S72). */
const recentFeedback = ({ feedback }: Folder, today: Day): readonly Note[] =>
  feedback
    .filter(({ shared }) => (shared.answered ?? '9999') <= today)
    .toSorted(ascending(({ shared }) => shared.answered ?? ''))
    .flatMap(({ shared, private: own }) => {
      const text = shared.answer ?? own.answer
      return text === undefined
        ? []
        : [{ key: 'received-feedback', name: shared.with, about: shared.moment, text } as const]
    })
    .slice(-MOST_FEEDBACK)

/** What was last said about what changes in the field, while it is news: a point to bring up (advice S28). */
const field = ({ checkins }: Folder, today: Day): readonly Note[] =>
  latestFirst(checkins, today)
    .slice(0, MONTHS_OF_FIELD)
    .flatMap(({ shared, private: own }) => shared.field ?? own.field ?? [])
    .slice(0, 1)
    .map((text) => ({ key: 'changing-field', text }) as const)

function ambition({ plan }: Folder): readonly Note[] {
  const text = plan.shared.ambition ?? plan.private.ambition
  return text === undefined ? [] : [{ key: 'ambition-now', text }]
}
