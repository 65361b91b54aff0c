import { FLOWS } from '../../domain/codes.ts'
import { OWN } from './root.ts'

export const DRAFTS = `${OWN}/drafts`
/** The name of a draft: its flow and a number. */
export const DRAFT_NAME = new RegExp(`^(${FLOWS.join('|')})-(\\d+)$`)

/** Answers may be longer than a record can hold: then the record is refused, and the answers are still here. */
export const MOST_DRAFT_BYTES = 500 * 1024 * 1024

/** The file of a draft, in the folder. */
export function draftFile(id: string): string {
  if (!DRAFT_NAME.test(id)) throw new Error(`${id} is no name of a draft`)
  return `${DRAFTS}/${id}.json`
}
