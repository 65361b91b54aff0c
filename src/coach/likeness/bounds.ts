import type { RuleId } from '../rules/rule-id.ts'

/** Between which odds (as logs: 0 is as like as not, 2 seven to one, 3 twenty to one) the pattern of a rule decides. */
export interface Bounds {
  /** Below these a pattern that matches is taken for an accident. */
  readonly accident: number
  /** Above these the tip is given though no pattern matches. */
  readonly plain: number
}

/**
 * The bounds of the rules of which something is learned; how they were come by: docs/decisions/0047. Where the pattern of a
 * rule is narrow and hardly ever wrong, less is asked of likeness; where it matches much, more is asked to leave it standing.
 */
export const BOUNDS: Readonly<Partial<Record<RuleId, Bounds>>> = {
  'message/threat': { accident: -3, plain: 2.5 },
  'message/you-accusation': { accident: -3, plain: 2 },
  'message/half-gone': { accident: -2.5, plain: 2 },
  'message/absolute': { accident: -3, plain: 1.5 },
  'message/comparison': { accident: -2, plain: 2 },
  'message/submissive': { accident: -2.5, plain: 2 },
  'assumption/mind-reading': { accident: -4, plain: 1.5 },
  'belief/no-possibilities': { accident: -3, plain: 1.5 },
  'belief/self-limiting': { accident: -2.5, plain: 2 },
  'belief/silence-cost': { accident: -2, plain: 2 },
  'ambition/only-money': { accident: -3.5, plain: 1 },
  'ambition/away-from': { accident: -2, plain: 2.5 },
  'ambition/vague': { accident: -2.5, plain: 2.5 },
  'negotiation/problem-not-want': { accident: -2, plain: 1.5 },
  'question/leading': { accident: -3, plain: 2 },
  // Whether a doer stands in a line is a matter of grammar: likeness only knows lines in which it was overlooked.
  'agreement/no-owner': { accident: -2, plain: Number.POSITIVE_INFINITY },
}
