import type { Agreement } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import { greetingName } from '../greeting-name.ts'
import { toReader } from '../letter/to-reader.ts'
import { type Plain, plainInline } from '../plain-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { unstopped } from '../sentence.ts'
import { mailDate, namesDay } from '../words.ts'
import type { DocumentWords } from '../words.ts'

/** Three lines on how it goes, ending with one question (advice S18, S19). Plain text: nothing is escaped. */
export interface UpdateView {
  /** How the other is greeted, as in the mail. */
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
  readonly today: Day
  /** What went well this month, as far as it may be shared. */
  readonly wins: readonly string[]
  /** The user's own agreements that this person may know of: shared ones, never their private steps. */
  readonly mine: readonly Agreement[]
  readonly learned: string | null
  readonly yourName: string | null
}

/** What of a month somebody else may read: a choice of what may, made from shareable types alone. */
export function updateView(
  { name, today, wins, mine, learned, yourName }: UpdateInput,
  words: DocumentWords,
): UpdateView {
  const told = (text: string): Plain =>
    plainInline(unstopped(name === null ? text : toReader(text, { name, language: words.language })))
  const busy = mine.filter(({ status }) => status === 'going')
  const next = nextOf(mine, today)
  return {
    name: orNull(name, (one) => plainInline(greetingName(one))),
    done: listOrNull(wins, told),
    busy: listOrNull(busy, ({ what }) => told(what)),
    next: orNull(next, ({ what }) => told(what)),
    nextBy: orNull(next?.by, (day) =>
      day < today || namesDay(words.dates, next?.what ?? '', day)
        ? null
        : plainInline(mailDate(words.dates, day, today)),
    ),
    learned: orNull(learned, told),
    yourName: orNull(yourName, plainInline),
  }
}

/** What comes first of what is still ahead, then what has no day; what is overdue only when there is nothing else. */
function nextOf(mine: readonly Agreement[], today: Day): Agreement | undefined {
  const open = mine.filter(({ status }) => status === 'open')
  const ahead = open.filter(({ by }) => by !== undefined && by >= today)
  const first = ahead.toSorted((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : 1))[0]
  return first ?? open.find(({ by }) => by === undefined) ?? open[0]
}
