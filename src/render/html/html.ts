import { cleanLines } from '../clean-text.ts'

/** A piece of a page. Only `html` makes one, so text that was typed cannot take its place. */
export class Html {
  readonly markup: string

  private constructor(markup: string) {
    this.markup = markup
  }

  /**
   * A piece of a page written as a template: whatever is put in is text and becomes harmless, unless it is a piece of
   * a page itself. Null is nothing; a list is its pieces, one after the other.
   */
  static of(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
    return new Html(parts.map((part, at) => part + markupOf(values[at] ?? null)).join(''))
  }

  /** A text of our own, as it stands: a style sheet knows no other escape than none. */
  static trusted(ours: string): Html {
    return new Html(ours)
  }
}

type Value = Html | string | number | null | readonly Value[]

/** @see Html.of */
// oxlint-disable-next-line typescript/unbound-method -- it uses no this
export const html = Html.of

function markupOf(value: Value): string {
  if (value === null) return ''
  if (value instanceof Html) return value.markup
  return typeof value === 'object' ? value.map(markupOf).join('') : escaped(String(value))
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Only signs of one kind, that mean nothing in a page: nothing to take away. Most of a page is like that. */
const PLAIN = /^[ !#-%(-;=?-~]*$/

/** On one line, without controls that would turn the reading order; harmless between tags and in a quoted attribute. */
const escaped = (text: string): string =>
  PLAIN.test(text)
    ? text.trim()
    : cleanLines(text)
        .join(' ')
        .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
