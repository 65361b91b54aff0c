import type { Language } from '../domain/codes.ts'
import type { Finding } from './finding.ts'
import { type Reading, readText } from './grammar/reading.ts'
import { weighing } from './likeness/weighed.ts'
import { awayFrom } from './rules/ambition/away-from/rule.ts'
import { onlyMoney } from './rules/ambition/only-money/rule.ts'
import { vague } from './rules/ambition/vague/rule.ts'
import { mindReading } from './rules/assumption/mind-reading/rule.ts'
import { noPossibilities } from './rules/belief/no-possibilities/rule.ts'
import { selfLimiting } from './rules/belief/self-limiting/rule.ts'
import { silenceCost } from './rules/belief/silence-cost/rule.ts'
import { absolute } from './rules/message/absolute/rule.ts'
import { comparison } from './rules/message/comparison/rule.ts'
import { halfGone } from './rules/message/half-gone/rule.ts'
import { hedging } from './rules/message/hedging/rule.ts'
import { submissive } from './rules/message/submissive/rule.ts'
import { threat } from './rules/message/threat/rule.ts'
import { youAccusation } from './rules/message/you-accusation/rule.ts'
import { problemNotWant } from './rules/negotiation/problem-not-want/rule.ts'
import type { Rule } from './rules/rule.ts'

export const BELIEFS: readonly Rule<Reading>[] = [noPossibilities, selfLimiting, silenceCost]

export const MESSAGE_RULES: readonly Rule<Reading>[] = [
  threat,
  youAccusation,
  halfGone,
  absolute,
  comparison,
  submissive,
  hedging,
  mindReading,
  ...BELIEFS,
  onlyMoney,
  awayFrom,
]

export const AMBITION_RULES: readonly Rule<Reading>[] = [
  vague,
  onlyMoney,
  awayFrom,
  ...BELIEFS,
  problemNotWant,
]

/** What the coach notices in a text to or about the other: an opening, an ask, a mail. */
export const coachMessage = (text: string, lang: Language): readonly Finding[] =>
  coached(MESSAGE_RULES, readText(text, lang))

/** What the coach notices in what somebody says they want. */
export const coachAmbition = (text: string, lang: Language): readonly Finding[] =>
  coached(AMBITION_RULES, readText(text, lang))

const coached = (rules: readonly Rule<Reading>[], reading: Reading): readonly Finding[] =>
  weighing(reading)(rules, reading)
