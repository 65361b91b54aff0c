import type { Language } from '../domain/codes.ts'
import type { Finding } from './finding.ts'

/** One piece of evidence: what was going on, what was asked, what the user did, what changed. */
export interface Star {
  readonly situation: string
  readonly task: string
  readonly action: string
  readonly result: string
}

/** What the coach notices in a piece of evidence. */
export const coachStar = (_star: Star, _lang: Language): readonly Finding[] => []
