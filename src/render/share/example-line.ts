import type { EvidenceAnswers, SharedEvidence } from '../../domain/checkin.ts'
import { asSentence, unstopped } from '../sentence.ts'

/** A piece of evidence in one line: what went well, or what was done, and what changed by it (advice S85, S91). */
export function exampleLine({ line, situation, action, result }: EvidenceAnswers): string {
  const told = line ?? [situation, action].flatMap((part) => (part ? asSentence(part) : [])).join(' ')
  if (result === undefined || result === '') return told
  return told === '' ? result : `${unstopped(told)} – ${result}`
}

/**
 * The examples chosen for a conversation, each in one line.
 * @param chosen ids of evidence, or examples in words
 */
export const chosenExamples = (
  chosen: readonly string[] | undefined,
  evidence: readonly SharedEvidence[],
): readonly string[] =>
  (chosen ?? []).map((text) => {
    const kept = evidence.find(({ id }) => id === text)
    return kept === undefined ? text : exampleLine(kept)
  })
