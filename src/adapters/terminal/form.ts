import type { Audience } from '../../domain/codes.ts'
import type { Intent, Question } from '../../engine/asker.ts'
import type { KeyTexts } from '../../text/keys.ts'
import type { Key } from './key.ts'
import type { Marks } from './marks.ts'
import type { Style } from './style.ts'

/** Columns and rows a question may use. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** What is on the screen: finished rows, and the cursor in them or null where nothing is typed. */
export interface View {
  readonly rows: readonly string[]
  readonly cursor: { readonly row: number; readonly column: number } | null
}

/** How a question ended: the intent, and the rows that stay in the scroll-back in place of an answer. */
export interface Outcome {
  readonly intent: Intent
  readonly shown: readonly string[]
}

/** What every form is made with. */
export interface Frame {
  readonly question: Question
  readonly texts: KeyTexts
  readonly style: Style
  readonly marks: Marks
  /** Who may see the answer at the start; the user may have moved it before asking for help. */
  readonly audience: Audience | null
}

/** What every form keeps beside its answer. */
export interface Common {
  readonly audience: Audience | null
  /** What is wrong with the answer as it was given last. */
  readonly problem: string | null
}

/** How a kind of question works: pure functions over its state `S`. */
export interface FormKind<S extends Common> {
  readonly start: (frame: Frame) => S
  /** What a key makes of the state, or how it ends the question. `width` is that of the rows last shown. */
  readonly press: (frame: Frame, state: S, key: Key, width: number) => S | Outcome
  readonly view: (frame: Frame, state: S, room: Room) => View
  /** What is half given, as rows for the scroll-back when the user stops for now. */
  readonly halfGiven: (frame: Frame, state: S, width: number) => readonly string[]
}

/** One question on the screen: keys in, rows out. It knows nothing of streams. */
export interface Form {
  /** Takes a key; an outcome ends the question. */
  readonly press: (key: Key) => Outcome | null
  readonly view: (room: Room) => View
  /** The outcome when the user stops for now. */
  readonly stop: () => Outcome
  /** Who may see the answer as it stands. */
  readonly audience: () => Audience | null
}

const DEFAULT_WIDTH = 80

/** A form of one kind, its state kept inside. */
export function createForm<S extends Common>(kind: FormKind<S>, frame: Frame): Form {
  let state = kind.start(frame)
  let width = DEFAULT_WIDTH
  return {
    press: (key) => {
      const next = kind.press(frame, state, key, width)
      if ('intent' in next) return next
      state = next
      return null
    },
    view: (room) => {
      width = room.width
      return kind.view(frame, state, room)
    },
    stop: () => ({ intent: { is: 'later' }, shown: kind.halfGiven(frame, state, width) }),
    audience: () => state.audience,
  }
}
