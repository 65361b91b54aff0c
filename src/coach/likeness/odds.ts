/** What was learned of one rule: how much each trait speaks for it or against it. */
export interface Learned {
  /** Where a text without a known trait stands. */
  readonly start: number
  /** What one step of a weight is worth. */
  readonly step: number
  /** One character a trait, from `#` (most against) over `?` (nothing) to `[` (most for). */
  readonly weights: string
}

/** The character that stands for no weight; each next one is a step more, each one before it a step less. */
export const NOTHING = '?'.charCodeAt(0)

/** The weights of the traits together, tempered by their number, for a long text has more of everything. */
export function oddsOf(traits: readonly number[], { start, step, weights }: Learned): number {
  const sum = traits.reduce((total, trait) => total + weights.charCodeAt(trait) - NOTHING, 0)
  return start + (sum * step) / Math.sqrt(traits.length)
}
