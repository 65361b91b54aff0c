import type { Day } from '../domain/day.ts'
import { finder, type Found } from '../domain/find-agreement.ts'
import { stemOf } from '../domain/file-path.ts'
import { type Folder, type MeetingRecord, recordsOf } from '../domain/records.ts'
import type { Json } from '../engine/answers.ts'
import { cueCardView } from '../render/private/cue-card-view.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { pageOf } from './agreements/show.ts'
import { documentPlace } from './document-place.ts'
import { wordsOf } from './document-words.ts'
import { cueCardInput } from './flow/wish.ts'
import { fileNamed } from './file-named.ts'
import type { Deps } from './ports.ts'
import { besides, type CommandResult, failed, usage, unreadable } from './result.ts'

type ShowDeps = Pick<Deps, 'clock' | 'store' | 'templates'> & {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
}

/**
 * Shows one record: a conversation as a page to read, with the cue card where it is prepared and lies ahead, a check-in or
 * a review as a page too, and anything else as it stands in its file; with `--json` as data, private answers under `private`. An agreement is shown by itself,
 * with what happened to it.
 * @param asFile those too as they stand in their file
 */
export async function show(deps: ShowDeps, text: string, asFile = false): Promise<CommandResult> {
  const { clock, store } = deps
  const { folder, problems } = await store.load()
  const today = clock.today()
  const agreement = agreementNamed(folder, text, today)
  if (agreement !== null)
    return besides(problems, false, pageOf(folder, agreement, { command: 'show', today }, deps.catalogue))
  const file = await fileNamed(deps, { folder, problems }, text)
  if (!file.ok) return usage(file.problem)
  const read = await store.read(file.value)
  if (!read.ok) return failed(unreadable([read.problem]))
  const record = recordsOf(folder).find((one) => one.file === file.value)
  const data: Json = record
    ? { ...(record.shared as Readonly<Record<string, Json>>), private: record.private as unknown as Json }
    : null
  const broken = problems.filter(({ place }) => place?.file.endsWith(`/${file.value}`))
  const json = { schema: 1, command: 'show', file: file.value, record: data }
  if (record?.type === 'meeting' && !asFile) {
    const { meetingPage } = await import('./meeting-page.ts')
    const around = { agenda: await agendaOf(deps, record), card: await cueCardOf(deps, folder, record) }
    const lines = meetingPage(folder, record, today, around, deps.catalogue)
    return besides(broken, false, { is: 'done', lines, json })
  }
  if ((record?.type === 'checkin' || record?.type === 'review') && !asFile) {
    const { ownPage } = await import('./own-page.ts')
    return besides(broken, false, { is: 'done', lines: ownPage(record, folder, deps.catalogue), json })
  }
  const lines = read.value.replace(/\r?\n$/, '').split(/\r?\n/)
  return besides(broken, false, { is: 'done', verbatim: true, lines, json })
}

/** An agreement or a "not now" by its id; a word that is the beginning of an id only is more likely a name. */
function agreementNamed(folder: Folder, text: string, today: Day): Found | null {
  if (!/^[am]-/iu.test(text)) return null
  const found = finder(folder, today)(text)
  return found.ok ? found.value : null
}

/** Where the agenda to share lies, as the user can open it; null where none was made, or it is there no more. */
async function agendaOf({ store, documents }: ShowDeps, { file }: MeetingRecord): Promise<string | null> {
  const agenda = `${documentPlace('share', stemOf(file), 'agenda', documents)}.md`
  return (await store.read(agenda)).ok ? `${store.place}/${agenda}` : null
}

/** The card to read before a conversation, from the record as it is now. */
async function cueCardOf(
  { templates, documents }: ShowDeps,
  folder: Folder,
  record: MeetingRecord,
): Promise<readonly string[]> {
  if (record.shared.status !== 'planned' || record.shared.prepared === undefined) return []
  const view = cueCardView(cueCardInput(folder, record), wordsOf(documents))
  const card = await templates.render('cue-card', documents.language, view)
  return card.ok ? card.value.trimEnd().split('\n') : []
}
