import type { Folder } from '../../domain/records.ts'
import type { Json } from '../../engine/answers.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { noteLines } from '../../text/notes.ts'
import { type LeakFinding, leakFindings } from './leak-findings.ts'

/** What is said of words in a document for others that may say more than the user means to. */
export interface LeaksTold {
  readonly lines: readonly string[]
  /** The same for a program. */
  readonly findings: readonly Json[]
}

/** Looks through a document that was made outside a flow, where nobody was asked about a word in it. */
export function leaksTold(text: string, folder: Folder, catalogue: Catalogue): LeaksTold {
  const leaks = leakFindings(text, folder, [])
  return {
    lines: leaks.flatMap((leak) => leakLines(leak, catalogue)),
    findings: leaks.map((leak) => leakJson(leak, catalogue)),
  }
}

const leakLines = ({ quote }: LeakFinding, { notes, dates }: Catalogue): readonly string[] =>
  noteLines({ key: 'others-will-read', quote }, notes, dates)

/** A finding as `--json` prints it. */
export const leakJson = (leak: LeakFinding, catalogue: Catalogue): Json => ({
  ...leak,
  message: leakLines(leak, catalogue).join(' '),
})
