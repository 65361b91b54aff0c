/** A word of working life that the other language has no word for, with what it means to who does not know it. */
export interface Term {
  /** How it is written in the list. */
  readonly term: string
  /** Every way it may stand in a text, in small letters. */
  readonly forms: readonly string[]
  readonly meaning: string
}
