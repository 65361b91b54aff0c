import type { Day } from '../../domain/day.ts'
import { type FindOptions, findMeeting, type MeetingMatch } from '../../domain/find-meeting.ts'
import { alikeNames, knownName, knownNames, whoIsMeant } from '../../domain/known-name.ts'
import { upcoming } from '../../domain/meetings.ts'
import type { Located } from '../../domain/problem.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import { type Asker, bareQuestion, type Question } from '../../engine/asker.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { whichPerson } from './confirm-question.ts'

/** What somebody named turned out to be. */
export type Named =
  | { readonly is: 'talk'; readonly meeting: MeetingRecord; readonly byName: boolean }
  /** Nobody of whom there is a conversation: who it will be with. */
  | { readonly is: 'person'; readonly name: string; readonly isKnown: boolean }
  | { readonly is: 'later' }
  | { readonly is: 'wrong'; readonly text: string; readonly match: Exclude<MeetingMatch, { is: 'one' }> }

interface Asking {
  readonly catalogue: Catalogue
  /** Null where nobody can be asked: then what fits several is wrong. */
  readonly asker: Asker | null
}

/**
 * The conversation, or the person, that is meant on the command line. What fits several is asked.
 * @param text an id, a file, a date or a name
 */
export async function whatIsNamed(
  asking: Asking,
  folder: Folder,
  text: string,
  options: FindOptions,
): Promise<Named> {
  if (!couldBeName(text)) return ofMatch(asking, text, findMeeting(folder, text, options), false)
  const who = await whoIs(asking, folder, text)
  if (who === 'later') return { is: 'later' }
  const match = findMeeting(folder, who.name, options)
  if (match.is === 'none') return isIdStart(text) ? { is: 'wrong', text, match } : { is: 'person', ...who }
  // A new person may have the name of a known one, and the beginning of an id is none.
  if (who.isNew) return { is: 'person', name: who.name, isKnown: false }
  return ofMatch(asking, text, match, who.isKnown)
}

/** All that the folder says of what was named: what {@link whatIsNamed} turns to is read before anything is asked. */
export const namedIn = (folder: Folder, text: string, options: FindOptions): readonly unknown[] => [
  findMeeting(folder, text, options),
  knownNames(folder),
  upcoming(folder, options.today),
]

interface Who {
  readonly name: string
  readonly isKnown: boolean
  /** Said to be somebody else than those who are known by that name. */
  readonly isNew: boolean
}

async function whoIs({ asker, catalogue }: Asking, folder: Folder, text: string): Promise<Who | 'later'> {
  const meant = whoIsMeant(knownNames(folder), text)
  if (meant.is === 'one') return { name: meant.name, isKnown: true, isNew: false }
  const names = meant.is === 'several' ? meant.names : alikeNames(knownNames(folder), text)
  const typed = knownName(folder, text)
  if (asker === null || names.length === 0) return { name: typed, isKnown: false, isNew: false }
  const name = await chosen(asker, whichPerson({ typed, names }, catalogue), catalogue.ui.person.help)
  if (name === null) return 'later'
  const isKnown = names.includes(name)
  return { name, isKnown, isNew: !isKnown }
}

/** Who is meant by a name on the command line. What fits several people is asked, and wrong where nobody can be. */
export async function whoIsNamed(
  asking: Asking,
  folder: Folder,
  text: string,
): Promise<
  | { readonly is: 'person'; readonly name: string }
  | { readonly is: 'later' }
  | { readonly is: 'wrong'; readonly problem: Located }
> {
  const meant = whoIsMeant(knownNames(folder), text)
  if (meant.is === 'several' && asking.asker === null)
    return { is: 'wrong', problem: { problem: { code: 'several-people', text, names: meant.names } } }
  const who = await whoIs(asking, folder, text)
  return who === 'later' ? { is: 'later' } : { is: 'person', name: who.name }
}

async function ofMatch(asking: Asking, text: string, match: MeetingMatch, byName: boolean): Promise<Named> {
  if (match.is === 'one') return { is: 'talk', meeting: match.meeting, byName }
  if (match.is === 'none' || asking.asker === null) return { is: 'wrong', text, match }
  const meeting = await chooseTalk(asking.catalogue, asking.asker, match.meetings, 'any')
  if (meeting === 'later') return { is: 'later' }
  return meeting === null ? { is: 'wrong', text, match } : { is: 'talk', meeting, byName }
}

/**
 * Asks which of several conversations is meant; each is told by name, kind and day.
 * @returns null for none of them, where that may be said
 */
export async function chooseTalk(
  { ui, choices: { kind: kinds }, dates }: Catalogue,
  asker: Asker,
  talks: readonly MeetingRecord[],
  wanted: 'any' | 'debrief',
): Promise<MeetingRecord | null | 'later'> {
  const { whichTalk } = ui
  const dayOf = (date: Day | undefined): string | null => (date === undefined ? null : dates.longDay(date))
  const choices = talks.map(({ file, shared: { with: name, kind, date } }) => ({
    value: file,
    label: whichTalk.talk(name, kinds[kind], dayOf(date)),
  }))
  const label = wanted === 'any' ? whichTalk.label : whichTalk.toDebrief
  const other = wanted === 'any' ? [] : [{ value: '', label: whichTalk.other }]
  const question = bareQuestion({ id: 'talk', kind: 'choice', label, choices: [...choices, ...other] })
  const file = await chosen(asker, question, whichTalk.help)
  return file === null ? 'later' : (talks.find((talk) => talk.file === file) ?? null)
}

/** Asks until one is chosen; null when the user stops for now. */
async function chosen(asker: Asker, question: Question, help: readonly string[]): Promise<string | null> {
  for (;;) {
    const intent = await asker.ask({ ...question, mayGoBack: false })
    if (intent.is === 'later') return null
    if (intent.is === 'answer' && typeof intent.raw === 'string') return intent.raw
    if (intent.is === 'help' && help.length > 0) asker.show(help)
  }
}

/** Nothing, an id, a date or a file is none; any other words are a name. */
const couldBeName = (text: string): boolean =>
  text.trim() !== '' && !/^[magef]-[0-9a-z]{4,}$|^\d|[/\\]|\.ya?ml$/iu.test(text)

/** The beginning of an id, and nobody's name. */
const isIdStart = (text: string): boolean => /^[magef]-[0-9a-z]*$/iu.test(text)
