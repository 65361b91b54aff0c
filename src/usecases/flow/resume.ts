import type { AgreedNext } from '../../domain/agreed-next.ts'
import type { FlowId } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { Talk, Talks } from '../../domain/standing.ts'
import { type Asker, bareQuestion, type Choice } from '../../engine/asker.ts'
import type { Json } from '../../engine/answers.ts'
import { typedText } from '../../flows/typed-text.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { Draft, Drafts } from '../ports.ts'

/** What the user chose to do with what was left behind. */
export type Begin<T> =
  | { readonly is: 'this'; readonly one: T }
  | { readonly is: 'new' }
  | { readonly is: 'later' }

const FRESH = 'new'
const DISCARD = 'discard'

/** Which of what was left behind is offered. */
export interface WantedDrafts {
  readonly flow: FlowId
  /** Drafts about this record only; left out for all. */
  readonly subject?: string | null
  /** With whom the conversation in a file is. */
  readonly nameOf?: (subject: string) => string | null
  /** Leaves out what leads nowhere any more. */
  readonly isOffered?: (draft: Draft) => boolean
}

/** Offers to go on with a flow that was not finished. */
export async function chooseDraft(
  deps: { readonly drafts: Drafts; readonly catalogue: Catalogue },
  asker: Asker,
  { flow, subject = null, nameOf = () => null, isOffered = () => true }: WantedDrafts,
): Promise<Begin<Draft>> {
  const drafts = (await deps.drafts.list(flow)).filter(
    (draft) => (subject === null || draft.subject === subject) && isOffered(draft),
  )
  const [newest] = drafts
  if (!newest) return { is: 'new' }
  const { resume } = deps.catalogue.ui
  const fresh = [
    { value: FRESH, label: resume.fresh },
    { value: DISCARD, label: resume.discard },
  ]
  const choices = [
    ...describeAll(drafts, deps.catalogue, nameOf).map((label, at) => ({
      value: drafts[at]?.id ?? '',
      label,
    })),
    ...fresh,
  ]
  const chosen = await chooseOne(asker, { label: resume.label, choices, help: resume.help })
  if (chosen === null) return { is: 'later' }
  if (chosen === DISCARD) await Promise.all(drafts.map((draft) => deps.drafts.discard(draft.id)))
  const one = drafts.find((draft) => draft.id === chosen)
  return one ? { is: 'this', one } : { is: 'new' }
}

/** With whom the conversation in a file is, as far as that is known. */
export const withIn =
  (folder: Talks) =>
  (file: string): string | null =>
    folder.meetings.find((one) => one.file === file)?.shared.with ?? null

/** Each by whom it is about, when it was begun and how far it came; what would look the same is told by its own words. */
function describeAll(
  drafts: readonly Draft[],
  { ui, dates }: Catalogue,
  nameOf: (subject: string) => string | null,
): readonly string[] {
  const labels = drafts.map((draft) => {
    const name = draft.answers['with']
    const typed = name?.is === 'given' && typeof name.value === 'string' ? name.value : null
    const about = typed ?? (draft.subject === null ? null : nameOf(draft.subject))
    return ui.resume.draft(dates.dayAndMonth(draft.begun), givenIn(draft).length, about)
  })
  return labels.map((label, at) => {
    const words = labels.filter((one) => one === label).length > 1 ? lastWords(drafts[at]) : null
    return words === null ? label : ui.resume.lastSaid(label, words)
  })
}

const givenIn = ({ answers }: Draft): readonly Json[] =>
  Object.values(answers).flatMap((answer) => (answer.is === 'given' ? [answer.value] : []))

const MOST_WORDS = 40

/** The text that was typed last, as far as it takes to know it again. */
function lastWords(draft: Draft | undefined): string | null {
  const texts = (draft === undefined ? [] : givenIn(draft))
    .map(typedText)
    .filter((text) => text.includes(' '))
  const text = texts.at(-1)?.replaceAll(/\s+/gu, ' ') ?? null
  return text === null || text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS).trimEnd()}…`
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
