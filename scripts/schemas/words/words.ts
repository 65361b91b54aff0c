import type { Language } from '../../../src/domain/codes.ts'
import type { FileKind } from '../../../src/domain/file-kinds.ts'
import { MEETING_AFTER, MEETING_ALONE } from './debrief.ts'
import { MEETING } from './meeting.ts'
import { PLAN } from './plan.ts'
import { RECORDS } from './records.ts'
import { SHARED } from './shared.ts'

/** One thing in both languages, each in its own words. */
export type Both = Readonly<Record<Language, string>>

/** What each key is, by its path from the right as far as it takes to tell it from others of that name. */
export type KeyWords = Readonly<Record<string, Both>>

const KEYS: KeyWords = { ...SHARED, ...PLAN, ...RECORDS, ...MEETING, ...MEETING_AFTER, ...MEETING_ALONE }

const TITLES: Readonly<Record<FileKind, Both>> = {
  career: { nl: 'Je instellingen voor career', en: 'Your settings for career' },
  plan: { nl: 'Je ontwikkelplan', en: 'Your development plan' },
  people: { nl: 'De mensen met wie je praat', en: 'The people you talk with' },
  agreements: { nl: 'Afspraken buiten een gesprek om', en: 'Agreements made outside a conversation' },
  meeting: { nl: 'Eén gesprek', en: 'One conversation' },
  checkin: { nl: 'Je check-in van een maand', en: 'Your check-in for one month' },
  review: { nl: 'Een terugblik', en: 'A look back' },
  evidence: { nl: 'Een voorbeeld van wat je lukte', en: 'An example of something you did well' },
  feedback: { nl: 'Feedback die je vroeg', en: 'Feedback you asked for' },
  practice: { nl: 'Wat je op een dag oefende', en: 'What you practised on one day' },
  log: { nl: 'Wat je energie gaf en kostte', en: 'What gave you energy, and what drained it' },
}

const WRONG_DAY: Both = {
  nl: 'Een dag die bestaat, als 2026-12-03.',
  en: 'A day that exists, such as 2026-12-03.',
}

export const titleOf = (kind: FileKind, language: Language): string => TITLES[kind][language]

/** What an editor says about the value at a path of a file. @throws where nobody wrote it */
export function wordsFor(
  kind: FileKind,
  path: readonly string[],
  language: Language,
): { readonly description: string; readonly wrongDay: string } {
  const whole = [kind, ...path]
  const known = whole.map((_, at) => whole.slice(at).join('.')).find((name) => Object.hasOwn(KEYS, name))
  const both = known === undefined ? undefined : KEYS[known]
  if (both === undefined) throw new Error(`scripts/schemas/words: nobody says what ${whole.join('.')} is`)
  return { description: both[language], wrongDay: WRONG_DAY[language] }
}

/** Every name in the tables, to see that none has become idle. */
export const allNames = (): readonly string[] => Object.keys(KEYS)
