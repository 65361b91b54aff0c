import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { findDeadline, type FoundDeadline } from '../dates/find-deadline.ts'
import { isDone } from './done.ts'
import type { Doers } from './doer.ts'
import { doersOf } from './doers.ts'
import { measurableOf } from './measurable.ts'

/** An agreement as its rules look at it. */
export interface CoachedAgreement {
  readonly text: string
  readonly lang: Language
  readonly doers: Doers
  /** The likelier day where two are possible. */
  readonly deadline: Day | null
  /** It is told as something that happened. */
  readonly done: boolean
  readonly measurable: boolean
  /** The words that nobody can see happen; empty where there are none. */
  readonly vague: string
}

/** A longer line is a story; nothing is said about it. */
const LONGEST_LINE = 2000

/** Reads one agreement for the rules; null where there is nothing to read. */
export function readForCoach(text: string, lang: Language, today: Day): CoachedAgreement | null {
  const line = text.replace(/[\r\n]+/gu, ' ').trim()
  if (line.length > LONGEST_LINE || !/\p{L}{2}/u.test(line)) return null
  const found = findDeadline(line, { today, lang })
  return {
    text: line,
    lang,
    doers: doersOf(line, lang, today),
    deadline: dayOf(found),
    done: isDone(line, lang),
    ...measurableOf(line, lang, found),
  }
}

function dayOf(found: FoundDeadline | null): Day | null {
  const reading = found?.reading
  if (reading?.kind === 'day') return reading.day
  return reading?.kind === 'choice' ? (reading.days[0] ?? null) : null
}
