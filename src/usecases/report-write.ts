import type { Audience } from '../domain/codes.ts'
import type { Folder } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Json } from '../engine/answers.ts'
import { asHtml } from '../render/html/as-html.ts'
import { asMarkdown } from '../render/html/as-markdown.ts'
import type { Page } from '../render/html/page.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { leakFindings } from './flow/leak-findings.ts'
import { toldOf } from './flow/leaks-told.ts'
import { type ForOthers, mayShare } from './flow/may-share.ts'
import { pathInFolder } from './path-in-folder.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed } from './result.ts'

export type ReportDeps = Pick<Deps, 'clock' | 'store' | 'post' | 'asker' | 'briefly'> & {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
}

/** How a report is written, and what happens to it then. */
export interface ReportForm {
  readonly markdown: boolean
  /** Show it in the browser right away. */
  readonly open: boolean
}

/** A report before it is written. */
export interface Made<A extends Audience> {
  readonly page: Page<A>
  /** The first part of the file's name. */
  readonly stem: string
  /** The data behind it, made when somebody asks for it. */
  readonly json: () => Readonly<Record<string, Json>>
}

/**
 * Writes the page that others read among the documents, after the words in it that may say more than the user means to
 * were pointed out.
 * @param make makes it of a folder, or says that there is nothing to share
 */
export async function shareReport(
  deps: ReportDeps,
  folder: Folder,
  make: (folder: Folder) => Result<Made<'share'>, CommandResult>,
  form: ReportForm,
): Promise<CommandResult> {
  const { catalogue } = deps
  const sharing = await mayShare(deps, folder, async (standing): Promise<Result<Shared, CommandResult>> => {
    const made = make(standing)
    return made.ok
      ? ok({ ...made.value, leaks: leakFindings(asMarkdown(made.value.page), standing, []) })
      : made
  })
  if (!sharing.ok) return sharing.problem
  const { made } = sharing.value
  const json = () => ({ ...made.json(), findings: toldOf(made.leaks, catalogue).findings })
  return sharing.value.is === 'held'
    ? reported(catalogue.ui.letItStand.held, [], () => ({ ...json(), held: true }))
    : writeReport(deps, { ...made, json }, form, sharing.value.aside)
}

type Shared = Made<'share'> & ForOthers

/** Writes the page among the documents, and says where and for whom. */
export async function writeReport<A extends Audience>(
  deps: ReportDeps,
  { page, stem, json }: Made<A>,
  { markdown, open }: ReportForm,
  aside: readonly string[] = [],
): Promise<CommandResult> {
  const { store, catalogue, documents, briefly } = deps
  const { fileName } = documents.follow.report.page
  const file = `documents/${page.audience}/${stem}-${fileName}.${markdown ? 'md' : 'html'}`
  const text = briefly(() => (markdown ? asMarkdown(page) : asHtml(page)))
  const written = await store.commit({ records: [], documents: [{ file, text }] })
  if (!written.ok) return failed(written.problem)
  const place = written.value.documents[0] ?? file
  const inFolder = pathInFolder(store, place)
  const next = markdown ? [] : [await openOrSay(deps, open ? store.locate(inFolder) : null)]
  return reported(
    [catalogue.ui.documentMade(page.title, place, page.audience), ...next],
    [{ kind: 'report', file: inFolder, audience: page.audience }],
    json,
    aside,
  )
}

/** A page that was made is there, also where nothing can open it. */
async function openOrSay({ post, catalogue }: ReportDeps, path: string | null): Promise<string> {
  const texts = catalogue.follow.report
  if (path === null) return texts.openIt
  return (await post.open(path)) ? texts.opened : texts.notOpened
}

/** What the command says, and its data. */
export const reported = (
  lines: readonly string[],
  documents: readonly Json[],
  json: () => Readonly<Record<string, Json>>,
  aside: readonly string[] = [],
): CommandResult => ({
  is: 'done',
  lines,
  aside,
  get json() {
    return { schema: 1, command: 'report', documents, ...json() }
  },
})
