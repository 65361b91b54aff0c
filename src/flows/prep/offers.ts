import { fold, sameName } from '../../domain/fold.ts'
import type { MeetingKind } from '../../domain/codes.ts'
import { oncePerFolder } from '../../domain/once-per-folder.ts'
import { evidenceForOthers } from '../../domain/own-goals.ts'
import type { Folder } from '../../domain/records.ts'
import { stopped } from '../stopped.ts'
import type { Offer } from '../flow-step.ts'
import { offered } from './own-questions.ts'
import { ASKS_ABOUT_THEIR_CAREER } from './routes.ts'
import { directionsOf, type PrepContext, sourcesOf } from './prep-context.ts'

/** Ready examples are a help as long as they can be taken in at a glance. */
export const MOST_OFFERS = 5
/** Beside the five about the other's own career, a few are enough. */
const MOST_BESIDE = 3

/** The newest examples on the list, each picked by its number; none of a goal that is for the user alone. */
export const evidenceOffers = ({ folder }: PrepContext): readonly Offer[] =>
  evidenceForOthers(folder)
    .filter((record) => record.shared.line !== undefined)
    .toReversed()
    .slice(0, MOST_OFFERS)
    .map((record) => ({ shown: record.shared.line ?? '', value: record.shared.id }))

/**
 * Questions to choose from: about the other's own career where that fits (advice S46), and open ones for this kind of
 * conversation, this direction, and what an employer can offer (advice S12, S42).
 */
export function questionOffers(context: PrepContext, kind: MeetingKind | null): readonly Offer[] {
  if (kind === null) return []
  if (kind === 'network') return offered([...context.readyQuestions, context.networkQuestion])
  if (!ASKS_ABOUT_THEIR_CAREER.has(kind)) return offered(fromBank(context, kind).slice(0, MOST_OFFERS))
  return offered([...context.readyQuestions, ...fromBank(context, kind).slice(0, MOST_BESIDE)])
}

/** Kinds in which the other decides about, or knows, what the organisation has to offer. */
const ABOUT_EMPLOYER: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['career', 'annual', 'hr'])
const WITHOUT_DIRECTION: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['appraisal', 'first-talk'])

/** One of each sort in turn. What was asked in another conversation makes way, so that it is not the same list again. */
function fromBank(context: PrepContext, kind: MeetingKind): readonly string[] {
  const { kinds, directions, employer } = context.bank
  // As it stands in the plan: on the way the direction comes after the questions.
  const ways = WITHOUT_DIRECTION.has(kind) ? [] : directionsOf({}, sourcesOf(context))
  const sorts = [
    ways.flatMap((way) => directions[way] ?? []),
    kinds[kind] ?? [],
    ABOUT_EMPLOYER.has(kind) ? employer : [],
  ]
  const asked = askedElsewhere(context)
  return inTurn(sorts.map((sort) => sort.filter((question) => !asked.has(fold(question)))))
}

const askedElsewhere = ({ folder, subject }: PrepContext): ReadonlySet<string> =>
  askedBeside(folder, subject?.file)

const askedBeside = oncePerFolder(
  (folder: Folder, file: string | undefined): ReadonlySet<string> =>
    new Set(
      folder.meetings
        .filter((meeting) => meeting.file !== file)
        .flatMap(({ shared, private: own }) => [...(shared.questions ?? []), ...(own.questions ?? [])])
        .map(fold),
    ),
)

function inTurn(sorts: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...sorts.map(({ length }) => length))
  return Array.from({ length: longest }, (_none, at) =>
    sorts.flatMap((sort) => sort.slice(at, at + 1)),
  ).flat()
}

/** Tips the other gave, each as something to ask them for: picked, it is the user's to share (advice S47, B12). */
export const tipOffers = (context: PrepContext, name: string): readonly Offer[] =>
  offered(
    tipsOf(context.folder, name)
      .toReversed()
      .slice(0, MOST_OFFERS)
      .map((tip) => context.bank.tipAsk(stopped(tip))),
  )

/** What somebody gave as a tip, oldest first. */
export const tipsOf = ({ people }: Folder, name: string): readonly string[] =>
  Object.entries(people.private.tips ?? {})
    .filter(([who]) => sameName(who, name))
    .flatMap(([, texts]) => texts)
