import type { MeetingKind } from '../../domain/codes.ts'
import { evidenceForOthers } from '../../domain/own-goals.ts'
import { untold } from '../../domain/untold.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Note } from '../../text/notes.ts'
import type { Spec } from '../build-step.ts'
import { standing, textOf } from '../given.ts'
import { heartOf } from './full-route.ts'
import { aboutThem } from './intro.ts'
import { evidenceOffers, MOST_OFFERS, questionOffers, tipOffers } from './offers.ts'
import { offered } from './own-questions.ts'
import { agreedWith, directionsOf, kindOf, type PrepContext, sourcesOf, withName } from './prep-context.ts'
import type { PrepId } from './questions.ts'
import { suggestedKind } from './suggested-kind.ts'

/** What a question knows, offers or says that depends on the folder or on earlier answers. */
export function particulars(id: PrepId, context: PrepContext, answers: Answers): Partial<Spec> {
  switch (id) {
    case 'assumptions': {
      const known = context.subject?.private.assumptions?.map((one) => one.text)
      return known ? { known } : {}
    }
    case 'with':
      return {
        ...(context.name !== null && !context.subject && { known: context.name }),
        notes: notesAt(id, context, answers),
      }
    case 'date':
      return {
        ...agreedDate(context, answers),
        notes: [
          ...suggestedKind(context, typedName(answers), kindOf(context, answers)),
          ...aboutThem(context, typedName(answers)),
        ],
      }
    case 'evidence':
      return { asking: { as: 'list', offers: () => evidenceOffers(context) } }
    case 'since-last':
      return sinceLast(context, withName(context, answers))
    case 'questions':
      return { asking: { as: 'list', offers: questionOffers(context, kindOf(context, answers)) } }
    case 'need':
      return { asking: { as: 'long', offers: () => tipOffers(context, withName(context, answers)) } }
    case 'opener':
      return { asking: { as: 'long', offers: offered(heartOf(context, answers)) } }
    case 'benefit':
      return kindOf(context, answers) === 'annual' ? { part: 'direction', when: { of: 'wish' } } : {}
    case 'direction':
      return directionsOf(answers, sourcesOf(context)).includes('outside') ? { visibility: 'private' } : {}
    default:
      return { notes: notesAt(id, context, answers) }
  }
}

function notesAt(id: PrepId, context: PrepContext, answers: Answers): readonly Note[] {
  const kind = kindOf(context, answers)
  if (id === 'kind') return suggestedKind(context, withName(context, {}), null)
  if (id === 'with' && kind) return [...kindNotes(kind), ...planNote(kind, context)]
  if (id === 'outcome' && context.table !== null) return [{ key: 'table', text: context.table }]
  if (id === 'ambition' && context.lowEnergy) return [{ key: 'low-energy' }]
  return []
}

/** Whom one talks with, where that was typed just now; a name that was known led to the same note at the first question. */
const typedName = (answers: Answers): string => textOf(standing(answers, 'with', undefined)) ?? ''

/** What is good to know about a kind of conversation before it is prepared (advice S45, S60, S73, D3, D4). */
function kindNotes(kind: MeetingKind): readonly Note[] {
  return kind === 'annual' || kind === 'appraisal' || kind === 'sounding-board' || kind === 'network'
    ? [{ key: 'about-kind', kind }]
    : []
}

/** Where the organisation works with development plans, the talk about one is the place to bring it (advice S43, S86). */
const planNote = (kind: MeetingKind, { folder }: PrepContext): readonly Note[] =>
  folder.settings.shared.pop === 'yes' && PLAN_KINDS.has(kind) ? [{ key: 'bring-plan' }] : []

const PLAN_KINDS: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['career', 'annual'])

function sinceLast(context: PrepContext, name: string): Partial<Spec> {
  const stored = context.subject?.shared['since-last'] ?? context.subject?.private['since-last']
  if (stored) return {}
  const { since, wasTold } = untold(context.folder, context.today, name === '' ? null : name)
  // What belongs to a goal of the user's own is theirs: a field that is filled in already is easily shared.
  const lines = evidenceForOthers(context.folder).flatMap(({ shared }) =>
    shared.line && (since === null || shared.date >= since) && !wasTold(shared) ? [shared.line] : [],
  )
  return lines.length > 0 ? { known: lines.slice(-MOST_OFFERS) } : {}
}

function agreedDate(context: PrepContext, answers: Answers): Partial<Spec> {
  const known = context.subject ? null : agreedWith(context, answers)
  return known === null ? {} : { known }
}
