import type { Agreement } from '../../domain/agreement.ts'
import { type Plain, plainInline } from '../plain-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import type { DocumentWords } from '../words.ts'

/** Three lines on how it goes, ending with one question (advice S18, S19). Plain text: nothing is escaped. */
export interface UpdateView {
  readonly name: Plain | null
  readonly done: readonly Plain[] | null
  readonly busy: readonly Plain[] | null
  readonly next: Plain | null
  readonly nextBy: Plain | null
  readonly learned: Plain | null
  readonly yourName: Plain | null
}

export interface UpdateInput {
  /** Whom it is for, when that is one person by name. */
  readonly name: string | null
  /** What went well this month, as far as it may be shared. */
  readonly wins: readonly string[]
  /** The user's own agreements that this person may know of: shared ones, never their private steps. */
  readonly mine: readonly Agreement[]
  readonly learned: string | null
  readonly yourName: string | null
}

/** What of a month somebody else may read: a choice of what may, made from shareable types alone. */
export function updateView({ name, wins, mine, learned, yourName }: UpdateInput, words: DocumentWords): UpdateView {
  const busy = mine.filter(({ status }) => status === 'going')
  const next = mine.find(({ status }) => status === 'open')
  return {
    name: orNull(name, plainInline),
    done: listOrNull(wins, plainInline),
    busy: listOrNull(busy, ({ what }) => plainInline(what)),
    next: orNull(next, ({ what }) => plainInline(what)),
    nextBy: orNull(next?.by, (day) => plainInline(words.dates.dayAndMonth(day))),
    learned: orNull(learned, plainInline),
    yourName: orNull(yourName, plainInline),
  }
}
