import { readDate } from '../coach/dates/read-date.ts'
import { isEmpty } from '../domain/cycle.ts'
import type { Audience } from '../domain/codes.ts'
import { type Day, readIsoDay } from '../domain/day.ts'
import { slugOf } from '../domain/file-names.ts'
import { fold, sameName } from '../domain/fold.ts'
import { firstDay } from '../domain/meetings.ts'
import { nearest } from '../domain/nearest.ts'
import type { Problem } from '../domain/problem.ts'
import type { Folder } from '../domain/records.ts'
import type { ReportPeriod } from '../domain/report/period.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { managerName } from '../domain/rhythm.ts'
import type { Json } from '../engine/answers.ts'
import { asHtml } from '../render/html/as-html.ts'
import { asMarkdown } from '../render/html/as-markdown.ts'
import type { Page } from '../render/html/page.ts'
import type { ReportWords } from '../render/html/report-words.ts'
import { privateReportPage } from '../render/private/report-page.ts'
import { hasSomething } from '../render/share/report.ts'
import { sharedReportPage } from '../render/share/report-page.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { noteLines } from '../text/notes.ts'
import { wordsOf } from './document-words.ts'
import { leakFindings } from './flow/leak-findings.ts'
import type { Deps } from './ports.ts'
import { ownReport, reportFor } from './report-facts.ts'
import { privateJson, sharedJson } from './report-json.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

type ReportDeps = Pick<Deps, 'clock' | 'store'> & {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
}

export interface ReportRequest {
  /** For whom: the user, their manager, or somebody by name. */
  readonly audience: 'private' | 'manager' | { readonly name: string }
  readonly markdown: boolean
  /** The first day, as it was typed. */
  readonly from: string | null
}

/** One page with pictures of what the folder holds (advice S61, S65 to S67, S74, S98, S107, B1, B18). */
export async function report(deps: ReportDeps, request: ReportRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const to = deps.clock.today()
  const from = request.from === null ? ok(null) : firstDayAskedFor(deps, request.from, to)
  if (!from.ok) return usage({ problem: from.problem })
  const period = { from: from.value, to }
  return request.audience === 'private'
    ? reportForMe(deps, folder, { from: period.from ?? earliest(folder, to), to }, request.markdown)
    : reportForOther(deps, folder, period, { ...request, audience: request.audience })
}

async function reportForMe(
  deps: ReportDeps,
  folder: Folder,
  period: ReportPeriod,
  markdown: boolean,
): Promise<CommandResult> {
  const { nothing } = deps.catalogue.follow.report
  if (isEmpty(folder) && folder.logs.length === 0) return done(nothing, [], {})
  const facts = ownReport(folder, period)
  const words = reportWords(deps.documents)
  const page = privateReportPage(facts, words)
  return write(deps, folder, { page, stem: period.to, markdown, json: privateJson(facts) })
}

async function reportForOther(
  deps: ReportDeps,
  folder: Folder,
  period: { readonly from: Day | null; readonly to: Day },
  {
    audience,
    markdown,
  }: { readonly audience: 'manager' | { readonly name: string }; readonly markdown: boolean },
): Promise<CommandResult> {
  const name =
    audience === 'manager' ? ok(managerName(folder, period.to)) : personNamed(folder, audience.name)
  if (!name.ok) return usage({ problem: name.problem })
  const facts = reportFor(folder, name.value, period)
  const json = sharedJson(facts)
  if (!hasSomething(facts)) return done(deps.catalogue.follow.report.nothingToShare(name.value), [], json)
  const page = sharedReportPage(facts, reportWords(deps.documents))
  const stem = name.value === null ? period.to : `${period.to}-${slugOf(name.value, 'share')}`
  return write(deps, folder, { page, stem, markdown, json })
}

interface Writing<A extends Audience> {
  readonly page: Page<A>
  /** The first part of the file's name. */
  readonly stem: string
  readonly markdown: boolean
  readonly json: Readonly<Record<string, Json>>
}

async function write<A extends Audience>(
  { store, catalogue, documents }: ReportDeps,
  folder: Folder,
  { page, stem, markdown, json }: Writing<A>,
): Promise<CommandResult> {
  const inWords = asMarkdown(page)
  const { fileName } = documents.follow.report.page
  const file = `documents/${page.audience}/${stem}-${fileName}.${markdown ? 'md' : 'html'}`
  const text = markdown ? inWords : asHtml(page)
  const written = await store.commit({ records: [], documents: [{ file, text }] })
  if (!written.ok) return failed(written.problem)
  const place = written.value.documents[0] ?? file
  const leaks = page.audience === 'share' ? leakFindings(inWords, folder, []) : []
  const { ui, notes, dates, follow } = catalogue
  const said = leaks.flatMap(({ quote }) => noteLines({ key: 'others-will-read', quote }, notes, dates))
  const lines = [
    ui.documentMade(page.title, place, page.audience),
    ...(markdown ? [] : [follow.report.openIt]),
    ...said,
  ]
  const inFolder = place.startsWith(`${store.place}/`) ? place.slice(store.place.length + 1) : place
  const findings = leaks.map((leak) => ({
    ...leak,
    message: noteLines({ key: 'others-will-read', quote: leak.quote }, notes, dates).join(' '),
  }))
  return done(lines, [{ kind: 'report', file: inFolder, audience: page.audience }], {
    ...json,
    ...(page.audience === 'share' && { findings }),
  })
}

const done = (
  lines: readonly string[],
  documents: readonly Json[],
  json: Readonly<Record<string, Json>>,
): CommandResult => ({
  is: 'done',
  lines,
  json: { schema: 1, command: 'report', documents, ...json },
})

const reportWords = (documents: Catalogue): ReportWords => ({
  ...wordsOf(documents),
  dates: documents.dates,
  language: documents.language,
  page: documents.follow.report.page,
})

function firstDayAskedFor({ catalogue }: ReportDeps, text: string, today: Day): Result<Day, Problem> {
  const read = readDate(text, { today, lang: catalogue.language, look: 'back' })
  if (read.kind === 'choice') return fail({ code: 'ambiguous-date', text, days: read.days })
  if (read.kind === 'none') {
    const code =
      read.reason === 'impossible' ? 'impossible-date' : read.reason === 'vague' ? 'vague-date' : 'not-a-date'
    return fail({ code, text })
  }
  return read.day > today ? fail({ code: 'date-ahead', day: read.day }) : ok(read.day)
}

/** The first day there is anything; today when there is nothing with a day. */
function earliest(folder: Folder, today: Day): Day {
  const logged = folder.logs.flatMap(({ private: own }) => (own.lines ?? []).map(({ on }) => on))
  const days = [firstDay(folder), ...logged].flatMap((day) => day ?? []).filter((day) => day <= today)
  return readIsoDay(days.toSorted()[0] ?? '') ?? today
}

/** Somebody from the list of people, or with whom the user talked; the beginning of a name is enough when it is the only one. */
function personNamed(folder: Folder, text: string): Result<string, Problem> {
  const names = [
    ...(folder.people.shared.people ?? []).map(({ name }) => name),
    ...folder.meetings.map(({ shared }) => shared.with),
  ]
  const exact = names.find((name) => sameName(name, text))
  if (exact !== undefined) return ok(exact)
  const wanted = fold(text)
  const begin = [...new Map(names.map((name) => [fold(name), name]))].filter(
    ([folded]) => wanted !== '' && folded.startsWith(wanted),
  )
  const [only] = begin
  if (only !== undefined && begin.length === 1) return ok(only[1])
  const near = begin.length > 1 ? begin.map(([, name]) => name) : nearest(text, names)
  return fail({ code: 'no-such-record', text, near })
}
