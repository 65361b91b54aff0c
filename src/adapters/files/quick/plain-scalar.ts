/** A text, and whether it stands there without quotes, so that it can be a number or nothing as well. */
export interface PlainScalar {
  readonly text: string
  readonly bare: boolean
}

/** A file holds what this reader does not know; the library is to read it. */
export class Unusual extends Error {
  override readonly name = 'Unusual'
}

/** @throws Unusual always */
export function unusual(): never {
  throw new Unusual('not as our own files are written')
}

const DOUBLE = /^"(?:[^"\\]|\\["\\nt])*"$/
const SINGLE = /^'(?:[^']|'')*'$/
/** Signs with which no text without quotes begins, or with which it may mean something else. */
const MARKED = /^[-?:,[\]{}#&*!|>'"%@`]/

/** Nobody types as much in one line; over some megabytes the patterns above would run out of stack. */
const LONGEST = 100_000

/** The text of one value that ends on its line. @throws Unusual */
export function plainScalar(value: string): PlainScalar {
  if (value.length > LONGEST) unusual()
  if (DOUBLE.test(value)) return { text: String(JSON.parse(value)), bare: false }
  if (SINGLE.test(value)) return { text: value.slice(1, -1).replaceAll("''", "'"), bare: false }
  if (value === '' || MARKED.test(value)) unusual()
  if (value.includes(': ') || value.endsWith(':') || value.includes(' #')) unusual()
  return { text: value, bare: true }
}

/** Does this say nothing: an empty text, or a word that stands for nothing? */
export const saysNothing = ({ text, bare }: PlainScalar): boolean =>
  text === '' || (bare && /^(?:~|null|Null|NULL)$/.test(text))

/** A whole number as one writes it by hand. @throws Unusual for any other value */
export const numberOf = ({ text, bare }: PlainScalar): number =>
  bare && /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : unusual()
