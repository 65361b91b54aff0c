/** Patterns of one language by which a reply is told apart; each looks at one sentence of folded words. */
export interface ReplyCues {
  /** Gives back what was heard. */
  readonly summary: readonly RegExp[]
  /** Takes in what was said, without giving it back. */
  readonly heard: readonly RegExp[]
  /** Invites the other to tell, with or without a question mark. */
  readonly invites: readonly RegExp[]
  /** A question word at the head of a question. */
  readonly wh: RegExp
  /** A verb at the head of a question: yes or no will do. */
  readonly yesNo: RegExp
  /** Checks whether a summary is right; no closed question in its own right. */
  readonly checks: RegExp
  /** Proposes or promises something that can be settled. */
  readonly settles: readonly RegExp[]
  /** Lets the wish go. */
  readonly letsGo: RegExp
  /** The same, where it is all that is said. */
  readonly letsGoWhole: RegExp
  /** Reproaches, threatens or exaggerates. */
  readonly pushes: readonly RegExp[]
  /** Goes straight to what the user thinks, has or wants. */
  readonly argues: RegExp
  /** Says nothing on purpose. */
  readonly waits: RegExp
}
