import type { AgreedNext } from '../../domain/agreed-next.ts'
import type { FlowId } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { Talk } from '../../domain/standing.ts'
import { type Asker, bareQuestion, type Choice } from '../../engine/asker.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { Draft, Drafts } from '../ports.ts'

/** What the user chose to do with what was left behind. */
export type Begin<T> =
  | { readonly is: 'this'; readonly one: T }
  | { readonly is: 'new' }
  | { readonly is: 'later' }

const FRESH = 'new'
const DISCARD = 'discard'

/**
 * Offers to go on with a flow that was not finished.
 * @param subject drafts about this record only; null for all
 */
export async function chooseDraft(
  deps: { readonly drafts: Drafts; readonly catalogue: Catalogue },
  asker: Asker,
  flow: FlowId,
  subject: string | null,
): Promise<Begin<Draft>> {
  const drafts = (await deps.drafts.list(flow)).filter(
    (draft) => subject === null || draft.subject === subject,
  )
  const [newest] = drafts
  if (!newest) return { is: 'new' }
  const { resume } = deps.catalogue.ui
  const fresh = [
    { value: FRESH, label: resume.fresh },
    { value: DISCARD, label: resume.discard },
  ]
  const choices = [
    ...drafts.map((draft) => ({ value: draft.id, label: describe(draft, deps.catalogue) })),
    ...fresh,
  ]
  const chosen = await chooseOne(asker, { label: resume.label, choices, help: resume.help })
  if (chosen === null) return { is: 'later' }
  if (chosen === DISCARD) await Promise.all(drafts.map((draft) => deps.drafts.discard(draft.id)))
  const one = drafts.find((draft) => draft.id === chosen)
  return one ? { is: 'this', one } : { is: 'new' }
}

function describe(draft: Draft, { ui, dates }: Catalogue): string {
  const answers = Object.values(draft.answers).filter((answer) => answer.is === 'given').length
  const name = draft.answers['with']
  const about = name?.is === 'given' && typeof name.value === 'string' ? name.value : null
  return ui.resume.draft(dates.dayAndMonth(draft.begun), answers, about)
}

/** A conversation that lies ahead: one with a record, or a day agreed for the next one. */
export type Ahead =
  | { readonly is: 'meeting'; readonly meeting: Talk }
  | { readonly is: 'agreed'; readonly agreed: AgreedNext }

/** Offers to go on with a conversation that lies ahead. */
export async function chooseMeeting(
  catalogue: Catalogue,
  asker: Asker,
  ahead: readonly Ahead[],
): Promise<Begin<Ahead>> {
  if (ahead.length === 0) return { is: 'new' }
  const { goOnWith } = catalogue.ui
  const label = (name: string, date: Day | undefined): string =>
    goOnWith.meeting(name, date ? catalogue.dates.longDay(date) : null)
  const labelOf = (one: Ahead): string =>
    one.is === 'meeting'
      ? label(one.meeting.shared.with, one.meeting.shared.date)
      : label(one.agreed.with, one.agreed.date)
  const choices = [
    ...ahead.map((one, at) => ({ value: String(at), label: labelOf(one) })),
    { value: FRESH, label: goOnWith.fresh },
  ]
  const chosen = await chooseOne(asker, { label: goOnWith.label, choices, help: goOnWith.help })
  if (chosen === null) return { is: 'later' }
  const one = chosen === FRESH ? undefined : ahead[Number(chosen)]
  return one ? { is: 'this', one } : { is: 'new' }
}

interface OneOf {
  readonly id?: string
  readonly label: string
  readonly choices: readonly Choice[]
  readonly help: readonly string[]
}

/** Asks until one is chosen; null when the user stops for now. */
export async function chooseOne(
  asker: Asker,
  { id = 'begin', label, choices, help }: OneOf,
): Promise<string | null> {
  const question = bareQuestion({ id, kind: 'choice', label, choices })
  for (;;) {
    const intent = await asker.ask(question)
    if (intent.is === 'later') return null
    if (intent.is === 'answer' && typeof intent.raw === 'string') return intent.raw
    if (intent.is === 'help') asker.show(help)
  }
}
