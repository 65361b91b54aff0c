import type { AnswerProblem } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Json } from '../engine/answers.ts'
import type { Reading } from '../engine/step.ts'
import type { Offer } from './flow-step.ts'
import { typedText } from './typed-text.ts'

/** Reads what was typed, or what a sheet says. */
export type Read = (raw: Json) => Result<Reading, AnswerProblem>

/** Longer than anything a person says in a plan; keeps a pasted book out of a record. */
const LONGEST_TEXT = 20_000
const MOST_LINES = 100

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()

/** What was typed, tidied; null when it is no text. */
export function asText(raw: Json): string | null {
  if (typeof raw === 'string') return tidy(raw)
  return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : null
}

/** Text of any length, its line breaks kept. */
export const readText: Read = (raw) => {
  const text = asText(raw)
  if (text === null) return fail({ code: 'not-text' })
  if (text === '') return fail({ code: 'required' })
  if (text.length > LONGEST_TEXT) return fail({ code: 'too-long', most: LONGEST_TEXT, got: text.length })
  return ok({ value: text })
}

/** Text on one line: line breaks become spaces. */
export const readLine: Read = (raw) => {
  const read = readText(raw)
  return read.ok ? ok({ value: typedText(read.value.value).replace(/\s*\n\s*/g, ' ') }) : read
}

/** Text on one line, of which ready examples are picked by their number. */
export const readOfferedLine =
  (offers: readonly Offer[]): Read =>
  (raw) => {
    const read = readLine(raw)
    return read.ok ? ok({ value: picked(typedText(read.value.value), offers) }) : read
  }

/** Text of any length, of which ready examples are picked by their number. */
export const readOfferedText =
  (offers: readonly Offer[]): Read =>
  (raw) => {
    const read = readText(raw)
    return read.ok ? ok({ value: picked(typedText(read.value.value), offers) }) : read
  }

/** One thing a line, from a list or a block of text; bullets are taken off. A ready example is picked by its number or line. */
export const readLines =
  (offers: readonly Offer[] = []): Read =>
  (raw) => {
    const items = toLines(raw)
    if (items === null) return fail({ code: 'not-a-list' })
    if (items.length === 0) return fail({ code: 'required' })
    if (items.length > MOST_LINES) return fail({ code: 'too-many', most: MOST_LINES, got: items.length })
    return ok({ value: items.map((item) => picked(item, offers)) })
  }

/** The lines of a list or a block; null when it is neither. */
export function toLines(raw: Json): readonly string[] | null {
  const parts = Array.isArray(raw) ? raw.map(asText) : asText(raw)?.split('\n')
  if (!parts || parts.some((part) => part === null)) return null
  const lines = parts.map((part) => tidy(String(part))).filter((part) => part !== '')
  // A number at the start belongs to the text ("24. december"), unless every line of a pasted block has one.
  const numbered = !Array.isArray(raw) && lines.every((line) => NUMBERED.test(line))
  return lines
    .map((line) => (numbered ? line.replace(NUMBERED, '') : line).replace(BULLETS, ''))
    .filter((line) => line !== '')
}

const NUMBERED = /^(?:[-*•]\s+)*(?:\d{1,2}[.)]\s+)+/
const BULLETS = /^(?:[-*•]\s+)+/

const picked = (item: string, offers: readonly Offer[]): string =>
  (/^\d{1,2}$/.test(item) ? offers[Number(item) - 1] : offers.find(({ shown }) => shown === item))?.value ??
  item

/** The inverse of `readLines`: a picked example stands in the field as its line. */
export const typedLines =
  (offers: readonly Offer[] = []) =>
  (value: Json): string => {
    const shown = (item: Json): string =>
      offers.find((offer) => offer.value === item)?.shown ?? typedText(item)
    return Array.isArray(value) ? value.map(shown).join('\n') : typedText(value)
  }

/** One code of several, in capitals or not. */
export const readChoice =
  (choices: readonly string[]): Read =>
  (raw) => {
    const text = asText(raw)?.toLowerCase()
    if (text === undefined) return fail({ code: 'not-text' })
    if (text === '') return fail({ code: 'required' })
    return choices.includes(text) ? ok({ value: text }) : fail({ code: 'wrong-choice', text, choices })
  }

/** Several codes of a list, at most `most`. */
export const readChoices =
  (choices: readonly string[], most: number): Read =>
  (raw) => {
    const codes = toCodes(raw)
    if (codes === null) return fail({ code: 'not-a-list' })
    if (codes.length === 0) return fail({ code: 'required' })
    const wrong = codes.find((code) => !choices.includes(code))
    if (wrong !== undefined) return fail({ code: 'wrong-choice', text: wrong, choices })
    return codes.length > most
      ? fail({ code: 'too-many', most, got: codes.length })
      : ok({ value: [...new Set(codes)] })
  }

const toCodes = (raw: Json): readonly string[] | null =>
  (typeof raw === 'string' ? toLines(raw.replaceAll(',', '\n')) : toLines(raw))?.map((code) =>
    code.toLowerCase(),
  ) ?? null

/** A whole number on a scale. */
export const readScale =
  (from: number, to: number): Read =>
  (raw) => {
    const text = asText(raw) ?? ''
    if (text === '') return fail({ code: 'required' })
    const number = Number(text)
    const fits = /^\d+$/.test(text) && number >= from && number <= to
    return fits ? ok({ value: number }) : fail({ code: 'not-on-the-scale', text, from, to })
  }

const YES = new Set(['ja', 'j', 'yes', 'y', 'true'])
const NO = new Set(['nee', 'n', 'no', 'false'])

/** Yes or no, in either language. */
export const readYesNo: Read = (raw) => {
  const text = (asText(raw) ?? '').toLowerCase()
  if (YES.has(text)) return ok({ value: true })
  return NO.has(text) ? ok({ value: false }) : fail({ code: 'not-yes-or-no', text })
}
