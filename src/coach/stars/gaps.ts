import type { Bounds } from '../likeness/bounds.ts'
import type { RuleId } from '../rules/rule-id.ts'

/** Where a gap is looked for, which other gap leaves it nothing to say, and how much likeness counts for it. */
export interface Gap {
  readonly field: 'action' | 'result'
  readonly instead?: RuleId
  readonly bounds: Bounds
}

/** What can be missing in a piece of evidence. The bounds are chosen on pieces nothing was learned from. */
export const GAPS = {
  'star/no-result': { field: 'result', bounds: { accident: -3, plain: 1.2 } },
  'star/no-action': { field: 'action', bounds: { accident: -3, plain: 0.8 } },
  'star/we-not-i': { field: 'action', instead: 'star/no-action', bounds: { accident: -2.5, plain: 0.8 } },
  'star/no-number': {
    field: 'result',
    instead: 'star/no-result',
    bounds: { accident: -4, plain: Number.POSITIVE_INFINITY },
  },
} as const satisfies Readonly<Partial<Record<RuleId, Gap>>>

type GapId = keyof typeof GAPS

export const isGap = (rule: RuleId): rule is GapId => rule in GAPS
