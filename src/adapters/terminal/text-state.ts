import type { Question } from '../../engine/asker.ts'
import { type Command, commandIn } from './commands.ts'
import type { Field } from './field.ts'
import type { Common, Frame } from './form.ts'
import { itemsIn } from './list-lines.ts'
import { wrapBehind } from './wrap.ts'

/** A list keeps its finished items beside the field; every other kind has only the field. */
export interface TextState extends Common {
  readonly items: readonly string[]
  readonly field: Field
  /** An old answer stands there, or one that will not do, and no key touched it: what is typed comes in its place. */
  readonly fresh: boolean
}

export const isList = ({ kind }: Question): boolean => kind === 'list'

/** All that stands in the field; the items of a list as lines. */
export const typedIn = ({ items, field }: TextState): string =>
  items.length === 0 ? field.text : [...items, field.text].filter((line) => line.trim() !== '').join('\n')

/** Does the field hold just the old answer? */
export const isOldAnswer = ({ question }: Frame, state: TextState): boolean =>
  question.known && typedIn(state) === (isList(question) ? itemsIn(question.old).join('\n') : question.old)

/** The command that stands in the field. Below the lines of a list `-` is none: what was typed there is not lost to one sign. */
export function commandTyped({ question }: Frame, { items, field }: TextState): Command | null {
  const command = commandIn(field.text, question)
  return command === 'leave-empty' && items.length > 0 ? null : command
}

/** What to offer again later; the old answer is not half typed. */
export const halfTyped = (frame: Frame, state: TextState): string =>
  isOldAnswer(frame, state) ? '' : typedIn(state)

/** The field stands behind a mark and a space, and keeps a column for the cursor. */
export const fieldWidth = (width: number): number => width - 3

/** The finished items of a list, each behind a dash. */
export const itemRows = (items: readonly string[], width: number): readonly string[] =>
  items.flatMap((item) => wrapBehind('- ', item, width))
