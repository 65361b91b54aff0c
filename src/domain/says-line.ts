import type { EvidenceRecord } from './records.ts'

/** Does an example for certain have a line to be told in? One that is all situation and action has to be read for that. */
export function saysLine({ shared, private: own }: EvidenceRecord): boolean {
  const { line = '', result = '' } = { ...shared, ...own }
  return line !== '' || result !== ''
}
