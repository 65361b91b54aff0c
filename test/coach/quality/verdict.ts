import type { Finding } from '../../../src/coach/finding.ts'
import { type Day, readIsoDay } from '../../../src/domain/day.ts'
import type { Labelled } from './sets.ts'

/** One thing that was to be decided about a text, and what the coach made of it. */
export interface Verdict {
  /** A rule id, or `form`, `owner`, `deadline`, `due`, `measurable`, `date`. */
  readonly about: string
  readonly text: string
  readonly expected: boolean
  readonly said: boolean
  /** What was read instead, for the list of what goes wrong. */
  readonly got?: string
}

/** What the coach makes of one labelled text: its findings, and what else is decided of its kind. */
export interface Look {
  readonly findings: readonly Finding[]
  readonly more: readonly Omit<Verdict, 'text'>[]
}

/** How texts of one kind are looked at, and which rules are measured on them. */
export interface Looking {
  readonly rules: readonly string[]
  readonly look: (one: Labelled) => Look
}

/** Everything that is right or wrong about what the coach makes of one labelled text. */
export function judge({ rules, look }: Looking, one: Labelled): readonly Verdict[] {
  const text = one.text ?? [one.situation, one.task, one.action, one.result].join(' | ')
  const { findings, more } = look(one)
  const found = new Set(findings.map(({ rule }) => rule as string))
  return [
    ...more.map((verdict) => ({ ...verdict, text })),
    ...rules.map((id) => ({
      about: id,
      text,
      expected: one.rules?.includes(id) ?? false,
      said: found.has(id),
    })),
  ]
}

/** A thing that is always decided: right or wrong, nothing between. */
export const right = (about: string, isRight: boolean, got: string): Omit<Verdict, 'text'> => ({
  about,
  expected: true,
  said: isRight,
  got,
})

/** An accepted day must be the likelier reading; null accepts silence only. */
export function fits(expected: string | null | readonly (string | null)[], got: string | null): boolean {
  const accepted: readonly (string | null)[] = Array.isArray(expected)
    ? expected
    : [expected as string | null]
  return accepted.includes(got)
}

/** `2026-03-11`, also with the weekday behind it. */
export function dayOf(ref: string | undefined): Day {
  const day = readIsoDay((ref ?? '2026-03-11').slice(0, 10))
  if (day === null) throw new Error(`no day: ${ref}`)
  return day
}
