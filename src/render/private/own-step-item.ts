import type { OwnStep } from '../../domain/private/step.ts'
import { markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { orNull } from '../optional.ts'
import { unstopped } from '../sentence.ts'
import { namesDay } from '../words.ts'
import type { DocumentWords } from '../words.ts'

/** A step of the user's own, with its day (advice S16). */
export interface OwnStepItem {
  readonly what: Markdown
  /** "vrijdag 15 januari 2027", or null: no day, or the sentence names that day. */
  readonly by: Markdown | null
}

export const ownStepItem = (step: Pick<OwnStep, 'what' | 'by'>, words: DocumentWords): OwnStepItem => ({
  what: markdownInline(unstopped(step.what)),
  by: orNull(step.by, (day) =>
    namesDay(words.dates, step.what, day) ? null : markdownInline(words.dates.longDay(day)),
  ),
})
