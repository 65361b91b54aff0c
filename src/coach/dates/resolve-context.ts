import type { Day } from '../../domain/day.ts'
import type { Look } from './nearest-year.ts'
import type { Phrase } from './phrase.ts'

/** What a phrase is read against. */
export interface ResolveContext {
  readonly today: Day
  readonly lang: 'nl' | 'en'
  readonly look: Look
  /** Whether "before" stands in front of the phrase. */
  readonly before: boolean
}

/** A phrase of one kind. */
export type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>

/** The day, if there is one. */
export function listOf(day: Day | null): readonly Day[] {
  return day === null ? [] : [day]
}
