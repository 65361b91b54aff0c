import type { OwnStep } from '../../domain/private/step.ts'
import { markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { orNull } from '../optional.ts'
import type { DocumentWords } from '../words.ts'

/** A step of the user's own, with its day (advice S16). */
export interface OwnStepItem {
  readonly what: Markdown
  /** "vrijdag 15 januari 2027" */
  readonly by: Markdown | null
}

export const ownStepItem = (step: OwnStep, words: DocumentWords): OwnStepItem => ({
  what: markdownInline(step.what),
  by: orNull(step.by, (day) => markdownInline(words.dates.longDay(day))),
})
