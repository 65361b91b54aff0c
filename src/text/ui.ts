import type { FlowId } from '../domain/codes.ts'
import type { Reason } from '../domain/reason.ts'
import type { UnlikelyTexts } from './unlikely.ts'

/** The documents a flow makes. */
export type DocumentKind =
  | 'agenda'
  | 'confirmation-mail'
  | 'development-plan'
  | 'update'
  | 'invite'
  | 'feedback-request'
  | 'reminder'
  | 'handover'
  | 'new-manager'
  | 'coach-pack'
  | 'cue-card'
  | 'notes-sheet'
  | 'negotiation-sheet'
  | 'checkin-summary'
  | 'review-summary'

/** What the program says around its questions. */
export interface UiTexts {
  readonly you: string
  /** Under a known answer: still right? */
  readonly stillRight: string
  /** While many files are read or written: how many were so far. */
  readonly filesRead: (count: number) => string
  readonly filesWritten: (count: number) => string
  /** Above a field with other words: what the file says now. */
  readonly inYourFile: (text: string) => string
  /** Under a date: how it was read, for a yes. */
  readonly isThisDay: (day: string, weekend: boolean) => string
  readonly whichDay: string
  /** Behind `?` where it is asked whether something was read well. */
  readonly confirmHelp: Readonly<Record<'day' | 'days' | 'parts', readonly string[]>>
  /** Agreements as they will be kept, part by part; null where a part was not said. */
  readonly takenApart: {
    readonly lead: string
    readonly who: (name: string | null) => string
    readonly what: (text: string) => string
    readonly by: (day: string | null) => string
    readonly seen: (sign: string | null) => string
    readonly later: (text: string) => string
    readonly isRight: string
  }
  /** Behind `?` at a question for yes or no that explains itself: how to answer. */
  readonly yesOrNo: string
  /** An old answer was taken out of its field: is it to go from the file? */
  readonly emptied: {
    readonly stood: (text: string) => string
    readonly label: string
    readonly help: readonly string[]
  }
  readonly otherDay: string
  readonly unlikely: UnlikelyTexts
  /** Part of a name: whom it is, or which of several. */
  readonly person: {
    readonly is: (name: string) => string
    readonly which: (typed: string) => string
    readonly somebodyElse: (typed: string) => string
    readonly help: readonly string[]
  }
  /** A text that fits several conversations, and one that was held already. */
  readonly whichTalk: {
    readonly label: string
    readonly toDebrief: string
    readonly talk: (name: string, kind: string, day: string | null) => string
    readonly other: string
    readonly help: readonly string[]
    /** A new one is prepared instead: asked, or said. */
    readonly heldAsk: (name: string, day: string | null) => string
    readonly heldSaid: (name: string, day: string | null) => string
    /** Another conversation is with somebody with whom there is one already. */
    readonly wasItThis: (name: string, day: string | null) => string
    /** A conversation that is planned for a later day, and was perhaps held before it. */
    readonly early: {
      readonly ask: (name: string, day: string) => string
      readonly today: (day: string) => string
      readonly otherDay: string
      readonly notYet: string
      readonly help: readonly string[]
      /** It was not held yet: nothing was changed. */
      readonly stays: (name: string, day: string, id: string) => readonly string[]
    }
  }
  /** The last line of a help text: the advice behind the question. */
  readonly restsOn: (advice: readonly { readonly number: string; readonly title: string }[]) => string
  readonly forExample: (example: string) => string
  readonly scales: Readonly<
    Record<'energy' | 'attention' | 'confidence', { readonly low: string; readonly high: string }>
  >

  readonly resume: {
    readonly label: string
    readonly draft: (begun: string, answers: number, about: string | null) => string
    /** The same, with the words that were typed last. */
    readonly lastSaid: (label: string, words: string) => string
    readonly fresh: string
    readonly discard: string
    readonly help: readonly string[]
  }
  readonly goOnWith: {
    readonly label: string
    readonly meeting: (name: string, day: string | null) => string
    readonly fresh: string
    readonly help: readonly string[]
  }
  readonly stopped: (flow: FlowId, answers: number) => readonly string[]
  readonly stoppedEmpty: string
  /** Said where answers could not be put in their file, and are kept to go on with. */
  readonly answersKept: string

  readonly saved: (files: readonly string[]) => string
  readonly nextStep: (what: string, day: string | null) => string
  readonly withWhom: (name: string) => string
  readonly withWhomNobody: string
  readonly next: {
    /** What there is to do, by the reason `career` alone gives for it, with the words to type. */
    readonly toDo: (reason: Reason, command: string) => string
    readonly withCommand: (what: string, command: string) => string
    readonly goOn: (flow: FlowId) => string
    readonly sendInvite: (meeting: string) => string
    readonly sendRequest: (id: string) => string
    readonly thank: string
  }
  readonly documents: Readonly<Record<DocumentKind, { readonly title: string; readonly fileName: string }>>
  readonly documentMade: (title: string, file: string, audience: 'share' | 'private') => string
  /** Above the text of a document that somebody else will read. */
  readonly othersRead: (title: string) => string
  readonly madeFolder: (folder: string) => string
  /** All files were brought to a newer number of the file format. */
  readonly upgraded: (numbers: { readonly from: number; readonly to: number }) => string
  readonly wouldWrite: (file: string) => string
  readonly nothingChanged: string
  /** Words that others will read were found, and may stay or not. */
  readonly letItStand: {
    readonly label: string
    /** What a no does; Enter says no. */
    readonly hint: string
    readonly help: readonly string[]
    /** They may not: nothing was handed over. */
    readonly held: readonly string[]
  }

  readonly sheet: {
    readonly title: (flow: FlowId) => string
    readonly required: string
    readonly onlyForYou: string
    readonly offers: string
    /** Before an example of an answer that stands behind what it belongs to. */
    readonly behind: string
    readonly onlyIf: (condition: string) => string
    readonly conditions: {
      readonly kind: (kinds: readonly string[]) => string
      readonly direction: string
      readonly outside: string
      readonly wish: string
      readonly heart: string
      readonly 'two-directions': string
      readonly 'led-nowhere': string
      readonly 'low-confidence': string
      readonly 'no-agreement': string
      readonly 'later-mentioned': string
      readonly 'no-meeting': string
      readonly 'no-next': string
      readonly 'not-reached': string
      readonly stuck: string
      readonly 'no-name': string
      readonly leak: string
      readonly assumption: string
      readonly 'assumption-closed': string
      readonly belief: string
      readonly replied: string
      readonly training: string
    }
  }
  /** What the coach says about an answer. */
  readonly tip: {
    /** The user's words (may be empty), the reason, and a better sentence. */
    readonly lines: (quote: string, reason: string, suggestion: string) => readonly string[]
    /** Behind `?`, below the reason and the advice it rests on. */
    readonly why: string
    /** The same: what each key does; `takes` where the suggestion can be taken over. */
    readonly keys: (takes: boolean) => string
    readonly hidden: string
    /** Said once where an answer tells of illness, harassment or distress. */
    readonly turnTo: string
    /** Above tips about answers that were not given at the keyboard. */
    readonly aboutAnswers: string
  }
  readonly fault: (draft: string | null) => readonly string[]
  readonly warning: string
}
