/** A text that lost its place to another when two versions of a record were made one; kept until somebody chooses. */
export interface Conflict {
  /** Where it would have stood on its side of the record: `outcome`, `agreements.a-7k2m.by`. */
  readonly field: string
  /** What the other version said there. */
  readonly other: string
}

/** What any side of any record may hold besides its own. */
export interface Contested {
  readonly conflict?: readonly Conflict[]
}
