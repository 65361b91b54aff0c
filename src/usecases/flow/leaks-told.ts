import type { Folder } from '../../domain/records.ts'
import { bareQuestion } from '../../engine/asker.ts'
import type { Json } from '../../engine/answers.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { noteLines } from '../../text/notes.ts'
import type { Deps } from '../ports.ts'
import type { Done } from '../result.ts'
import { type LeakFinding, leakFindings } from './leak-findings.ts'

/** What is said of words in a document for others that may say more than the user means to. */
export interface LeaksTold {
  readonly lines: readonly string[]
  /** The same for a program. */
  readonly findings: readonly Json[]
}

/** Looks through a document that was made outside a flow, where nobody was asked about a word in it. */
export function leaksTold(text: string, folder: Folder, catalogue: Catalogue): LeaksTold {
  return toldOf(leakFindings(text, folder, []), catalogue)
}

/** The same of words that were found already. */
export const toldOf = (leaks: readonly LeakFinding[], catalogue: Catalogue): LeaksTold => ({
  lines: leaks.flatMap((leak) => leakLines(leak, catalogue)),
  findings: leaks.map((leak) => leakJson(leak, catalogue)),
})

const leakLines = ({ quote, file, own }: LeakFinding, { notes, dates }: Catalogue): readonly string[] =>
  noteLines({ key: 'others-will-read', quote, file, own }, notes, dates)

/** A finding as `--json` prints it. */
export const leakJson = (leak: LeakFinding, catalogue: Catalogue): Json => ({
  ...leak,
  message: leakLines(leak, catalogue).join(' '),
})

/** What a command says that handed nothing over. */
export const heldBack = (
  { ui }: Catalogue,
  json: Readonly<Record<string, Json>>,
  { findings }: LeaksTold,
): Done => ({ is: 'done', lines: ui.letItStand.held, json: { ...json, held: true, findings } })

/** What was decided about the words that were found. */
export type Sharing =
  /** Nothing was found, or the user lets it stand, or nobody could be asked: what to say beside the result. */
  | { readonly is: 'shared'; readonly aside: readonly string[] }
  /** The user would rather change it first: nothing is handed over. */
  | { readonly is: 'held' }

/**
 * Before anything for others leaves the program: shows the words that were found, and asks whether they may stay. Without
 * anybody to ask it goes on, and they are said beside the result.
 */
export async function mayShare(
  { asker, catalogue }: Pick<Deps, 'asker'> & { readonly catalogue: Catalogue },
  { lines }: LeaksTold,
): Promise<Sharing> {
  if (lines.length === 0 || asker === null) return { is: 'shared', aside: lines }
  const { label, hint, help } = catalogue.ui.letItStand
  const intent = await asker.ask(
    bareQuestion({ id: 'share-anyway', kind: 'yes-no', label, hint, notes: lines, chosen: ['no'] }),
  )
  switch (intent.is) {
    case 'help':
    case 'back':
      asker.show(help)
      return mayShare({ asker, catalogue }, { lines, findings: [] })
    default:
      return intent.is === 'answer' && intent.raw === true ? { is: 'shared', aside: [] } : { is: 'held' }
  }
}
