import { type Language, LANGUAGES } from '../../domain/codes.ts'
import { type Day, readIsoDay } from '../../domain/day.ts'
import type { Star } from '../../coach/star.ts'
import type { CoachKind } from '../../domain/codes.ts'
import type { CoachInput } from './coached-line.ts'

/** What one line of JSON cannot be. */
export type LineFault = 'invalid-json' | 'no-text' | 'invalid-lang' | 'invalid-ref' | 'not-utf8'

export type ReadLine =
  | { readonly ok: true; readonly input: CoachInput }
  | { readonly ok: false; readonly fault: LineFault }

const NO_STAR: Star = { situation: '', task: '', action: '', result: '' }

/** The lines of a text, whatever ends them; the end of the last line begins no other. */
export function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Reads one line of JSON. */
export function readJsonLine(line: string, kind: CoachKind, today: Day): ReadLine {
  const value = parsed(line)
  if (value === null) return { ok: false, fault: 'invalid-json' }
  const lang = value['lang'] ?? null
  if (lang !== null && !isLanguage(lang)) return { ok: false, fault: 'invalid-lang' }
  const ref = dayOf(value['ref'], today)
  if (ref === null) return { ok: false, fault: 'invalid-ref' }
  const { text } = value
  if (kind !== 'star')
    return typeof text === 'string'
      ? { ok: true, input: { text, star: NO_STAR, lang, ref } }
      : { ok: false, fault: 'no-text' }
  const parts = starOf(value)
  return parts ? { ok: true, input: { text: '', star: parts, lang, ref } } : { ok: false, fault: 'no-text' }
}

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((lang) => lang === value)

type Fields = Readonly<Record<string, unknown>>

function parsed(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
  } catch {
    return null
  }
}

/** A day may have its weekday behind it: `2026-03-11 (Wednesday)`. */
function dayOf(ref: unknown, today: Day): Day | null {
  if (ref === undefined || ref === null) return today
  if (typeof ref !== 'string') return null
  return readIsoDay(ref.replace(/\s*\([^)]*\)\s*$/u, ''))
}

/** A part that is not there is empty; something must be. */
function starOf(value: Fields): Star | null {
  const part = (key: keyof Star): string => (typeof value[key] === 'string' ? value[key] : '')
  const known = (Object.keys(NO_STAR) as readonly (keyof Star)[]).some((key) => key in value)
  return known
    ? { situation: part('situation'), task: part('task'), action: part('action'), result: part('result') }
    : null
}

/** Reads plain lines: one text a line, or four lines `S: T: A: R:` to a piece of evidence; empty lines are none. */
export function readPlainLines(text: string, kind: CoachKind, today: Day): readonly CoachInput[] {
  const lines = linesOf(text)
  if (kind !== 'star')
    return lines
      .filter((line) => line.trim() !== '')
      .map((line) => ({ text: line, star: NO_STAR, lang: null, ref: today }))
  return starsIn(lines).map((star) => ({ text: '', star, lang: null, ref: today }))
}

const PARTS: Readonly<Record<string, keyof Star>> = { s: 'situation', t: 'task', a: 'action', r: 'result' }

/** A new piece begins where a part comes again; a line without a letter goes on with the part before it. */
function starsIn(lines: readonly string[]): readonly Star[] {
  const stars: Partial<Record<keyof Star, string>>[] = []
  let last: keyof Star | null = null
  for (const line of lines) {
    const found = /^\s*([star])\s*:\s?(.*)$/iu.exec(line)
    const part = PARTS[found?.[1]?.toLowerCase() ?? ''] ?? null
    const current = stars.at(-1)
    if (part === null) {
      if (current && last && line.trim() !== '') current[last] = `${current[last] ?? ''}\n${line.trim()}`
      continue
    }
    if (!current || part in current) stars.push({ [part]: found?.[2] ?? '' })
    else current[part] = found?.[2] ?? ''
    last = part
  }
  return stars.map((star) => ({ ...NO_STAR, ...star }))
}
