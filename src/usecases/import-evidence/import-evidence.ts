import { addMonths, type Day } from '../../domain/day.ts'
import { digest } from '../../domain/digest.ts'
import { allIds } from '../../domain/ids.ts'
import { evidenceMaker } from '../../domain/new-evidence.ts'
import type { Located } from '../../domain/problem.ts'
import type { EvidenceRecord, Folder } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { madeFolderLines } from '../made-folder.ts'
import { textsOf } from '../../flows/given.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { askOne } from '../ask-line.ts'
import type { Deps, Preview, SheetSource } from '../ports.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { typedDay } from '../typed-day.ts'
import { fromJson } from './from-json.ts'
import { fromOutline } from './from-outline.ts'
import type { FoundEvidence, FoundParts } from './item.ts'

/** What is taken over from: a file that was read, or a repository. */
export type ImportFrom =
  | { readonly is: 'file'; readonly source: SheetSource }
  | {
      readonly is: 'git'
      readonly folder: string
      readonly author: string | null
      readonly since: string | null
    }

export interface ImportWish {
  readonly from: ImportFrom
  readonly all: boolean
  /** Keys of what counts; null where the user did not say. */
  readonly pick: readonly string[] | null
  readonly dryRun: boolean
}

type ImportDeps = Pick<Deps, 'clock' | 'store' | 'asker' | 'sources'> & { readonly catalogue: Catalogue }

/** How far back commits are looked for: as long as a conversation looks back. */
const MONTHS = 6

/** Takes examples over from elsewhere; the user says which count, and none comes twice (advice S107, B15). */
export async function importEvidence(deps: ImportDeps, wish: ImportWish): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const read = await found(deps, wish.from)
  if (!read.ok) return usage(...read.problem)
  const known = new Set(folder.evidence.flatMap(({ shared }) => shared.source ?? []))
  const fresh = read.value.filter(({ source }) => !known.has(source))
  const texts = deps.catalogue.follow.evidence.import
  const count = texts.found(read.value.length, read.value.length - fresh.length)
  if (fresh.length === 0) return done([count, texts.nothingNew], [])
  const chosen = await choose(deps, wish, fresh, count)
  if (chosen === 'later') return { is: 'later', lines: [deps.catalogue.ui.nothingChanged] }
  if (!chosen.ok) return usage(chosen.problem)
  if (chosen.value === null) return done([count, ...listed(fresh, deps.catalogue), texts.say], [])
  const records = recordsOf(folder, chosen.value)
  if (wish.dryRun || records.length === 0) {
    const preview = wish.dryRun ? await deps.store.preview({ records, documents: [] }) : null
    if (preview?.ok === false) return failed(preview.problem)
    const lines = [texts.wouldImport(records.length), ...listed(chosen.value, deps.catalogue)]
    return done(lines, [], preview?.value ?? null)
  }
  const written = await deps.store.commit({ records, documents: [] })
  if (!written.ok) return failed(written.problem)
  return done([...madeFolderLines(deps, written.value), ...texts.imported(records.length)], records)
}

const done = (
  lines: readonly string[],
  records: readonly EvidenceRecord[],
  preview: Preview | null = null,
): CommandResult => ({
  is: 'done',
  lines,
  json: {
    schema: 1,
    command: 'evidence import',
    imported: records.map(({ file, shared }) => ({ id: shared.id, file })),
    ...(preview && { writes: preview.writes.map(({ file, text }) => ({ file, text })) }),
  },
})

const listed = (items: readonly FoundEvidence[], { follow, dates }: Catalogue): readonly string[] =>
  items.map((item) => follow.evidence.import.item(item, dates))

async function found(
  { clock, catalogue, sources }: ImportDeps,
  from: ImportFrom,
): Promise<Result<readonly FoundEvidence[], readonly Located[]>> {
  const today = clock.today()
  if (from.is === 'git') return fromGit(sources, from, today, catalogue.language)
  const { name, text } = from.source
  const json = /\.json$/iu.test(name) || /^\s*[[{]/u.test(text)
  if (!json && isNestedTooDeep(text))
    return fail([{ problem: { code: 'too-complex' }, place: { file: name } }])
  const read = json
    ? fromJson(text, name, today)
    : ok(fromOutline(await sources.outline(text), { today, lang: catalogue.language }))
  if (!read.ok) return read
  if (read.value.length === 0) return fail([{ problem: { code: 'nothing-in-list' }, place: { file: name } }])
  return ok(read.value.map(numbered))
}

/** No list of a person goes this deep; a parser that follows it there runs out of room. */
const isNestedTooDeep = (text: string): boolean => text.split('\n').some((line) => TOO_DEEP.test(line))

const TOO_DEEP =
  /^(?:[ \t]*>){30}|^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+){30}|^[ \t]{100}[ \t]*(?:[-*+]|\d{1,9}[.)])/u

const numbered = (parts: FoundParts, at: number): FoundEvidence => ({
  ...parts,
  key: String(at + 1),
  source: `brag:${digest(`${parts.date}\n${parts.line}`).slice(0, 12)}`,
})

async function fromGit(
  sources: ImportDeps['sources'],
  { folder, author, since }: Extract<ImportFrom, { readonly is: 'git' }>,
  today: Day,
  lang: Catalogue['language'],
): Promise<Result<readonly FoundEvidence[], readonly Located[]>> {
  const from = since === null ? ok(addMonths(today, -MONTHS)) : typedDay(since, { today, lang, look: 'back' })
  if (!from.ok) return fail([{ problem: from.problem }])
  const commits = await sources.commits({ folder, author, since: from.value })
  if (!commits.ok) return fail([commits.problem])
  return ok(
    commits.value.map(({ hash, day, subject }) => ({
      key: hash.slice(0, 7),
      date: day > today ? today : day,
      line: subject,
      source: `git:${hash}`,
    })),
  )
}

/** What counts: what was named, all of it, or what the user picks. Null where nothing was said and nobody is there. */
async function choose(
  { asker, catalogue }: ImportDeps,
  { all, pick, from }: ImportWish,
  fresh: readonly FoundEvidence[],
  count: string,
): Promise<'later' | Result<readonly FoundEvidence[] | null, Located>> {
  if (pick !== null) return picked(fresh, pick)
  // A list was written to be kept; of commits the user has to say which count.
  if (all || (!asker && from.is === 'file')) return ok(fresh)
  if (!asker) return ok(null)
  const { choose: label, chooseHelp } = catalogue.follow.evidence.import
  const choices = fresh.map((item) => ({
    value: item.key,
    label: `${catalogue.dates.shortDay(item.date)}  ${item.line}`,
  }))
  const chosen = from.is === 'file' ? choices.map(({ value }) => value) : []
  const answer = await askOne(
    asker,
    { id: 'pick', kind: 'many', label, choices, chosen, notes: [count], required: true },
    chooseHelp,
  )
  if (answer.is !== 'answer') return 'later'
  const keys = textsOf(answer.raw)
  return ok(fresh.filter(({ key }) => keys.includes(key)))
}

function picked(
  fresh: readonly FoundEvidence[],
  pick: readonly string[],
): Result<readonly FoundEvidence[], Located> {
  const missing = pick.find((key) => !fresh.some((one) => matches(one, key)))
  if (missing !== undefined)
    return fail({ problem: { code: 'not-in-list', text: missing, most: fresh.length } })
  return ok(fresh.filter((one) => pick.some((key) => matches(one, key))))
}

const matches = ({ key, source }: FoundEvidence, wanted: string): boolean =>
  key === wanted || (wanted.length >= 4 && source.startsWith(`git:${wanted.toLowerCase()}`))

function recordsOf(folder: Folder, chosen: readonly FoundEvidence[]): readonly EvidenceRecord[] {
  const make = evidenceMaker({ files: folder.files, ids: allIds(folder) })
  return chosen.map(({ key: _key, ...evidence }) => make({ ...evidence, side: 'share' }))
}
