import type { Folder } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { HandoverFor } from '../text/handover.ts'
import { documentPlace } from './document-place.ts'
import { wordsOf } from './document-words.ts'
import { leakFindings } from './flow/leak-findings.ts'
import { heldBack, toldOf } from './flow/leaks-told.ts'
import { type ForOthers, mayShare } from './flow/may-share.ts'
import { type HandoverChosen, isEmpty, keepsBack, type Page, pageOf } from './handover-page.ts'
import { pageFor } from './page-for.ts'
import { pathInFolder } from './path-in-folder.ts'
import type { Deps } from './ports.ts'
import { personNamed } from './person-named.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

type HandoverDeps = Pick<Deps, 'clock' | 'store' | 'templates' | 'asker'> & {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
}

export interface HandoverWish {
  readonly name: string | null
  /** Null where it was not said: then who it is for tells, or it is asked. */
  readonly for: HandoverFor | null
}

/** A page for a new manager, an outside coach, or whoever takes over work (advice S32, S50, B14, B21). Only what may be shared. */
export async function handover(deps: HandoverDeps, asked: HandoverWish): Promise<CommandResult> {
  const { store, catalogue } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const named = asked.name === null ? ok(null) : personNamed(folder, asked.name)
  if (!named.ok) return usage(named.problem)
  const to = await pageFor(deps, folder, named.value, asked.for)
  if (to === null) return { is: 'later', lines: [catalogue.ui.stoppedEmpty] }
  const wish = { name: named.value, for: to.page }
  // A question may stand for an hour.
  const now = to.isAsked ? await store.load() : { folder, problems }
  if (now.problems.length > 0) return failed(unreadable(now.problems))
  const sharing = await mayShare(deps, now.folder, (standing) => makePage(deps, standing, wish))
  if (!sharing.ok) return sharing.problem
  const { made, is } = sharing.value
  if (is === 'held') return heldBack(catalogue, { ...frame(wish), documents: [] }, made.leaks)
  const aside = [...(to.isGuess ? [catalogue.follow.handover.guessed] : []), ...sharing.value.aside]
  return writePage(deps, wish, made, aside)
}

const frame = ({ name, for: page }: HandoverChosen) => ({
  schema: 1,
  command: 'handover',
  for: page,
  with: name,
})

/** A page as it is to be written. */
interface MadePage extends ForOthers {
  readonly template: Page['template']
  readonly text: string
  /** The user keeps what they want to do to themselves: they are told that it is not on the page. */
  readonly isKeptBack: boolean
}

/** Makes the page of a folder, or says that there is nothing to put on it. */
async function makePage(
  { clock, templates, documents, catalogue }: HandoverDeps,
  folder: Folder,
  wish: HandoverChosen,
): Promise<Result<MadePage, CommandResult>> {
  const today = clock.today()
  const texts = catalogue.follow.handover
  const isKeptBack = keepsBack(folder, wish.for)
  if (isEmpty(folder, wish.for, today))
    return fail({
      is: 'done',
      lines: [...texts.nothing[wish.for], ...(isKeptBack ? [texts.onlyOwn] : [])],
      json: { ...frame(wish), documents: [] },
    })
  const { template, view } = pageOf(folder, wish, today, wordsOf(documents))
  const text = await templates.render(template, documents.language, view)
  if (!text.ok) return fail(failed(unreadable([text.problem])))
  return ok({ template, text: text.value, isKeptBack, leaks: leakFindings(text.value, folder, []) })
}

async function writePage(
  { clock, store, documents, catalogue }: HandoverDeps,
  wish: HandoverChosen,
  { template, text, isKeptBack, leaks }: MadePage,
  aside: readonly string[],
): Promise<CommandResult> {
  const file = `${documentPlace('share', clock.today(), template, documents)}.md`
  const written = await store.commit({ records: [], documents: [{ file, text }] })
  if (!written.ok) return failed(written.problem)
  const place = written.value.documents[0] ?? file
  const texts = catalogue.follow.handover
  return {
    is: 'done',
    lines: [
      ...text.trimEnd().split('\n'),
      '',
      catalogue.ui.documentMade(documents.ui.documents[template].title, place, 'share'),
      ...(isKeptBack ? [texts.leftOut] : []),
      texts.readFirst,
    ],
    aside,
    json: {
      ...frame(wish),
      documents: [{ kind: template, file: pathInFolder(store, place), audience: 'share' }],
      findings: toldOf(leaks, catalogue).findings,
    },
  }
}
