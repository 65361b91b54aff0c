import { addDays, type Day } from '../domain/day.ts'
import type { Finding } from './finding.ts'
import { RULE_IDS, type RuleId } from './rules/rule-id.ts'
import type { Severity } from './rules/rule.ts'

/** What the user made of a rule's tips until now. */
export interface RuleMemory {
  /** Tips in a row that were left for what they were. */
  readonly kept: number
  /** It sleeps until this day. */
  readonly until?: Day
  /** The user wants to see it no more. */
  readonly hidden?: true
}

/** What is remembered of tips from one run to the next, by rule. */
export type CoachMemory = Readonly<Partial<Record<RuleId, RuleMemory>>>

/** More than this in one flow is nagging (Tricorder: tips people do not want cost trust). */
const MOST_TIPS = 3
const KEPT_UNTIL_SLEEP = 2
const DAYS_ASLEEP = 30

const WEIGHT: Readonly<Record<Severity, number>> = { risk: 0, fix: 1, tip: 2, nudge: 3 }

/**
 * Which finding about one answer is told now, if any: the weightiest whose rule is awake and was not told before in this
 * flow. A nudge waits for the end.
 * @param told the rules told in this flow until now
 */
export function chooseTip(
  findings: readonly Finding[],
  told: readonly RuleId[],
  memory: CoachMemory,
  today: Day,
): Finding | null {
  if (told.length >= MOST_TIPS) return null
  const telling = awake(findings, told, memory, today).filter(({ severity }) => severity !== 'nudge')
  return byWeight(telling)[0] ?? null
}

/** The one nudge told at the end of a flow, if any. */
export function chooseNudge(
  findings: readonly Finding[],
  told: readonly RuleId[],
  memory: CoachMemory,
  today: Day,
): Finding | null {
  const nudges = awake(findings, told, memory, today).filter(({ severity }) => severity === 'nudge')
  return byWeight(nudges)[0] ?? null
}

/**
 * What is told of answers that were not given at the keyboard: of each answer at most one finding, three in all, and one
 * nudge.
 * @param answers the findings about each answer
 * @param about those about all of them together
 * @param told the rules told before
 */
export function chooseTips(
  answers: readonly (readonly Finding[])[],
  about: readonly Finding[],
  told: readonly RuleId[],
  memory: CoachMemory,
  today: Day,
): readonly Finding[] {
  const tips: Finding[] = []
  for (const findings of [...answers, ...about.map((one) => [one])]) {
    const tip = chooseTip(findings, [...told, ...tips.map(({ rule }) => rule)], memory, today)
    if (tip) tips.push(tip)
  }
  const nudge = chooseNudge([...answers.flat(), ...about], told, memory, today)
  return nudge ? [...tips, nudge] : tips
}

const awake = (
  findings: readonly Finding[],
  told: readonly RuleId[],
  memory: CoachMemory,
  today: Day,
): readonly Finding[] => findings.filter(({ rule }) => !told.includes(rule) && !isQuiet(memory[rule], today))

/** Asleep, or not wanted. */
export const isQuiet = (one: RuleMemory | undefined, today: Day): boolean =>
  one !== undefined && (one.hidden === true || (one.until !== undefined && today < one.until))

const byWeight = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule),
  )

/**
 * What is remembered after a tip was replied to. Left for what it was twice in a row, its rule sleeps for thirty days;
 * an answer that was changed wakes it.
 */
export function remember(
  memory: CoachMemory,
  rule: RuleId,
  reply: 'keep' | 'edit' | 'hide',
  today: Day,
): CoachMemory {
  if (reply === 'hide') return { ...memory, [rule]: { kept: 0, hidden: true } }
  if (reply === 'edit') return { ...memory, [rule]: { kept: 0 } }
  const kept = (memory[rule]?.kept ?? 0) + 1
  return kept < KEPT_UNTIL_SLEEP
    ? { ...memory, [rule]: { kept } }
    : { ...memory, [rule]: { kept: 0, until: addDays(today, DAYS_ASLEEP) } }
}
