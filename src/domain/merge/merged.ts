import type { Plain } from './plain.ts'

/** A value that both changed, each in another way. */
export interface Clash {
  /** Keys from the top of the record; an item of a list by its id or name. */
  readonly path: readonly string[]
  readonly theirs: Plain
}

/** Two versions made one. */
export interface Merged {
  /** Undefined when both, or one and nobody against it, took it away. */
  readonly value: Plain | undefined
  readonly clashes: readonly Clash[]
}

/** Three versions of one value: as both had it, as it is here, as it is there. */
export interface Versions {
  readonly base: Plain | undefined
  readonly ours: Plain | undefined
  readonly theirs: Plain | undefined
}
