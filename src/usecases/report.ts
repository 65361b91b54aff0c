import { isEmpty } from '../domain/cycle.ts'
import { type Day, readIsoDay } from '../domain/day.ts'
import { slugOf } from '../domain/file-names.ts'
import { fold } from '../domain/fold.ts'
import { knownNames } from '../domain/known-name.ts'
import { firstDay } from '../domain/meetings.ts'
import { nearest } from '../domain/nearest.ts'
import type { ReportSources } from '../domain/private/report/sources.ts'
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
import { type Tried, tried } from './part-by-part.ts'
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
  /** Is the data behind it told as well? */
  readonly data: boolean
}

/** One page with pictures of what the folder holds (advice S61, S65 to S67, S74, S98, S107, B1, B18). */
export async function report(deps: ReportDeps, request: ReportRequest): Promise<CommandResult> {
  const { audience } = request
  return audience === 'private' ? forMe(deps, request) : forSomebody(deps, audience, request)
}

async function forMe(deps: ReportDeps, request: ReportRequest): Promise<CommandResult> {
  // All is read at once where all is told; a second time where what is wanted was there no more.
  for (let isAll = request.data; ; isAll = true) {
    // oxlint-disable-next-line no-await-in-loop -- a second time only where somebody put another shelf there meanwhile
    const { folder: sources, problems } = await deps.store.loadSources(isAll)
    if (problems.length > 0) return failed(unreadable(problems))
    const asked = askedIn(deps, request)
    if (!asked.ok) return usage({ problem: asked.problem })
    const made = isAll
      ? done(ownMade(deps, sources, asked.value))
      : tried(() => ownMade(deps, sources, asked.value))
    if (made.is === 'missing') continue
    return made.value === null
      ? reported(deps.catalogue.follow.report.nothing, [], () => ({}))
      : writeReport(deps, made.value, request)
  }
}

const done = <T>(value: T): Tried<T> => ({ is: 'done', value })

/** Null where there is nothing to tell. */
const ownMade = (deps: ReportDeps, sources: ReportSources, { from, to }: Asked): Made<'private'> | null =>
  deps.briefly(() => {
    if (isEmpty(sources.standing) && sources.log.files.length === 0) return null
    const facts = ownReport(sources, { from: from ?? earliest(sources, to), to })
    const page = privateReportPage(facts, reportWords(deps.documents))
    return { page, stem: to, json: () => privateJson(facts) }
  })

async function forSomebody(
  deps: ReportDeps,
  audience: 'manager' | { readonly name: string },
  request: ReportRequest,
): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const asked = askedIn(deps, request)
  if (!asked.ok) return usage({ problem: asked.problem })
  const name =
    audience === 'manager' ? ok(managerName(folder, asked.value.to)) : personNamed(folder, audience.name)
  if (!name.ok) return usage({ problem: name.problem })
  return shareReport(deps, folder, (now) => sharedMade(deps, now, name.value, asked.value), request)
}

/** The days a report is about; null for the first of what it holds. */
interface Asked {
  readonly from: Day | null
  readonly to: Day
}

function askedIn({ clock, catalogue }: ReportDeps, request: ReportRequest): Result<Asked, Problem> {
  const to = clock.today()
  if (request.from === null) return ok({ from: null, to })
  const from = typedDay(request.from, { today: to, lang: catalogue.language, look: 'back' })
  return from.ok ? ok({ from: from.value, to }) : from
}

function sharedMade(
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
function earliest({ standing, log }: ReportSources, today: Day): Day {
  const first = log.files.reduce<Day | null>(
    (least, { first: on }) => (on !== null && (least === null || on < least) ? on : least),
    firstDay(standing),
  )
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
