import { FLOWS } from '../../domain/codes.ts'
import { OWN } from './root.ts'

export const DRAFTS = `${OWN}/drafts`
/** The name of a draft: its flow and a number. */
export const DRAFT_NAME = new RegExp(`^(${FLOWS.join('|')})-(\\d+)$`)

/** The file of a draft, in the folder. */
export function draftFile(id: string): string {
  if (!DRAFT_NAME.test(id)) throw new Error(`${id} is no name of a draft`)
  return `${DRAFTS}/${id}.json`
}
