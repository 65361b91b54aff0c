import type { ReactionId, ReactionRole } from '../domain/practice.ts'

/** One reaction in words: what the other says, and how they go on with what they hear. */
export interface ReactionTexts {
  /** What the list of reactions shows; left out where the words themselves do. */
  readonly name?: string
  readonly says: string
  /** To a summary, or to a pause: they say a little more. */
  readonly summed: string
  /** To an open question: an answer one can do something with. */
  readonly open: string
  /** To a question that can be answered with yes or no. */
  readonly closed: string
  /** To an argument. */
  readonly argued: string
  /** To a reproach, a threat or an exaggeration. */
  readonly pushed: string
  /** What they offer once they have been heard and asked on. */
  readonly offer: string
  /** What may lie behind the reaction: said with the model, as a possibility. */
  readonly behind: string
  /** A reply that works; where `{ask}` stands, the user's own wish fits in as a sentence, or nothing. */
  readonly model: string
}

/** A card to read before the conversation, in a few lines. */
export interface PracticeCard {
  readonly title: string
  readonly lines: readonly string[]
}

/** Everything a rehearsal says in one language; loaded for that command alone. */
export interface PracticeTexts {
  readonly reactions: Readonly<Record<ReactionId, ReactionTexts>>
  /** Who says it where no name is known. */
  readonly roles: Readonly<Record<ReactionRole, string>>
  /** To "no" in other words, when a yes-or-no question comes again. */
  readonly stays: readonly string[]
  /** To a reproach that comes again. */
  readonly cold: readonly string[]
  /** To a user who lets their wish go. */
  readonly letGo: readonly string[]
  /** To a date, a step or a proposal: it is settled. */
  readonly agreed: readonly string[]
  /** To a good reply when everything has been said: they are ready to settle something. */
  readonly ready: readonly string[]
  /** Who says what, as it stands in a script. */
  readonly says: (name: string, line: string) => string
  /** A reply that works, and what may lie behind the reaction. */
  readonly modelLines: (model: string, behind: string) => readonly string[]
  /** In front of what they say when the user waited. */
  readonly afterPause: string
  readonly cards: readonly PracticeCard[]
  /** Choices that are no reaction. */
  readonly choices: { readonly other: string; readonly cards: string; readonly enough: string }
  /** The user's wish as a sentence to say: from a bare wish in the infinitive. */
  readonly wish: (words: string) => string
}
