import { isEmpty } from '../domain/cycle.ts'
import { type Day, readIsoDay } from '../domain/day.ts'
import { slugOf } from '../domain/file-names.ts'
import { fold } from '../domain/fold.ts'
import { knownNames } from '../domain/known-name.ts'
import { firstDay } from '../domain/meetings.ts'
import { nearest } from '../domain/nearest.ts'
import type { Problem } from '../domain/problem.ts'
import type { Folder } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { managerName } from '../domain/rhythm.ts'
import type { ReportWords } from '../render/html/report-words.ts'
import { privateReportPage } from '../render/private/report-page.ts'
import { hasSomething } from '../render/share/report.ts'
import { sharedReportPage } from '../render/share/report-page.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { wordsOf } from './document-words.ts'
import { ownReport, reportFor } from './report-facts.ts'
import { privateJson, sharedJson } from './report-json.ts'
import {
  type Made,
  type ReportDeps,
  type ReportForm,
  reported,
  shareReport,
  writeReport,
} from './report-write.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'
import { typedDay } from './typed-day.ts'

export interface ReportRequest extends ReportForm {
  /** For whom: the user, their manager, or somebody by name. */
  readonly audience: 'private' | 'manager' | { readonly name: string }
  /** The first day, as it was typed. */
  readonly from: string | null
}

/** One page with pictures of what the folder holds (advice S61, S65 to S67, S74, S98, S107, B1, B18). */
export async function report(deps: ReportDeps, request: ReportRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const to = deps.clock.today()
  const lang = deps.catalogue.language
  const from = request.from === null ? ok(null) : typedDay(request.from, { today: to, lang, look: 'back' })
  if (!from.ok) return usage({ problem: from.problem })
  const asked = { from: from.value, to }
  if (request.audience === 'private') return forMe(deps, folder, asked, request)
  const name =
    request.audience === 'manager' ? ok(managerName(folder, to)) : personNamed(folder, request.audience.name)
  if (!name.ok) return usage({ problem: name.problem })
  return shareReport(deps, folder, (standing) => forSomebody(deps, standing, name.value, asked), request)
}

/** The days a report is about; null for the first of what it holds. */
interface Asked {
  readonly from: Day | null
  readonly to: Day
}

async function forMe(
  deps: ReportDeps,
  folder: Folder,
  { from, to }: Asked,
  request: ReportRequest,
): Promise<CommandResult> {
  const made = deps.briefly(() => {
    if (isEmpty(folder) && folder.logs.length === 0) return null
    const facts = ownReport(folder, { from: from ?? earliest(folder, to), to })
    const page = privateReportPage(facts, reportWords(deps.documents))
    return { page, stem: to, json: () => privateJson(facts) }
  })
  return made === null
    ? reported(deps.catalogue.follow.report.nothing, [], () => ({}))
    : writeReport(deps, made, request)
}

function forSomebody(
  deps: ReportDeps,
  folder: Folder,
  name: string | null,
  asked: Asked,
): Result<Made<'share'>, CommandResult> {
  const facts = deps.briefly(() => reportFor(folder, name, asked))
  const json = () => sharedJson(facts)
  if (!hasSomething(facts)) return fail(reported(deps.catalogue.follow.report.nothingToShare(name), [], json))
  const page = sharedReportPage(facts, reportWords(deps.documents))
  const stem = name === null ? asked.to : `${asked.to}-${slugOf(name, 'share')}`
  return ok({ page, stem, json })
}

const reportWords = (documents: Catalogue): ReportWords => ({
  ...wordsOf(documents),
  dates: documents.dates,
  language: documents.language,
  page: documents.follow.report.page,
})

/** The first day there is anything; today when there is nothing with a day. */
function earliest(folder: Folder, today: Day): Day {
  let first = firstDay(folder)
  for (const { private: own } of folder.logs)
    for (const { on } of own.lines ?? []) if (first === null || on < first) first = on
  return first === null || first > today ? today : (readIsoDay(first) ?? today)
}

/** Somebody the folder knows; the beginning of a name is enough when it is the only one. */
function personNamed(folder: Folder, text: string): Result<string, Problem> {
  const names = knownNames(folder)
  const wanted = fold(text)
  const exact = names.find((name) => fold(name) === wanted)
  if (exact !== undefined) return ok(exact)
  const begin = names.filter((name) => wanted !== '' && fold(name).startsWith(wanted))
  const [only] = begin
  if (only !== undefined && begin.length === 1) return ok(only)
  return fail({ code: 'no-such-record', text, near: begin.length > 1 ? begin : nearest(text, names) })
}
