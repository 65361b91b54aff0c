import type { Json } from '../../engine/answers.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { noteLines } from '../../text/notes.ts'
import type { Done } from '../result.ts'
import type { LeakFinding } from './leak-findings.ts'

/** What is said of words in a document for others that may say more than the user means to. */
export interface LeaksTold {
  readonly lines: readonly string[]
  /** The same for a program. */
  readonly findings: readonly Json[]
}

/** What is said of what was found in a document for others. */
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
  catalogue: Catalogue,
  json: Readonly<Record<string, Json>>,
  leaks: readonly LeakFinding[],
): Done => ({
  is: 'done',
  lines: catalogue.ui.letItStand.held,
  json: { ...json, held: true, findings: toldOf(leaks, catalogue).findings },
})
