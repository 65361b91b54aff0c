import type { BrokenLink, Kept, MeetingKind } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { SmallStep } from './calendar.ts'
import type { DateTexts } from './dates.ts'

/** Somebody in a sentence: the user, or a person by name; null when nobody is named. */
export type Who = 'me' | { readonly name: string } | null

/** What a sentence of each kind is made of. Notes state facts; they never judge and never cheer. */
export interface NoteParams {
  // Before a preparation.
  readonly 'open-agreement': {
    readonly what: string
    readonly who: Who
    readonly by: Day | null
    readonly overdueDays: number | null
    readonly ageDays: number
  }
  readonly 'not-now-due': {
    readonly what: string
    readonly condition: string | null
    readonly again: Day | null
    readonly name: string
  }
  readonly 'energy-trend': { readonly energies: readonly (number | null)[] }
  readonly 'recent-evidence': { readonly line: string }
  readonly 'ambition-now': { readonly text: string }
  /** That it was sent, and where it stands: the mail itself would push everything else off the screen. */
  readonly 'last-mail': { readonly sent: Day; readonly name: string; readonly id: string }
  readonly unanswered: { readonly text: string; readonly name: string }
  readonly 'led-nowhere': { readonly name: string; readonly date: Day | null; readonly link: BrokenLink }
  readonly tip: { readonly name: string; readonly text: string }
  /** Why the last conversation ended without a date. */
  readonly 'no-next-why': { readonly name: string; readonly text: string }
  /** The kind of conversation that fits somebody's role. */
  readonly 'role-suggests': {
    readonly name: string
    readonly kind: 'hr' | 'sounding-board' | 'network'
    /** Another kind was chosen already. */
    readonly chosen: boolean
  }
  /** Time to gather feedback before a formal conversation. */
  readonly 'gather-feedback': object
  readonly table: { readonly text: string }
  readonly 'time-ahead': { readonly days: number }
  readonly 'little-time': { readonly days: number }
  readonly 'short-plan': { readonly steps: readonly Pick<SmallStep, 'id' | 'by'>[] }
  readonly 'about-kind': { readonly kind: MeetingKind }
  /** Of two minds about telling of a step outside. */
  readonly 'about-outside': object
  readonly 'low-energy': object
  // Before a debrief.
  readonly 'looking-back-on': { readonly name: string; readonly date: Day | null }
  /** What was written down in the conversation. */
  readonly noted: { readonly texts: readonly string[] }
  readonly wanted: { readonly text: string }
  readonly asked: { readonly questions: readonly string[] }
  readonly proposed: { readonly text: string }
  readonly assumed: { readonly texts: readonly string[] }
  readonly 'already-agreed': { readonly what: string }
  readonly 'asked-about': { readonly question: string }
  readonly 'talks-most': object
  readonly 'little-career': { readonly name: string }
  // Before a check-in.
  readonly 'last-if-then': { readonly text: string; readonly month: string }
  readonly 'due-agreement': { readonly what: string; readonly who: Who; readonly days: number }
  readonly 'missed-month': object
  readonly 'three-low-months': object
  readonly 'nothing-done': object
  readonly reminder: { readonly what: string; readonly name: string; readonly overdueDays: number }
  readonly 'less-attention': object
  readonly 'no-practice': { readonly goal: string; readonly id: string }
  readonly 'changing-field': { readonly text: string }
  // Before a review.
  readonly period: { readonly from: Day; readonly to: Day }
  readonly 'ambition-then': { readonly text: string }
  readonly kept: { readonly mine: Count; readonly theirs: Count }
  readonly 'energy-chart': {
    readonly months: readonly { readonly month: string; readonly energy: number | null }[]
  }
  readonly recurring: {
    readonly side: 'plus' | 'minus'
    readonly words: readonly { readonly word: string; readonly times: number }[]
  }
  readonly 'postponed-again': { readonly texts: readonly string[] }
  readonly 'proposed-topic': {
    readonly text: string
    readonly because: 'drains' | 'postponed' | 'moved'
    readonly times: number
  }
  readonly 'left-behind': { readonly text: string }
  readonly 'shown-by-month': {
    readonly months: readonly { readonly month: string; readonly text: string }[]
  }
  readonly 'spoken-outside': {
    readonly talks: readonly {
      readonly name: string
      readonly date: Day
      readonly learned: string | null
    }[]
  }
  readonly 'assumptions-closed': {
    readonly confirmed: number
    readonly refuted: number
    readonly unknown: number
  }
  readonly tried: { readonly what: string; readonly kept: Kept | null }
  readonly 'goal-evidence': { readonly goal: string; readonly count: number }
  readonly 'loose-evidence': { readonly count: number }
  readonly 'last-career-talk': { readonly days: number; readonly name: string }
  readonly 'no-career-talk': object
  readonly 'received-feedback': { readonly name: string; readonly text: string; readonly about?: string }
  readonly 'more-feedback': { readonly count: number }
  readonly 'feedback-count': { readonly asked: number; readonly answered: number }
  readonly 'feedback-themes': {
    readonly words: readonly { readonly word: string; readonly times: number }[]
  }
  readonly 'nothing-yet': object
  /** Before looking at every direction: a dream job is no duty. */
  readonly 'no-dream-needed': object
  // Before and in a rehearsal.
  readonly 'practice-start': { readonly name: string | null; readonly date: Day | null }
  readonly spoken: { readonly lines: readonly string[] }
  // Before an invitation.
  readonly 'invite-anew': {
    readonly mode: 'again' | 'cancelled' | 'moved'
    readonly name: string
    readonly date: Day | null
  }
  readonly 'invite-beside': { readonly name: string; readonly date: Day | null; readonly kind: MeetingKind }
  // Before a request for feedback, and around its answer.
  readonly 'feedback-soon': object
  readonly 'feedback-asked': { readonly name: string; readonly about: string; readonly date: Day }
  readonly 'ask-further': object
  // At a question.
  readonly 'ready-offers': { readonly offers: readonly string[] }
  readonly 'agenda-so-far': object
  /** A thought that lets one do nothing: a fact or a question beside it. */
  readonly 'held-back': { readonly by: 'no-possibilities' | 'self-limiting' }
  // At the end.
  readonly 'still-open': { readonly codes: readonly string[] }
  readonly 'small-step': SmallStep
  readonly 'talk-on': { readonly name: string; readonly date: Day }
  /** A day agreed before, which a conversation that was prepared takes the place of. */
  readonly 'takes-place-of': { readonly name: string; readonly date: Day }
  /** Who counts as the manager, as long as nobody is listed as such. */
  readonly 'manager-guessed': { readonly name: string }
  /** What stays with the user and is in no document for others. */
  readonly 'kept-to-you': { readonly what: string }
  /** What the user will do, as they said just now. */
  readonly 'own-step': { readonly what: string; readonly by: Day | null }
  readonly 'no-agreements': object
  readonly 'no-long-goal': object
  readonly 'talks-held': {
    readonly held: number
    readonly career: number
    readonly listened: number
    readonly counted: number
  }
  readonly 'bring-plan': object
  readonly 'others-will-read': {
    readonly quote: string
    /** The record to change, and the one in which the user keeps the same words to themselves. */
    readonly file: string | null
    readonly own: string | null
  }
  readonly 'page-too-long': { readonly sections: readonly string[] }
  readonly 'mail-too-long': { readonly words: number }
}

export interface Count {
  readonly kept: number
  readonly of: number
}

export type NoteKey = keyof NoteParams

/** One thing to say: which sentence, and what it is made of. */
export type Note = { readonly [K in NoteKey]: { readonly key: K } & NoteParams[K] }[NoteKey]

/** A note in words, as one or more lines. */
export type NoteTexts = {
  readonly [K in NoteKey]: (note: NoteParams[K], dates: DateTexts) => string | readonly string[]
}

/** The lines of a note in a language. */
export function noteLines(note: Note, texts: NoteTexts, dates: DateTexts): readonly string[] {
  // Each key pairs a sentence with its own parameters; the compiler cannot follow that through a lookup.
  const write = texts[note.key] as (params: object, dates: DateTexts) => string | readonly string[]
  const lines = write(note, dates)
  return typeof lines === 'string' ? [lines] : lines
}
