import type { AgreementEvent } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import { agreementWithId, finder, type Found } from '../../domain/find-agreement.ts'
import type { LedgerEntry } from '../../domain/ledger-entry.ts'
import type { NotNowEntry } from '../../domain/not-now.ts'
import { oneLine } from '../../domain/one-line.ts'
import { type Folder, goalsOf } from '../../domain/records.ts'
import type { Json } from '../../engine/answers.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { besides, type CommandResult, type Done, usage } from '../result.ts'
import type { LedgerDeps } from './deps.ts'
import { typedOrChosen } from './typed-entry.ts'
import { entryJson, notNowJson } from './entry-lines.ts'

/** One agreement, or one "not now", with all that happened to it (advice B1, S103). */
export async function showAgreement(deps: LedgerDeps, typed: readonly string[]): Promise<CommandResult> {
  const { clock, store, catalogue } = deps
  const { folder, problems } = await store.load()
  const asking = { ...deps, asker: null }
  const chosen = await typedOrChosen(asking, folder, clock.today(), { typed, of: 'open' })
  if (!chosen.ok) return chosen.problem
  const [id = '', ...more] = chosen.value
  if (more.length > 0) return usage({ problem: { code: 'too-many-arguments' } })
  const found = finder(folder, clock.today())(id)
  if (!found.ok) return usage({ problem: found.problem })
  return besides(
    problems,
    false,
    pageOf(folder, found.value, { command: 'agreements', today: clock.today() }, catalogue),
  )
}

/** Which command shows it, on which day. */
interface Showing {
  readonly command: 'agreements' | 'show'
  readonly today: Day
}

/** The page of what was found; for a program also the record as it stands in its file. */
export function pageOf(
  folder: Folder,
  found: Found,
  { command, today }: Showing,
  catalogue: Catalogue,
): Done {
  const page =
    found.is === 'agreement'
      ? agreementPage(folder, found.entry, today, catalogue)
      : notNowPage(folder, found.entry, today, catalogue)
  const json = { schema: 1, command, file: found.entry.file, ...page.json }
  return { is: 'done', lines: page.lines, json }
}

interface Page {
  readonly lines: readonly string[]
  readonly json: { readonly [key: string]: Json }
}

function agreementPage(folder: Folder, entry: LedgerEntry, today: Day, catalogue: Catalogue): Page {
  const { follow, choices, dates, ui } = catalogue
  const { show, comes } = follow.agreements
  const { label } = show
  const smallest = stuckSteps(folder)[entry.id] ?? null
  const goal = goalsOf(folder.plan).find(({ id }) => id === entry.goal)
  const late = entry.overdueDays === null ? '' : ` (${dates.distance(-entry.overdueDays)})`
  const original = agreementWithId(folder, entry.id)
  const history = original?.history ?? []
  const rows: readonly (readonly [string, string | null])[] = [
    [label.who, whoIn(entry, ui.you) ?? show.nobody],
    [label.by, entry.by === null ? show.noDay : `${dates.longDay(entry.by)}${late}`],
    [label.seen, entry.seen],
    [label.status, choices.status[entry.status]],
    [label.smallest, smallest],
    [label.goal, entry.goal === null ? null : (goal?.text ?? entry.goal)],
    [label.from, comes(entry, today, dates)],
    [label.file, entry.file],
  ]
  return {
    lines: [
      ...head(entry.id, entry.what, entry.private ? ui.sheet.onlyForYou : null),
      ...rowLines(rows),
      '',
      ...historyLines(entry.made, history, catalogue),
    ],
    json: {
      record: asJson({ ...original, private: smallest === null ? {} : { stuck: smallest } }),
      agreement: entryJson(entry),
    },
  }
}

function notNowPage(folder: Folder, entry: NotNowEntry, today: Day, catalogue: Catalogue): Page {
  const { notNow, show } = catalogue.follow.agreements
  const { dates } = catalogue
  const at = Number(entry.id.split('.').at(-1)) - 1
  const holder = folder.meetings.find(({ file }) => file === entry.file)
  const original = holder?.shared.notNow?.[at]
  const history = original?.history ?? []
  const rows: readonly (readonly [string, string | null])[] = [
    [show.label.condition, entry.condition],
    [show.label.status, notNow.stands(entry, today, dates).split(' · ').slice(2).join(' · ')],
    [show.label.from, notNow.comes(entry, dates)],
    [show.label.file, entry.file],
  ]
  const met = entry.met === null ? [] : [`- ${dates.shortDay(entry.met)}: ${show.met}`]
  return {
    lines: [
      ...head(entry.id, entry.what, null),
      ...rowLines(rows),
      ...(entry.made === null ? [] : ['', ...historyLines(entry.made, history, catalogue), ...met]),
    ],
    json: { record: asJson(original ?? null), notNow: notNowJson(entry, null) },
  }
}

/** The smallest steps the user noted, wherever they stand. */
function stuckSteps(folder: Folder): Readonly<Record<string, string>> {
  const all = [folder.agreements, ...folder.meetings].map((record) => record.private.stuck ?? {})
  return Object.assign({}, ...all) as Readonly<Record<string, string>>
}

const whoIn = ({ who, person }: LedgerEntry, you: string): string | null =>
  who === 'me' ? you : (person ?? (who === 'them' ? null : who))

const head = (id: string, what: string, mark: string | null): readonly string[] => [
  `${id} · ${oneLine(what)}${mark === null ? '' : ` (${mark})`}`,
  '',
]

const rowLines = (rows: readonly (readonly [string, string | null])[]): readonly string[] =>
  rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [`${label}: ${oneLine(value)}`]))

function historyLines(
  made: Day,
  history: readonly AgreementEvent[],
  { follow, choices, dates }: Catalogue,
): readonly string[] {
  const { show } = follow.agreements
  const line = (on: Day, what: string): string => `- ${dates.shortDay(on)}: ${oneLine(what)}`
  return [
    show.history,
    line(made, show.made),
    ...history.map((event) =>
      line(event.on, show.event(event, event.status ? choices.status[event.status] : null, dates)),
    ),
  ]
}

/** A record holds texts, lists and maps alone. */
const asJson = (record: object | null): Json => record as unknown as Json
