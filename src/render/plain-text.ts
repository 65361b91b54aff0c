import { cleanLines } from './clean-text.ts'

declare const plain: unique symbol

/** Text for a mail, safe to print; only `plainInline` and `plainBlock` make it. */
export type Plain = string & { readonly [plain]: true }

// The one place where the mark is given.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const marked = (text: string): Plain => text as Plain

/**
 * A typed text as one line of a mail. Nothing is escaped: a mail program shows the signs as they are, and a
 * backslash before them would be read by the other person.
 */
export const plainInline = (text: string): Plain =>
  marked(
    cleanLines(text)
      .filter((line) => line !== '')
      .join(' '),
  )

/** A typed text with its own line ends, for a mail; more than one empty line counts as one. */
export const plainBlock = (text: string): Plain =>
  marked(
    cleanLines(text)
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  )
