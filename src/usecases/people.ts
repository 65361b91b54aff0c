import { tooManyPeople } from '../coach/rules/privacy/too-many-people/rule.ts'
import { findingsOf } from '../coach/finding.ts'
import type { Role } from '../domain/codes.ts'
import { readMailAddress } from '../domain/mail-address.ts'
import { knownName, knownNames, whoIsMeant } from '../domain/known-name.ts'
import { nearest } from '../domain/nearest.ts'
import { oneLine } from '../domain/one-line.ts'
import {
  knownPeople,
  peopleWhoKnow,
  withKnows,
  withoutPerson,
  withPerson,
  withTip,
} from '../domain/people.ts'
import type { Folder, PeopleRecord } from '../domain/records.ts'
import { withRecord } from '../domain/with-record.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { typedOrAsked } from './ask-line.ts'
import { madeFolderLines } from './made-folder.ts'
import { tipsAbout } from './flow/advisor.ts'
import { findingJson, tipLines } from './flow/told-tip.ts'
import type { FlowDeps } from './flow/run.ts'
import { whoIsNamed } from './flow/which-talk.ts'
import type { Deps, Loaded } from './ports.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'
import { typedDay } from './typed-day.ts'

/** What all that is done with the list of people needs. */
export type PeopleDeps = Pick<Deps, 'clock' | 'store'> & { readonly catalogue: Catalogue }

const EXAMPLE_ADDRESS = { nl: 'naam@voorbeeld.nl', en: 'name@example.com' } as const

export interface NewPerson {
  readonly name: string
  readonly role: Role | null
  readonly email: string | null
}

/** Puts somebody in the list, or adds to what is there. */
export async function addPerson(deps: PeopleDeps, { name, role, email }: NewPerson): Promise<CommandResult> {
  const { people: texts } = deps.catalogue.follow
  const loaded = await deps.store.load()
  const whole = known(loaded.folder, oneLine(name))
  if (whole === '') return usage({ problem: { code: 'missing-argument', name: texts.placeholder.name } })
  if (email !== null && readMailAddress(email) === null)
    return usage({
      problem: {
        code: 'bad-option-value',
        option: '--email',
        text: email,
        expected: EXAMPLE_ADDRESS[deps.catalogue.language],
      },
    })
  const person = { name: whole, ...(role && { role }), ...(email !== null && { email: email.trim() }) }
  return change(deps, loaded, (record) => withPerson(record, person), [
    texts.added(whole, role === null ? null : texts.role[role]),
  ])
}

/** Of what fits several people it is asked, or said, who is meant; somebody new may be told about as well. */
async function meantBy(
  deps: Pick<FlowDeps, 'asker'> & Pick<PeopleDeps, 'catalogue'>,
  folder: Folder,
  typed: string,
): Promise<string | CommandResult> {
  if (whoIsMeant(knownNames(folder), typed).is !== 'several') return known(folder, typed)
  const named = await whoIsNamed(deps, folder, typed)
  if (named.is === 'later') return { is: 'later', lines: [deps.catalogue.ui.nothingChanged] }
  return named.is === 'wrong' ? usage(named.problem) : named.name
}

/** Somebody the folder knows keeps the name they have there; a new name is written as it was typed. */
const known = (folder: Folder, name: string): string =>
  knownNames(folder).includes(knownName(folder, name)) ? knownName(folder, name) : name

export interface KnowsWish {
  readonly name: string
  /** Null asks for it. */
  readonly what: string | null
  readonly why: string | null
  readonly since: string | null
}

/** Notes who knows what of the user's plans; more than a few gets one question (advice S53). */
export async function addKnows(deps: FlowDeps, wish: KnowsWish): Promise<CommandResult> {
  const { catalogue, clock } = deps
  const { people: texts } = catalogue.follow
  const loaded = await deps.store.load()
  const name = await meantBy(deps, loaded.folder, oneLine(wish.name))
  if (typeof name !== 'string') return name
  const what = await typedOrAsked(deps.asker, wish.what, texts.ask.knows(name))
  if (what === null) return { is: 'later', lines: [catalogue.ui.nothingChanged] }
  if (name === '' || what === '')
    return usage({ problem: { code: 'missing-argument', name: texts.placeholder.what } })
  const today = clock.today()
  const since =
    wish.since === null
      ? ({ ok: true, value: today } as const)
      : typedDay(wish.since, { today, lang: catalogue.language, look: 'back' })
  if (!since.ok) return usage({ problem: since.problem })
  const why = wish.why?.trim() ?? ''
  const knows = { name, what, since: since.value, ...(why !== '' && { why }) }
  const lines = [texts.noted(name, what), ...(why === '' ? [texts.withoutWhy(name)] : [])]
  const note = (record: PeopleRecord): PeopleRecord => withKnows(record, knows)
  const done = await change(deps, loaded, note, lines)
  return done.is === 'done'
    ? withNudge(deps, withRecord(loaded.folder, note(loaded.folder.people)), done)
    : done
}

/** The question that comes with a list that grows long, told as every other tip is. */
async function withNudge(
  deps: FlowDeps,
  folder: Folder,
  done: Extract<CommandResult, { is: 'done' }>,
): Promise<CommandResult> {
  const lang = deps.catalogue.language
  const found = findingsOf([tooManyPeople], { lang, people: peopleWhoKnow(folder) })
  const tips = await tipsAbout(deps, { findings: [], distress: false }, found)
  const json = done.json as Readonly<Record<string, Json>>
  return {
    ...done,
    lines: [...done.lines, ...tips.flatMap((tip) => ['', ...tipLines(tip, deps.catalogue)])],
    json: { ...json, findings: found.map((one) => findingJson(one, deps.catalogue)) },
  }
}

/** Keeps a tip somebody gave (advice S46, S47). */
export async function addTip(
  deps: PeopleDeps & Pick<FlowDeps, 'asker'>,
  who: string,
  typed: string | null,
): Promise<CommandResult> {
  const { people: texts } = deps.catalogue.follow
  const loaded = await deps.store.load()
  const name = await meantBy(deps, loaded.folder, oneLine(who))
  if (typeof name !== 'string') return name
  const tip = await typedOrAsked(deps.asker, typed, texts.ask.tip(name))
  if (tip === null) return { is: 'later', lines: [deps.catalogue.ui.nothingChanged] }
  if (name === '' || tip === '')
    return usage({ problem: { code: 'missing-argument', name: texts.placeholder.tip } })
  return change(deps, loaded, (record) => withTip(record, name, tip), [texts.tipKept(name)])
}

/** Takes somebody off the list. */
export async function removePerson(deps: PeopleDeps, who: string): Promise<CommandResult> {
  const loaded = await deps.store.load()
  const listed = knownPeople(loaded.folder, deps.clock.today()).map((one) => one.name)
  const meant = whoIsMeant(listed, who)
  if (meant.is === 'several')
    return usage({ problem: { code: 'several-people', text: who, names: meant.names } })
  if (meant.is === 'new')
    return usage({ problem: { code: 'no-such-record', text: who, near: nearest(who, listed) } })
  const { name } = meant
  const { people: texts } = deps.catalogue.follow
  return change(deps, loaded, (record) => withoutPerson(record, name), [texts.removed(name)])
}

async function change(
  deps: PeopleDeps,
  { folder, problems }: Loaded,
  to: (record: PeopleRecord) => PeopleRecord,
  lines: readonly string[],
): Promise<CommandResult> {
  if (problems.length > 0) return failed(unreadable(problems))
  const record = to(folder.people)
  const written =
    record === folder.people ? null : await deps.store.commit({ records: [record], documents: [] })
  if (written?.ok === false) return failed(written.problem)
  return {
    is: 'done',
    lines: written === null ? lines : [...madeFolderLines(deps, written.value), ...lines],
    json: { schema: 1, command: 'people', record: { id: 'people', file: record.file } },
  }
}
