import type { Language } from '../domain/codes.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rules/rule.ts'
import { noAction } from './rules/star/no-action/rule.ts'
import { noNumber } from './rules/star/no-number/rule.ts'
import { noResult } from './rules/star/no-result/rule.ts'
import { weNotI } from './rules/star/we-not-i/rule.ts'
import { readStar, type StarReading } from './stars/star-reading.ts'
import { weighingStar } from './stars/weighed.ts'

/** One piece of evidence: what was going on, what was asked, what the user did, what changed. */
export interface Star {
  readonly situation: string
  readonly task: string
  readonly action: string
  readonly result: string
}

export const STAR_RULES: readonly Rule<StarReading>[] = [noResult, noAction, weNotI, noNumber]

/** What the coach notices in a piece of evidence. */
export const coachStar = (star: Star, lang: Language): readonly Finding[] =>
  weighingStar(STAR_RULES, readStar(star, lang))
