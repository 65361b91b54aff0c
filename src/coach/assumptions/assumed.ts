/** A sentence ready to be cut: its words without the marks at its end, and how to take a stretch as it was typed. */
export interface Assumed {
  /** All words, lower case, with one blank between them. */
  readonly flat: string
  /** The words from number `from` on, as typed. */
  readonly typedFrom: (from: number) => string
}

/** What the other may be called. */
export interface Named {
  readonly names: readonly string[]
  readonly isManager: boolean
}

/** How many words a stretch of `flat` holds. */
export const countWords = (stretch: string): number => stretch.split(' ').filter((word) => word !== '').length
