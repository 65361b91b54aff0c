import type { AskingKind } from './asking.ts'

/** What stands before a clause: nothing, a comma or dash, a colon, or a conjunction such as "en". */
export type Lead = 'start' | 'comma' | 'colon' | 'conjunction'

/** A piece of a sentence between marks, or from a conjunction that begins a new question. */
export interface Clause {
  /** Lower case, slips in question words put right, without marks. */
  readonly lows: readonly string[]
  /** The same up to the end of the sentence: a request may be cut by a comma from what it asks. */
  readonly rest: readonly string[]
  /** Which of `lows` are written with a capital. */
  readonly capitals: readonly boolean[]
  readonly lead: Lead
  /** The sentence ends in a question mark. */
  readonly asks: boolean
  /** The sentence ends in a full stop: who types one seldom forgets a question mark. */
  readonly stops: boolean
  /** The clause before it is a subclause, so that a statement would have its verb first too. */
  readonly afterSubclause: boolean
}

/** What a clause does: it asks, or it is part of something that may ask. */
export type Verdict =
  | {
      readonly does: 'ask'
      readonly form: 'open' | 'closed'
      readonly kind: AskingKind
      readonly from: number
    }
  /** A question clause in the order of a subclause ("hoe jij dat ziet"): asks only where the mark says so. */
  | { readonly does: 'embed'; readonly from: number }
  /** A condition, a moment, a topic: what comes behind it may ask. */
  | { readonly does: 'lead-in' }
  | { readonly does: 'tell' }

export const TELLS: Verdict = { does: 'tell' }
export const LEADS_IN: Verdict = { does: 'lead-in' }

/** Verdict of a clause that asks from its word number `from`. */
export const asksAs = (form: 'open' | 'closed', kind: AskingKind, from: number): Verdict => ({
  does: 'ask',
  form,
  kind,
  from,
})

/** What one language brings to telling questions apart. */
export interface QuestionGrammar {
  /** Words that may join two questions in one sentence. */
  readonly conjunctions: ReadonlySet<string>
  /** Question words as they were meant, by how they were mistyped. */
  readonly slips: ReadonlyMap<string, string>
  /** Whether a question begins at a word, in a list of words without marks; strict, as there is no mark before it. */
  readonly beginsQuestion: (lows: readonly string[], at: number) => boolean
  /** What a clause does, taken by itself. */
  readonly judge: (clause: Clause) => Verdict
  /** Whether a sentence without question mark ends in a tag; `flat` is that of the sentence. */
  readonly endsInTag: (flat: string) => boolean
  /** Whether an open clause before a closed one only leads in to it: "wat denk je, kan dat?". */
  readonly onlyLeadsIn: (flat: string) => boolean
  readonly isQuestionWord: (low: string) => boolean
  /** Whether a verb at the head may open a condition ("mocht er iets vrijkomen, …") before what begins with `next`. */
  readonly opensCondition: (low: string, next: string) => boolean
  /** Whether a sentence without verb or mark asks all the same: "any news on the post". */
  readonly isBareQuestion: (flat: string) => boolean
  /** Whether a clause only asks what the other thinks of the rest: "isn't it", "denk je". */
  readonly isEcho: (flat: string) => boolean
  /** Whether a clause asks which of some options is best: "wat heeft jouw voorkeur". */
  readonly asksPreference: (flat: string) => boolean
  /** Whether the words before or behind it name options: "nu of later". */
  readonly namesOptions: (flat: string) => boolean
  /** Whether the words hold a finite verb. */
  readonly hasVerb: (lows: readonly string[]) => boolean
}
