import type { Folder } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { type Asker, bareQuestion } from '../../engine/asker.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { Deps } from '../ports.ts'
import { type CommandResult, failed, unreadable } from '../result.ts'
import type { LeakFinding } from './leak-findings.ts'
import { toldOf } from './leaks-told.ts'

/** Something that others read, with the words in it that may say more than the user means to. */
export interface ForOthers {
  readonly leaks: readonly LeakFinding[]
}

/** What was decided about the words that were found. */
export type Sharing<M> =
  /** Nothing was found, or the user lets it stand, or nobody could be asked: what to say beside the result. */
  | { readonly is: 'shared'; readonly made: M; readonly aside: readonly string[] }
  /** The user would rather change it first: nothing is handed over. */
  | { readonly is: 'held'; readonly made: M }

/**
 * Before anything for others leaves the program: shows the words that were found, and asks whether they may stay. Without
 * anybody to ask it goes on, and they are said beside the result. A question may stand for an hour: what leaves is made
 * of what the folder says after the answer, and words that came in meanwhile are asked about as well.
 * @param folder as it was read before
 * @param make makes it of a folder; or what there is to say where there is nothing to make
 */
export async function mayShare<M extends ForOthers>(
  deps: Pick<Deps, 'asker' | 'store'> & { readonly catalogue: Catalogue },
  folder: Folder,
  make: (folder: Folder) => Promise<Result<M, CommandResult>>,
): Promise<Result<Sharing<M>, CommandResult>> {
  const { asker, catalogue, store } = deps
  let stood: readonly LeakFinding[] = []
  for (let standing = folder; ;) {
    // oxlint-disable-next-line no-await-in-loop -- made again of what stands there after each question
    const made = await make(standing)
    if (!made.ok) return made
    const { leaks } = made.value
    const { lines } = toldOf(
      leaks.filter((leak) => !stood.some((one) => isSame(one, leak))),
      catalogue,
    )
    if (lines.length === 0 || asker === null) return ok({ is: 'shared', made: made.value, aside: lines })
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (!(await letsStand(asker, lines, catalogue))) return ok({ is: 'held', made: made.value })
    // oxlint-disable-next-line no-await-in-loop -- as above
    const now = await store.load()
    if (now.problems.length > 0) return fail(failed(unreadable(now.problems)))
    stood = leaks
    standing = now.folder
  }
}

/** Words that somebody keeps to themselves by now are asked about again. */
const isSame = (one: LeakFinding, other: LeakFinding): boolean =>
  one.quote === other.quote && one.own === other.own

async function letsStand(asker: Asker, notes: readonly string[], catalogue: Catalogue): Promise<boolean> {
  const { label, hint, help } = catalogue.ui.letItStand
  const intent = await asker.ask(
    bareQuestion({ id: 'share-anyway', kind: 'yes-no', label, hint, notes, chosen: ['no'] }),
  )
  switch (intent.is) {
    case 'help':
    case 'back':
      asker.show(help)
      return letsStand(asker, notes, catalogue)
    default:
      return intent.is === 'answer' && intent.raw === true
  }
}
